import type { Can, Compartment } from '../api/types.js';
import type { CivilDate } from '../format.js';
import type { StatusKind } from '../parts/statuses.js';
import { wallClock } from './wall-clock.js';

/** What occupies somebody or somewhere, as `GET /api/day` tells it. */
export interface DayItem {
  id?: string;
  kind: 'session' | 'booking' | 'shift' | 'absence' | 'busy';
  startsAt: string;
  endsAt: string;
  status?: string;
  label?: string;
  number?: string;
  clientId?: string;
  compartment?: Compartment;
  serviceKind?: string;
  channel?: string;
  staffId?: string;
  roomId?: string;
  vacant?: boolean;
  version?: number;
  arrivedAt?: string;
  waitingSince?: string;
  can?: Can;
}

export interface OpenTime {
  startsAt: string;
  endsAt: string;
}

export interface DayColumn {
  resourceId: string;
  /** `vacant`: sessions that nobody is named for. */
  kind: 'vacant' | 'staff' | 'room';
  name: string;
  roles?: string[];
  open: OpenTime[];
  items: DayItem[];
}

export interface Day {
  date: CivilDate;
  holiday: string | null;
  opensAt: string | null;
  closesAt: string | null;
  columns: DayColumn[];
}

/** An appointment somebody may do something with. */
export type Appointment = DayItem & { id: string; kind: 'session' | 'booking' };

export const isAppointment = (item: DayItem): item is Appointment =>
  item.id !== undefined && (item.kind === 'session' || item.kind === 'booking');

const GONE = new Set([
  'cancelled_by_client',
  'cancelled_by_unit',
  'no_show',
  'left_before_seen',
  'client_absent_notified',
  'client_no_show',
  'counsellor_absent',
  'unit_cancelled',
]);

/** A time that came to nothing: it is still told of, and the time is free for somebody else. */
export const isGone = ({ status }: DayItem): boolean => GONE.has(status ?? '');

/** Whole minutes after the day's midnight on the wall clock; 0 for the evening before, 1440 for the night after. */
export const minuteOf = (instant: string, date: CivilDate): number => {
  const { date: day, minute } = wallClock(instant);
  if (day === date) return minute;
  return day < date ? 0 : 1440;
};

export const timeOfMinute = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** The status to show: a session whose client has come, or a shift that is out, looks like what it is. */
export const shownStatus = ({ kind, status = '', arrivedAt }: DayItem): { kind: StatusKind; status: string } => {
  if (kind === 'shift') return { kind, status: status === 'ongoing' ? 'started' : status };
  if (kind === 'session' && !(status === 'planned' && arrivedAt)) return { kind, status };
  return { kind: 'booking', status: kind === 'session' ? 'arrived' : status };
};

/** The columns that are shown: of one kind, with something in them, and not put away by the person. */
export const shownColumns = (day: Day, kind: DayColumn['kind'], hidden: ReadonlySet<string>): DayColumn[] =>
  day.columns.filter(
    (column) =>
      (column.kind === kind || (column.kind === 'vacant' && kind === 'staff')) &&
      !hidden.has(column.resourceId) &&
      (column.items.length > 0 || column.open.length > 0),
  );

const MET = new Set(['in_progress', 'completed', 'held']);

/** Has she come, and is she still to be met? */
export const isWaiting = (item: DayItem): boolean =>
  item.arrivedAt !== undefined && !MET.has(item.status ?? '') && !isGone(item);

/** Who has come and not yet been met, the longest wait first. */
export const waitingOf = (day: Day): Appointment[] =>
  appointmentsOf(day)
    .filter(isWaiting)
    .toSorted((one, other) => (sinceOf(one) < sinceOf(other) ? -1 : 1));

/** From when a wait counts: the waiting room, else the arrival. */
export const sinceOf = (item: DayItem): string => item.waitingSince ?? item.arrivedAt ?? item.startsAt;

/** Each appointment once, in the order of the day. */
export const appointmentsOf = (day: Day): Appointment[] => {
  const seen = new Map<string, Appointment>();
  for (const column of day.columns) for (const item of column.items) if (isAppointment(item)) seen.set(item.id, item);
  return [...seen.values()].toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
};

/** The newest face of an appointment, wherever it stands now. */
export const appointmentIn = (day: Day, id: string): Appointment | undefined =>
  appointmentsOf(day).find((item) => item.id === id);

export const nameOf = (day: Day, resourceId: string | undefined): string =>
  day.columns.find((column) => column.resourceId === resourceId)?.name ?? '';

/** A free time of one person or room. */
export interface FreeTime {
  resourceId: string;
  time: string;
}

/** Where the deeds of an appointment are: bookings and sessions have the same routes for what reception does. */
export const pathOf = ({ kind, id }: Appointment): string => `/${kind === 'booking' ? 'bookings' : 'sessions'}/${id}`;
