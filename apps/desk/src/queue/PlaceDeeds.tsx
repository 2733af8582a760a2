import { Button, Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { DeedButton } from '../parts/DeedButton.js';
import { MoreMenu } from '../parts/MoreMenu.js';
import { useMay } from '../session/session.js';
import { AttemptDrawer } from './AttemptDrawer.js';
import { HistoryDrawer } from './HistoryDrawer.js';
import { OfferDrawer } from './OfferDrawer.js';
import { HoldDrawer, PriorityDrawer, WithdrawDrawer } from './QueueDrawers.js';
import type { Place } from './queue.js';
import { WishDrawer } from './WishDrawer.js';

const DRAWERS = {
  offer: OfferDrawer,
  attempt: AttemptDrawer,
  prioritise: PriorityDrawer,
  wish: WishDrawer,
  hold: HoldDrawer,
  withdraw: WithdrawDrawer,
  history: HistoryDrawer,
};
type Open = keyof typeof DRAWERS;
const SELDOM = (Object.keys(DRAWERS) as Open[]).filter((one) => one !== 'offer');

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
export const PlaceDeeds = ({ place, places }: { place: Place; places: readonly Place[] }) => {
  const translate = useTranslate();
  const agrees = useMay('counselling.agreeContracts');
  const reads = useMay('counselling.readPlaceHistory') && place.clientId !== null;
  const [open, setOpen] = useState<Open | null>(null);
  const Drawer = open === null ? null : DRAWERS[open];
  return (
    <>
      <Stack
        direction="row"
        useFlexGap
        spacing={0.5}
        sx={{ flexWrap: 'wrap', width: '9.5rem', whiteSpace: 'nowrap', alignItems: 'center' }}
      >
        <Answers place={place} />
        <DeedButton
          path={`/queue-entries/${place.id}/resume`}
          version={place.version}
          can={place.can.resume}
          label="queue.deeds.resume"
          button={{ variant: 'outlined', size: 'small' }}
        />
        {agrees && place.status === 'accepted' && place.clientId !== null && (
          <Button
            component={Link}
            size="small"
            variant="contained"
            to={`/kontrakt/nytt?clientId=${place.clientId}&queueEntry=${place.id}`}
          >
            {translate('queue.deeds.openContract')}
          </Button>
        )}
        {place.can.offer && (
          <Button size="small" variant="contained" onClick={() => setOpen('offer')}>
            {translate('queue.deeds.offer')}
          </Button>
        )}
        <MoreMenu
          of={place.clientName ?? undefined}
          deeds={SELDOM.filter((one) => (one === 'history' ? reads : place.can[one])).map((one) => ({
            label: `queue.deeds.${one}`,
            onChoose: () => setOpen(one),
          }))}
        />
      </Stack>
      {Drawer && <Drawer place={place} places={places} onClose={() => setOpen(null)} />}
    </>
  );
};
