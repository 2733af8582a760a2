import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDateTime } from '../format.js';
import { useLoad } from '../parts/useLoad.js';

interface Earlier {
  id: string;
  startsAt: string;
  clinicianName: string;
  roomName: string;
  movedAt: string | null;
  movedByName: string | null;
}

/** The times a booking had before it was moved here, who moved it and when; and why it was cancelled. */
export const BookingPast = ({ bookingId }: { bookingId: string }) => {
  const translate = useTranslate();
  const { data } = useLoad<{ earlier: Earlier[]; cancellationReason: string | null }>(`/bookings/${bookingId}`);
  if (!data) return null;
  const { earlier, cancellationReason } = data;
  return (
    <>
      {cancellationReason && (
        <Typography>{translate('bookings.cancelledWhy', { reason: cancellationReason })}</Typography>
      )}
      {earlier.length > 0 && (
        <section aria-label={translate('bookings.past')}>
          <Typography variant="h3">{translate('bookings.past')}</Typography>
          <ol>
            {earlier.map(({ id, startsAt, clinicianName, roomName, movedAt, movedByName }) => (
              <li key={id}>
                {[formatDateTime(startsAt), clinicianName, roomName].join(' · ')}
                {movedAt && (
                  <Typography variant="body2" color="text.secondary">
                    {translate('bookings.movedBy', { time: formatDateTime(movedAt), name: movedByName ?? '' })}
                  </Typography>
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
};
