import type { Beginning } from '../bookings/booking.js';
import { BookingDrawer } from '../bookings/BookingDrawer.js';
import { appointmentIn, isAppointment, timeOfMinute, type Appointment, type Day, type FreeTime } from './day.js';
import { formatDate, formatTime } from '../format.js';
import { ItemDrawer } from './ItemDrawer.js';
import { MoveDrawer, type Aim } from './MoveDrawer.js';
import type { Landing } from './useDrag.js';

/** What is open over the day: a new booking (with or without a time), an appointment, or its move to another time. */
export type Opened = { free: FreeTime | null } | { itemId: string; landing?: Landing | 'choose' };

interface Props {
  day: Day;
  opened: Opened;
  onOpen: (opened: Opened | null) => void;
}

const aimOf = (day: Day, item: Appointment, landing: Landing | 'choose'): Aim => {
  if (landing === 'choose') return { date: formatDate(item.startsAt), time: formatTime(item.startsAt) };
  const aim = { date: day.date, time: timeOfMinute(landing.minute) };
  const column = day.columns.find(({ resourceId }) => resourceId === landing.resourceId);
  if (column?.kind === 'room') return { ...aim, roomId: landing.resourceId };
  return item.kind === 'booking' ? { ...aim, staffId: landing.resourceId } : aim;
};

/** A pressed empty time says when, and with whom or where; a new booking without one says the day that is looked at. */
const beginningOf = (day: Day, free: FreeTime | null): Beginning => {
  if (free === null) return { date: day.date };
  const column = day.columns.find(({ resourceId }) => resourceId === free.resourceId);
  const of = column?.kind === 'room' ? { roomId: free.resourceId } : { clinicianId: free.resourceId };
  return { date: day.date, time: free.time, ...of };
};

/** The one drawer that is open; an appointment that is gone from the day closes it. */
export const DayDrawers = ({ day, opened, onOpen }: Props) => {
  const close = () => onOpen(null);
  if ('free' in opened) return <BookingDrawer {...beginningOf(day, opened.free)} onClose={close} />;
  const item = appointmentIn(day, opened.itemId);
  if (!item || !isAppointment(item)) return null;
  if (opened.landing !== undefined)
    return <MoveDrawer day={day} item={item} aim={aimOf(day, item, opened.landing)} onClose={close} />;
  return (
    <ItemDrawer day={day} item={item} onClose={close} onMove={() => onOpen({ itemId: item.id, landing: 'choose' })} />
  );
};
