/** SM-4. The waiting room is a time (`waitingSince`), not a status. */
export const BOOKING_STATUSES = [
  'requested',
  'booked',
  'confirmed',
  'arrived',
  'in_progress',
  'completed',
  'cancelled_by_client',
  'cancelled_by_unit',
  'rescheduled',
  'no_show',
  'left_before_seen',
] as const;
export type BookingStatus = (typeof BOOKING_STATUSES)[number];

/** What is done with a booking, each a route of its own. */
export type BookingDeed =
  | 'confirm'
  | 'arrive'
  | 'showToWaitingRoom'
  | 'start'
  | 'recordServices'
  | 'complete'
  | 'depart'
  | 'cancel'
  | 'noShow'
  | 'move'
  | 'wishEarlier';

/** From which statuses each deed is possible. */
export const POSSIBLE_FROM: Readonly<Record<BookingDeed, readonly BookingStatus[]>> = {
  confirm: ['booked'],
  arrive: ['booked', 'confirmed'],
  showToWaitingRoom: ['arrived'],
  start: ['arrived'],
  recordServices: ['in_progress', 'completed'],
  complete: ['in_progress'],
  depart: ['arrived'],
  cancel: ['booked', 'confirmed'],
  noShow: ['booked', 'confirmed'],
  move: ['booked', 'confirmed'],
  wishEarlier: ['booked', 'confirmed'],
};
