import { addDays, instantOf, type IsoWeek, isoWeekOf, minutesOf, occurrencesOf, weekdayOf } from '#calendar';
import { type CivilDate, type LocalTime, RuleBroken } from '#kernel';
import type { Ground } from '../clinic-sessions/hours-ground.js';
import { type Collision, type Hours, inTheWay, isAway, isSame } from '../clinic-sessions/in-the-way.js';
import { isGivenOn } from '../services/editions.js';

/** What becomes of a week of hours that recur. */
export const WEEK_STATES = [
  'published',
  'red_day',
  'absence',
  'past',
  'standing',
  'not_given',
  'decided',
  'left_out',
] as const;
export type WeekState = (typeof WEEK_STATES)[number];

/** Hours that recur, with the names they are told by. */
export interface Plan extends Omit<Hours, 'startsAt' | 'endsAt'> {
  readonly weekday: number;
  readonly startTime: LocalTime;
  readonly endTime: LocalTime;
  readonly everyWeeks: number;
  readonly firstOn: CivilDate;
  /** The last day that is laid out, included. */
  readonly lastOn: CivilDate;
}

/** What is decided of single days. */
export interface Choice {
  readonly holdAnyway: readonly CivilDate[];
  readonly without: readonly CivilDate[];
  readonly shareRoom: boolean;
}

/** What the weeks are weighed against. */
export interface Weighing extends Ground {
  readonly now: Date;
  /** Weeks of which somebody has decided by hand: they stay as they are. */
  readonly decided: ReadonlySet<string>;
  /** The clinician’s last day of work, where one is known. */
  readonly employedUntil: CivilDate | null;
}

/** One week of hours that recur. */
export interface PlannedWeek extends IsoWeek {
  readonly date: CivilDate;
  readonly hours: Hours;
  readonly state: WeekState;
  /** The red day by its name. */
  readonly reason?: string;
}

/** Every week, and everything in the way of those that would be published. */
export interface Planned {
  readonly weeks: readonly PlannedWeek[];
  readonly collisions: readonly Collision[];
}

/** Every week of hours that recur, in order: published, or left out and why. Red days are proposed left out; she may hold them. */
export function plannedWeeks(plan: Plan, weighing: Weighing, choice: Choice): Planned {
  const { weekday, startTime, endTime, firstOn, lastOn, everyWeeks } = plan;
  const durationMinutes = minutesOf(endTime) - minutesOf(startTime);
  const slot = { weekday, startTime, durationMinutes };
  const skips = { redDays: weighing.redDays };
  const weeks = occurrencesOf({ slot, firstOn, until: lastOn, everyWeeks, skips }).map((one): PlannedWeek => {
    const { date, isoYear, isoWeek, startsAt, reason } = one;
    const hours = { ...hoursOf(plan), startsAt, endsAt: instantOf(date, endTime) };
    const state = stateOf({ date, hours, red: one.status === 'holiday_skipped' }, weighing, choice);
    return { date, isoYear, isoWeek, hours, state, ...(reason === undefined ? {} : { reason }) };
  });
  mustBeRed(weeks, choice);
  const coming = weeks.filter(({ state }) => state === 'published');
  return { weeks, collisions: coming.flatMap(({ hours }) => inTheWay(hours, weighing, choice.shareRoom)) };
}

function stateOf(
  { date, hours, red }: { date: CivilDate; hours: Hours; red: boolean },
  weighing: Weighing,
  { holdAnyway, without }: Choice,
): WeekState {
  const { now, decided, standing, away, editions, employedUntil } = weighing;
  const reasons: [WeekState, boolean][] = [
    ['past', hours.startsAt < now],
    ['decided', decided.has(weekKey(date))],
    ['left_out', without.includes(date)],
    ['red_day', red && !holdAnyway.includes(date)],
    ['standing', standing.some((one) => isSame(one, hours))],
    ['absence', isAway(hours, away)],
    ['not_given', (employedUntil !== null && date > employedUntil) || !isGivenOn(editions, date, hours)],
  ];
  return reasons.find(([, holds]) => holds)?.[0] ?? 'published';
}

/** Nobody holds by mistake a day that was never proposed left out. */
function mustBeRed(weeks: readonly PlannedWeek[], { holdAnyway }: Choice): void {
  const others = holdAnyway.filter((date) => !weeks.some((week) => week.date === date && week.reason !== undefined));
  if (others.length > 0)
    throw new RuleBroken('clinic-series.not-a-red-day', `No red day is left out on ${others.join(', ')}.`);
}

/** The first such weekday on a day or after it; every second week in step with the weeks that were before. */
export function firstFrom(
  from: CivilDate,
  { weekday, everyWeeks }: Pick<Plan, 'weekday' | 'everyWeeks'>,
  inStepWith?: CivilDate,
): CivilDate {
  const first = addDays(from, (weekday - weekdayOf(from) + 7) % 7);
  if (everyWeeks === 1 || inStepWith === undefined) return first;
  return weeksBetween(inStepWith, first) % everyWeeks === 0 ? first : addDays(first, 7);
}

/** Decision 11, as for contracts: where the new weekday has gone by in a week and the old one has not, that week stays as it was. */
export function changeHoldsFrom(asked: CivilDate, before: number, after: number): CivilDate {
  const day = weekdayOf(asked);
  return after < day && before >= day ? addDays(asked, 8 - day) : asked;
}

/** The week of a day, as a key. */
export function weekKey(date: CivilDate): string {
  const { isoYear, isoWeek } = isoWeekOf(date);
  return `${isoYear}-${isoWeek}`;
}

const DAY = 86_400_000;
const mondayOf = (date: CivilDate): number => Date.parse(addDays(date, 1 - weekdayOf(date)));
const weeksBetween = (one: CivilDate, other: CivilDate): number =>
  Math.round((mondayOf(other) - mondayOf(one)) / (7 * DAY));

const hoursOf = ({ clinicianId, clinicianName, roomId, roomName, serviceKinds }: Plan) => ({
  ...{ clinicianId, clinicianName, roomId, roomName, serviceKinds },
});
