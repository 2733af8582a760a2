import { Button, Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { DeedButton } from '../parts/DeedButton.js';
import { HoldDrawer, OfferDrawer, PriorityDrawer, WithdrawDrawer } from './QueueDrawers.js';
import type { Place } from './queue.js';

const DRAWERS = { offer: OfferDrawer, prioritise: PriorityDrawer, hold: HoldDrawer, withdraw: WithdrawDrawer };
type Open = keyof typeof DRAWERS;
const OPENING = Object.keys(DRAWERS) as Open[];

/** What the client said to the offer. */
const Answers = ({ place: { id, offer } }: { place: Place }) => {
  if (offer === null) return null;
  const path = `/queue-entries/${id}/offers/${offer.id}/answer`;
  const common = { path, version: offer.version, can: offer.can.answer };
  return (
    <>
      <DeedButton
        {...common}
        body={{ answer: 'accepted' }}
        label="queue.deeds.accepted"
        button={{ variant: 'contained', size: 'small' }}
      />
      <DeedButton
        {...common}
        body={{ answer: 'declined' }}
        label="queue.deeds.declined"
        confirm="queue.declinedConfirm"
        button={{ variant: 'outlined', size: 'small' }}
      />
    </>
  );
};

/** What may be done to a place now; the server's `can` decides. */
export const PlaceDeeds = ({ place }: { place: Place }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState<Open | null>(null);
  const Drawer = open === null ? null : DRAWERS[open];
  return (
    <>
      <Stack direction="row" useFlexGap spacing={0.5} sx={{ flexWrap: 'wrap' }}>
        <Answers place={place} />
        <DeedButton
          path={`/queue-entries/${place.id}/resume`}
          version={place.version}
          can={place.can.resume}
          label="queue.deeds.resume"
          button={{ variant: 'outlined', size: 'small' }}
        />
        {OPENING.map(
          (one) =>
            place.can[one] && (
              <Button
                key={one}
                size="small"
                variant={one === 'offer' ? 'contained' : 'text'}
                onClick={() => setOpen(one)}
              >
                {translate(`queue.deeds.${one}`)}
              </Button>
            ),
        )}
      </Stack>
      {Drawer && <Drawer place={place} onClose={() => setOpen(null)} />}
    </>
  );
};
