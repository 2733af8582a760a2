import type { Booking } from '../bookings/booking.js';
import { Waited } from '../today/Waited.js';

/** How long she has been in the house, as reception's board shows it. */
export const ArrivedMinutes = ({ booking }: { booking: Booking }) => {
  if (booking.arrivedAt === null) return null;
  const { startsAt, endsAt, status, arrivedAt, waitingSince } = booking;
  const since = { arrivedAt, ...(waitingSince === null ? {} : { waitingSince }) };
  return <Waited item={{ kind: 'booking', startsAt, endsAt, status, ...since }} />;
};
