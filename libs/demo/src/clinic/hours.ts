import { dayNumber, instantOf, weekdayOf } from '#calendar';
import { STANDARD_KINDS } from '#clients';
import type { Role } from '#kernel';
import { CONSULTING_ROOM, examinationRoom } from '../house/rooms.js';
import type { Employed, Unit } from '../house/unit.js';
import type { Agenda } from '../plan/agenda.js';
import type { Horizon } from '../plan/horizon.js';

/** A stretch of a day when a clinician receives, in her room, with what she gives. */
export interface ClinicHours {
  readonly clinician: Employed;
  readonly roomId: string;
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly serviceKinds: readonly string[];
  /** Every week, or every second. */
  readonly everyWeeks: 1 | 2;
}

interface Stretch {
  readonly from: string;
  readonly to: string;
}

const MORNING: Stretch = { from: '09:00', to: '12:00' };
const AFTERNOON: Stretch = { from: '13:00', to: '16:00' };
const EVENING: Stretch = { from: '13:00', to: '18:30' };
const THURSDAY = 4;

/** Midwives every day, late on Thursdays; the second on three of them. */
function midwifeOn(nth: number, weekday: number): readonly Stretch[] {
  if (nth > 0 && ![1, 2, THURSDAY].includes(weekday)) return [];
  return [MORNING, weekday === THURSDAY ? EVENING : AFTERNOON];
}

/** Consultants come on days of their own, and share a room (P09). */
const CONSULTANTS: Partial<Record<Role, { readonly weekdays: readonly number[]; readonly hours: Stretch }>> = {
  gynaecologist: { weekdays: [2, THURSDAY], hours: MORNING },
  physician: { weekdays: [1, 3], hours: AFTERNOON },
  psychiatrist: { weekdays: [5], hours: MORNING },
};

/** Counted from week to week, so that a year of 53 weeks shifts nothing. */
const everyWeeksOf = (role: Role): 1 | 2 => (role === 'psychiatrist' ? 2 : 1);

function stretchesOn(role: Role, nth: number, date: string): readonly Stretch[] {
  const weekday = weekdayOf(date);
  if (role === 'midwife') return midwifeOn(nth, weekday);
  const turn = CONSULTANTS[role];
  const thisWeek = everyWeeksOf(role) === 1 || Math.floor(dayNumber(date) / 7) % 2 === 0;
  return turn?.weekdays.includes(weekday) && thisWeek ? [turn.hours] : [];
}

const CLINICAL: readonly Role[] = ['midwife', 'gynaecologist', 'physician', 'psychiatrist'];

/** All published hours of a unit's clinic, a year back and the coming term ahead, on days when the clinician is there. */
export function hoursOf(unit: Unit, horizon: Horizon, agenda: Agenda): ClinicHours[] {
  const days = horizon.workingDays(horizon.from, horizon.to);
  return CLINICAL.flatMap((role) =>
    unit.holding(role).flatMap((clinician, nth) => {
      const roomId = unit.room(role === 'midwife' ? examinationRoom(nth) : CONSULTING_ROOM);
      const serviceKinds = STANDARD_KINDS.filter(({ givenBy }) => givenBy.includes(role)).map(({ code }) => code);
      return days.flatMap((date) =>
        stretchesOn(role, nth, date)
          .map((one) => ({ ...one, date, startsAt: instantOf(date, one.from), endsAt: instantOf(date, one.to) }))
          .filter((one) => agenda.isFree([clinician.id], one))
          .map((one) => ({ ...one, clinician, roomId, serviceKinds, everyWeeks: everyWeeksOf(role) })),
      );
    }),
  );
}
