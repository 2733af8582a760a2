import { addDays, type IsoWeek, weekdayOf, wholeDays } from '#calendar';
import { type CivilDate, RuleBroken } from '#kernel';
import { type Agreement, slotOn, type Week, weekKey } from './weeks.js';

/** As much of a session as decides whether a change of its contract moves it. */
export interface Placed extends IsoWeek {
  readonly id: string;
  readonly extra: boolean;
  readonly plannedDate: CivilDate;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly counsellorId: string | null;
  readonly vacant: boolean;
  readonly roomId: string | null;
  readonly status: string;
  readonly recordedAt: Date | null;
  readonly movedFrom: Date | null;
  readonly arrivedAt: Date | null;
  readonly skipDecidedAt: Date | null;
}

/** A session that takes another place in the same week: its row, and all that refers to it, stays. */
export interface Replaced<S> {
  readonly session: S;
  readonly week: Week;
}

/** What laying a contract out anew from a day does; every session is in exactly one of the lists, or before that day. */
export interface Relaid<S> {
  readonly gone: readonly S[];
  readonly replaced: readonly Replaced<S>[];
  readonly come: readonly Week[];
  /** They already are as the agreement says. */
  readonly same: readonly S[];
  /** Something has happened to them: held, missed, moved, let go or written about. */
  readonly untouched: readonly S[];
}

/** A contract's sessions, and the ids of those that something is written about. */
export interface Standing<S> {
  readonly sessions: readonly S[];
  readonly noted: ReadonlySet<string>;
}

/**
 * Lays a contract out anew from a day. What has happened keeps its week, wherever in it it is, so that no week is held
 * twice and no cancelled one refilled; what already is in its place stays as it is, also where it was decided to hold it
 * on a red day.
 */
export function relaid<S extends Placed>(standing: Standing<S>, weeks: readonly Week[], from: CivilDate): Relaid<S> {
  const own = standing.sessions.filter(({ extra }) => !extra);
  const later = own.filter(({ plannedDate }) => plannedDate >= from);
  const free = later.filter((one) => mayFollow(one, standing.noted));
  const held = new Set(own.filter((one) => !free.includes(one)).map((one) => weekKey(one)));
  const wanted = new Map(
    weeks.filter((week) => week.date >= from && !held.has(weekKey(week))).map((week) => [weekKey(week), week] as const),
  );
  const met = free.flatMap((session) => {
    const week = wanted.get(weekKey(session));
    return week === undefined ? [] : [{ session, week: deciding(session, week) }];
  });
  const taken = new Set(met.map(({ week }) => weekKey(week)));
  return {
    gone: free.filter((one) => !met.some(({ session }) => session === one)),
    replaced: met.filter(({ session, week }) => !isThere(session, week)),
    come: [...wanted].filter(([key]) => !taken.has(key)).map(([, week]) => week),
    same: met.filter(({ session, week }) => isThere(session, week)).map(({ session }) => session),
    untouched: later.filter((one) => !free.includes(one)),
  };
}

/** What falls away when a contract ends: all that is ahead of its last day, also what had been moved there. */
export function cutAfter<S extends Placed>({ sessions, noted }: Standing<S>, lastDay: CivilDate): S[] {
  const { endsAt } = wholeDays(lastDay);
  return sessions.filter((one) => one.startsAt >= endsAt && isOpen(one) && !noted.has(one.id));
}

/**
 * The day from which another slot can hold: where its day of the asked week has gone by and the old one's has not, that
 * week stays as it was and the next is the first. So no change of slot empties a week.
 */
export function slotHoldsFrom(agreement: Agreement, asked: CivilDate, weekday: number): CivilDate {
  const day = weekdayOf(asked);
  return weekday < day && slotOn(agreement, asked).weekday >= day ? addDays(asked, 8 - day) : asked;
}

/** The weeks with those held after all that she has chosen among the proposed skips. */
export function holding(weeks: readonly Week[], anyway: readonly CivilDate[] = []): Week[] {
  const proposed = new Set(weeks.filter(({ status }) => status !== 'planned').map(({ date }) => date));
  const others = anyway.filter((date) => !proposed.has(date));
  if (others.length > 0)
    throw new RuleBroken('contract.not-proposed-skipped', `No week is proposed skipped on ${others.join(', ')}.`);
  return weeks.map((week) => (anyway.includes(week.date) ? held(week) : week));
}

const held = ({ reason: _skipped, ...week }: Week): Week => ({ ...week, status: 'planned' });

/** Nobody has said how it came out, nor let it go. */
const isOpen = ({ recordedAt, skipDecidedAt }: Placed): boolean => recordedAt === null && skipDecidedAt === null;

/** Nothing has happened to it: it may follow its contract. */
const mayFollow = (one: Placed, noted: ReadonlySet<string>): boolean =>
  isOpen(one) && one.movedFrom === null && one.arrivedAt === null && !noted.has(one.id);

const isAt = (one: Placed, { startsAt, endsAt }: Week): boolean =>
  one.startsAt.getTime() === startsAt.getTime() && one.endsAt.getTime() === endsAt.getTime();

const isThere = (one: Placed, week: Week): boolean =>
  isAt(one, week) && one.roomId === week.roomId && one.counsellorId === week.counsellorId && one.vacant === week.vacant;

/** That a red day is held was decided of the day, and holds whatever else changes of it; who is away cannot be booked at all. */
function deciding(one: Placed, week: Week): Week {
  const decided = one.status === 'planned' && week.status === 'holiday_skipped' && one.plannedDate === week.date;
  return decided ? held(week) : week;
}
