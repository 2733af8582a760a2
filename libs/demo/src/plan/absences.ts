import { addDays, dateOfIsoWeek, type HalfOpen, wholeDays } from '#calendar';
import { Dice } from '../chance/dice.js';
import type { Employed, Unit } from '../house/unit.js';
import type { Agenda } from './agenda.js';
import type { Horizon } from './horizon.js';

/** Somebody away for whole days. */
export interface Away extends HalfOpen {
  readonly staffId: string;
  readonly username: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

const SUMMER_WEEK = 26;
const WINTER_WEEK = 8;
const REASONS = ['Utbildning', 'Ledig', 'Föräldraledig', 'Handledningsdag', 'Frånvarande'] as const;

/** Holidays in turn through the summer, a week in winter, and a day now and then. */
export function absencesOf(unit: Unit, horizon: Horizon, seed: number, agenda: Agenda): Away[] {
  const found = [...unit.staff.values()].flatMap((person, nth) =>
    awayOf(person, nth, horizon, Dice.of(seed, 'away', person.colleague.username)),
  );
  for (const away of found) agenda.take([away.staffId], away);
  return found;
}

function awayOf(person: Employed, nth: number, horizon: Horizon, dice: Dice): Away[] {
  const years = [...new Set([horizon.from, horizon.today, horizon.to].map((date) => Number(date.slice(0, 4))))];
  const weeks = years.flatMap((year) => {
    const summer = dateOfIsoWeek(year, SUMMER_WEEK + (nth % 4) * 2, 1);
    const winter = dateOfIsoWeek(year, WINTER_WEEK + (nth % 2), 1);
    return [
      { from: summer, to: addDays(summer, 27), reason: 'Semester' },
      ...(nth % 3 === 0 ? [{ from: winter, to: addDays(winter, 6), reason: 'Semester' }] : []),
    ];
  });
  const days = Array.from({ length: dice.between(3, 6) }, () => {
    const day = horizon.workingDayTo(addDays(horizon.from, dice.between(10, 420)));
    return { from: day, to: day, reason: dice.one(REASONS) };
  });
  const kept: { from: string; to: string; reason: string }[] = [];
  for (const one of [...weeks, ...days])
    if (isIn(horizon, one) && kept.every((other) => apart(one, other))) kept.push(one);
  const { id: staffId, colleague } = person;
  return kept.map((one) => ({ staffId, username: colleague.username, ...one, ...wholeDays(one.from, one.to) }));
}

/** Nobody is away today in a single day of her own: the board of the first look is the unit at work. */
const isIn = ({ from, to, today }: Horizon, span: { from: string; to: string; reason: string }): boolean =>
  span.to >= from && span.from <= to && !(span.from === span.to && span.from === today);

const apart = (one: { from: string; to: string }, other: { from: string; to: string }): boolean =>
  one.to < other.from || one.from > other.to;

/** Somebody has just told that she will be away for a week, where appointments stand: each contract needs a cover. */
export function lateAbsence(unit: Unit, horizon: Horizon): Away {
  const { id: staffId, colleague } = unit.holding('counsellor').at(-1) ?? unit.reception;
  const from = horizon.workingDayFrom(addDays(horizon.today, 6));
  const to = addDays(from, 4);
  return { staffId, username: colleague.username, from, to, reason: 'Utbildning', ...wholeDays(from, to) };
}
