import { Button, Card, CardActions, CardContent, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import { slotKey, type Named, type Slot } from '../bookings/booking.js';
import { formatDateTime } from '../format.js';
import { DeedButton } from '../parts/DeedButton.js';
import { Reach } from '../parts/Reach.js';
import { useLoad } from '../parts/useLoad.js';
import type { Wish } from './earlier.js';

/** What she said of the time she wants. */
const useConditions = () => {
  const translate = useTranslate();
  return ({ partOfDay, wantedClinicianName, notBefore }: Wish): string =>
    [
      partOfDay && translate(`bookings.parts.${partOfDay}`),
      wantedClinicianName && translate('earlier.only', { name: wantedClinicianName }),
      notBefore && translate('earlier.from', { date: notBefore }),
    ]
      .filter(Boolean)
      .join(' · ') || translate('earlier.anyTime');
};

/** A free time that fits: how she may be reached, and the button that moves her there once she has said yes. */
const Times = ({ wish, onCall }: { wish: Wish; onCall: () => void }) => {
  const translate = useTranslate();
  const staff = useLoad<Named[]>(`/staff${query({ range: [0, 199] })}`);
  const label = ({ startsAt, clinicianId }: Slot) =>
    [formatDateTime(startsAt), staff.data?.find(({ id }) => id === clinicianId)?.name].filter(Boolean).join(' ');
  const [chosen, setChosen] = useState<Slot | null>(null);
  return (
    <>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mt: 1 }}>
        {wish.fits.map((slot) => (
          <Button
            key={slotKey(slot)}
            variant={chosen && slotKey(chosen) === slotKey(slot) ? 'contained' : 'outlined'}
            aria-pressed={chosen !== null && slotKey(chosen) === slotKey(slot)}
            disabled={wish.can.move !== true}
            onClick={() => {
              setChosen(slot);
              onCall();
            }}
          >
            {label(slot)}
          </Button>
        ))}
      </Stack>
      {chosen && (
        <Stack spacing={1.5} sx={{ mt: 1.5 }}>
          <Reach clientId={wish.clientId} />
          <DeedButton
            path={`/bookings/${wish.bookingId}/move`}
            version={wish.bookingVersion}
            body={{ startsAt: chosen.startsAt, clinicianId: chosen.clinicianId }}
            label="earlier.move"
            button={{ variant: 'contained', sx: { alignSelf: 'flex-start' } }}
          />
          <Typography variant="body2" color="text.secondary">
            {translate('earlier.moveMeans', { from: formatDateTime(wish.startsAt), to: label(chosen) })}
          </Typography>
        </Stack>
      )}
    </>
  );
};

/** One who waits: the time she has, how she wants it, and the free ones that fit. */
export const WishCard = ({ wish }: { wish: Wish }) => {
  const translate = useTranslate();
  const conditions = useConditions();
  const [calling, setCalling] = useState(false);
  const service = translate(`serviceKinds.${wish.serviceKind}`, { _: wish.serviceKind });
  return (
    <Card variant="outlined" component="li">
      <CardContent sx={{ pb: 0 }}>
        <Typography component="h3" variant="h3" dir="auto" sx={{ overflowWrap: 'anywhere' }}>
          {wish.clientName} {wish.clientNumber}
        </Typography>
        <Typography>
          {translate('earlier.has', { service, time: formatDateTime(wish.startsAt), name: wish.clinicianName })}
        </Typography>
        <Typography color="text.secondary">
          {conditions(wish)} · {translate('earlier.since', { date: formatDateTime(wish.createdAt) })}
        </Typography>
        {wish.fits.length > 0 && <Times wish={wish} onCall={() => setCalling(true)} />}
      </CardContent>
      <CardActions>
        {wish.fits.length > 0 && !calling && (
          <Typography variant="body2" color="text.secondary" sx={{ pl: 1 }}>
            {translate('earlier.choose')}
          </Typography>
        )}
        <DeedButton
          path={`/earlier-wishes/${wish.id}/withdrawal`}
          version={wish.version}
          can={wish.can.withdraw}
          label="earlier.withdraw"
          button={{ 'aria-label': `${translate('earlier.withdraw')} ${wish.clientName}` }}
        />
      </CardActions>
    </Card>
  );
};
