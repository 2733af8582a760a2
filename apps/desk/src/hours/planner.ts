import type { Can } from '../api/types.js';
import type { Named } from '../bookings/booking.js';
import { addDays, formatDate, mondayOf, type CivilDate } from '../format.js';

/** Published hours, as `GET /api/clinic-sessions` tells them. */
export interface ClinicSession {
  id: string;
  clinicianId: string;
  clinicianName: string;
  roomId: string;
  roomName: string;
  date: CivilDate;
  startTime: string;
  endTime: string;
  serviceKinds: string[];
  seriesId: string | null;
  booked: number;
  version: number;
  can: Can;
}

/** Hours that recur, as `GET /api/clinic-series` tells them. */
export interface ClinicSeries {
  id: string;
  clinicianId: string;
  clinicianName: string;
  roomId: string;
  roomName: string;
  weekday: number;
  startTime: string;
  endTime: string;
  everyWeeks: number;
  serviceKinds: string[];
  firstOn: CivilDate;
  until: CivilDate | null;
  version: number;
  can: Can;
}

export interface Absence {
  id: string;
  staffId: string | null;
  roomId: string | null;
  startsAt: string;
  endsAt: string;
}

export interface RedDay {
  date: CivilDate;
  name: string;
}

/** A day of the plan with all that stands in it. */
export interface PlannedDay {
  date: CivilDate;
  sessions: ClinicSession[];
  redDay: string | undefined;
  away: { id: string; name: string; room: boolean }[];
}

/** What the days are laid out of. */
export interface Shown {
  sessions: readonly ClinicSession[];
  absences: readonly Absence[];
  redDays: readonly RedDay[];
  people: readonly Named[];
  rooms: readonly Named[];
}

const WEEK = 7;

/** The days of a month in whole weeks, Monday first. */
export const weeksOf = (month: string): CivilDate[][] => {
  const last = addDays(`${addDays(`${month}-01`, 31).slice(0, 7)}-01`, -1);
  const weeks: CivilDate[][] = [];
  for (let monday = mondayOf(`${month}-01`); monday <= last; monday = addDays(monday, WEEK)) {
    weeks.push(Array.from({ length: WEEK }, (_, n) => addDays(monday, n)));
  }
  return weeks;
};

/** An absence that ends at midnight is over on the day before. */
const covers = ({ startsAt, endsAt }: Absence, date: CivilDate): boolean =>
  formatDate(startsAt) <= date && date <= formatDate(Date.parse(endsAt) - 1);

/** Everything of one day. Only those who receive at the clinic, and its rooms, are told to be away. */
export const dayOf = (date: CivilDate, { sessions, absences, redDays, people, rooms }: Shown): PlannedDay => ({
  date,
  sessions: sessions.filter((one) => one.date === date),
  redDay: redDays.find((one) => one.date === date)?.name,
  away: absences
    .filter((one) => covers(one, date))
    .flatMap(({ id, staffId, roomId }) => {
      const found = [...people, ...rooms].find((one) => one.id === (staffId ?? roomId));
      return found === undefined ? [] : [{ id, name: found.name, room: roomId !== null }];
    }),
});

/** A month so many months away. */
export const monthAway = (month: string, count: number): string => {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
};

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Where an arrow leads from a day; nowhere for other keys. */
export const dayAt = (date: CivilDate, key: string): CivilDate | undefined => {
  if (key === 'Home') return mondayOf(date);
  if (key === 'End') return addDays(mondayOf(date), WEEK - 1);
  const step = STEPS[key];
  return step === undefined ? undefined : addDays(date, step);
};
