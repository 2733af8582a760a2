import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatDateTime } from '../format.js';
import { DeedButton } from '../parts/DeedButton.js';
import { useWishes } from '../earlier/useWishes.js';
import { WishDrawer } from '../earlier/WishDrawer.js';
import type { Appointment } from './day.js';

/** Puts her up for an earlier time, or says that she waits for one. */
export const EarlierOfItem = ({ item, clientId }: { item: Appointment; clientId: string }) => {
  const translate = useTranslate();
  const [wishing, setWishing] = useState(false);
  const { data } = useWishes(clientId);
  if (!data) return null;
  const wish = data.find(({ bookingId }) => bookingId === item.id);
  if (wish)
    return (
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography>{translate('earlier.waitsSince', { date: formatDateTime(wish.createdAt) })}</Typography>
        <DeedButton
          path={`/earlier-wishes/${wish.id}/withdrawal`}
          version={wish.version}
          can={wish.can.withdraw}
          label="earlier.withdraw"
        />
      </Stack>
    );
  return (
    <>
      {item.can?.wishEarlier && (
        <Button variant="outlined" onClick={() => setWishing(true)} sx={{ alignSelf: 'flex-start' }}>
          {translate('earlier.want')}
        </Button>
      )}
      {wishing && (
        <WishDrawer
          bookingId={item.id}
          clientId={clientId}
          serviceKind={item.serviceKind ?? ''}
          onClose={() => setWishing(false)}
        />
      )}
    </>
  );
};
