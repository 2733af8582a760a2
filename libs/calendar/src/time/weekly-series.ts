import type { CivilDate, LocalTime } from '#kernel';
import { dateOfDay, dayNumber, weekdayOfDay } from './civil-days.js';
import { type HalfOpen, lasting, overlaps } from './half-open.js';
import { type IsoWeek, isoWeekOfDay } from './iso-week.js';
import type { PublicHoliday } from './red-days.js';
import { instantOf } from './stockholm.js';
import { nextTerm, TERM_PLAN, termOf } from './terms.js';

/** What a weekly contract is about: the same day, the same time, once a week (W15). Weekday 1 Monday to 7. */
export interface WeeklySlot {
  readonly weekday: number;
  readonly startTime: LocalTime;
  readonly durationMinutes: number;
}

/** From this day on, another day or time of the week was agreed. */
export interface SlotChange {
  readonly effectiveFrom: CivilDate;
  readonly weekday: number;
  readonly startTime: LocalTime;
}

/** A stretch when the counsellor is away. */
export interface AwayFor extends HalfOpen {
  readonly reason: string;
}

/** What may stand in the way of an occurrence; it is proposed as skipped, and the counsellor decides (SM-5). */
export interface Skips {
  readonly redDays?: readonly PublicHoliday[];
  readonly absences?: readonly AwayFor[];
}

/** A weekly contract as a rule; everything about its weeks follows from it (model D9). */
export interface WeeklyRule {
  readonly slot: WeeklySlot;
  /** On the slot's weekday: the caller has refused what is not, as `contract.weekday-mismatch`. */
  readonly firstOn: CivilDate;
  /** The last day, included. Without it, see `seriesEnd`. */
  readonly until?: CivilDate | undefined;
  readonly changes?: readonly SlotChange[] | undefined;
  /** 2: every second week, counted from the week of the first day. */
  readonly everyWeeks?: number | undefined;
  readonly skips?: Skips | undefined;
}

/** One week of a weekly contract: `date` is the slot's own day, wherever the session is moved later. */
export interface Occurrence extends IsoWeek, HalfOpen {
  readonly date: CivilDate;
  readonly startTime: LocalTime;
  readonly status: 'planned' | 'holiday_skipped' | 'absence_skipped';
  readonly reason?: string;
}

/** A slot and the day numbers it is in force, `[from, before)`. */
interface SlotInForce extends WeeklySlot {
  readonly from: number;
  readonly before: number;
}

const NEVER = Number.POSITIVE_INFINITY;

/**
 * Every week of a series in order, at most one to an ISO week (I07), also where the slot changes in mid-week: the
 * earlier day then stands. Throws NoSuchLocalTime when the wall clock does not show the time once on one of its days.
 */
export function occurrencesOf(rule: WeeklyRule): Occurrence[] {
  const slots = slotsInForce(rule);
  const first = dayNumber(rule.firstOn);
  const last = dayNumber(rule.until ?? seriesEnd(rule.firstOn));
  const occurrences: Occurrence[] = [];
  for (let monday = first - weekdayOfDay(first) + 1; monday <= last; monday += 7 * (rule.everyWeeks ?? 1)) {
    const slot = slots.find((one) => isInForce(one, monday));
    const day = slot === undefined ? NEVER : dayOf(slot, monday);
    if (slot !== undefined && day <= last) occurrences.push(occurrence(slot, day, rule.skips));
  }
  return occurrences;
}

/**
 * The last day of a series. One without an agreed end runs through the current and the next term, and is extended when
 * a term begins; one that begins later than that runs through the term it begins in.
 */
export function seriesEnd(
  firstOn: CivilDate,
  until?: CivilDate | null,
  onDay: CivilDate = firstOn,
  plan = TERM_PLAN,
): CivilDate {
  if (until !== undefined && until !== null) return until;
  const horizon = nextTerm(termOf(onDay, plan), plan).to;
  const own = termOf(firstOn, plan).to;
  return own > horizon ? own : horizon;
}

function slotsInForce({ slot, firstOn, changes = [] }: WeeklyRule): readonly SlotInForce[] {
  const first = dayNumber(firstOn);
  const inOrder = changes
    .map((change) => ({ ...change, from: Math.max(first, dayNumber(change.effectiveFrom)) }))
    .toSorted((one, other) =>
      one.effectiveFrom < other.effectiveFrom ? -1 : Number(one.effectiveFrom > other.effectiveFrom),
    );
  const agreed = [{ ...slot, from: first }, ...inOrder];
  return agreed.map(({ weekday, startTime, from }, index) => ({
    weekday,
    startTime,
    durationMinutes: slot.durationMinutes,
    from,
    before: agreed[index + 1]?.from ?? NEVER,
  }));
}

function dayOf(slot: WeeklySlot, monday: number): number {
  return monday + slot.weekday - 1;
}

function isInForce(slot: SlotInForce, monday: number): boolean {
  const day = dayOf(slot, monday);
  return slot.from <= day && day < slot.before;
}

function occurrence(slot: WeeklySlot, day: number, skips: Skips = {}): Occurrence {
  const date = dateOfDay(day);
  const during = lasting(instantOf(date, slot.startTime), slot.durationMinutes);
  return { ...isoWeekOfDay(day), date, startTime: slot.startTime, ...during, ...standing(date, during, skips) };
}

function standing(date: CivilDate, during: HalfOpen, skips: Skips): Pick<Occurrence, 'status' | 'reason'> {
  const redDay = skips.redDays?.find((day) => day.date === date);
  if (redDay !== undefined) return { status: 'holiday_skipped', reason: redDay.name };
  const absence = skips.absences?.find((away) => overlaps(away, during));
  return absence === undefined ? { status: 'planned' } : { status: 'absence_skipped', reason: absence.reason };
}
