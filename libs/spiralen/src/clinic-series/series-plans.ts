import { Injectable } from '@nestjs/common';
import { addDays, Reservations, seriesEnd, today, weekdayOf, wholeDays } from '#calendar';
import { type CivilDate, RuleBroken } from '#kernel';
import type { Tx } from '#persistence';
import { ClinicSession } from '../clinic-sessions/clinic-session.entity.js';
import { HoursGround } from '../clinic-sessions/hours-ground.js';
import { type LeftBooking, LeftBookings } from '../clinic-sessions/left-bookings.js';
import { notGiven } from '../clinic-sessions/possible-hours.js';
import { notGivenOn } from '../services/editions.js';
import { ClinicSeries } from './clinic-series.entity.js';
import { type Choice, type Plan, type Planned, type PlannedWeek, plannedWeeks, weekKey } from './weeks.js';

const NAMES = {
  name: 'clinic-series-names',
  text: `SELECT s.name AS "clinicianName", r.name AS "roomName", to_char(s.employed_until, 'YYYY-MM-DD') AS "employedUntil"
    FROM access.staff s, calendar.room r WHERE s.unit_id = $1 AND s.id = $2 AND r.unit_id = $1 AND r.id = $3`,
};

/** How far ahead an end may be agreed. */
const MOST_DAYS = 731;

/** What laying hours out does: what comes, goes, stays, and is left by hand; and the bookings whose hours go. */
export interface SeriesChange extends Planned {
  readonly come: readonly PlannedWeek[];
  readonly leftOut: readonly PlannedWeek[];
  readonly gone: readonly ClinicSession[];
  readonly kept: readonly ClinicSession[];
  readonly untouched: readonly ClinicSession[];
  readonly left: readonly LeftBooking[];
}

/** What laying out begins with. */
export interface Laying {
  readonly series: ClinicSeries;
  readonly choice: Choice;
  /** The hours it takes over, from a day on. */
  readonly instead?: { readonly series: ClinicSeries; readonly from: CivilDate } | undefined;
  /** Only what comes after what is laid out already. */
  readonly after?: CivilDate | undefined;
}

/** Weighs hours that recur: the same for a preview and for the deed. */
@Injectable()
export class SeriesPlans {
  constructor(
    private readonly ground: HoursGround,
    private readonly bookings: LeftBookings,
    private readonly reservations: Reservations,
  ) {}

  /** Everybody and everything the hours need, kept from others while they are weighed. */
  async keep(tx: Tx, ...series: readonly ClinicSeries[]): Promise<void> {
    const ids = series.flatMap(({ clinicianId, roomId }) => [clinicianId, roomId]);
    await this.reservations.lock(tx, [...new Set(ids)]);
  }

  async weigh(tx: Tx, { series, choice, instead, after }: Laying): Promise<SeriesChange> {
    const { roomId, clinicianId, laidOutTo } = series;
    const firstOn = after === undefined ? series.firstOn : addDays(after, 1);
    const own = instead === undefined ? [] : await this.#sessionsFrom(tx, instead.series, instead.from);
    const untouched = own.filter(({ decided }) => decided);
    const leaving = own.filter((one) => !one.decided && one.withdrawnAt === null && one.startsAt >= tx.now);
    const plan = await this.#planOf(tx, series);
    // The day before the first is read along: where nothing is laid out there is still a span.
    const ground = await this.ground.read(tx, wholeDays(addDays(firstOn, -1), laidOutTo), [roomId]);
    const ids = new Set(leaving.map(({ id }) => id));
    const standing = ground.standing.filter(({ id }) => !ids.has(id));
    const decided = new Set(untouched.map(({ plannedOn }) => weekKey(String(plannedOn))));
    const weighing = { ...ground, standing, decided, now: tx.now, employedUntil: plan.employedUntil };
    const all = plannedWeeks(plan, weighing, stillHolding(choice, leaving, { redDays: ground.redDays, plan }));
    const weeks = all.weeks.filter(({ date }) => date >= firstOn);
    const come = weeks.filter(({ state }) => state === 'published');
    mustBeGiven(series, weeks, ground.editions);
    const kept = leaving.filter((one) => come.some((week) => isThere(one, week)));
    const hers = standing.filter((one) => one.clinicianId === clinicianId);
    const left = await this.bookings.of(tx, clinicianId, {
      going: leaving.filter((one) => !kept.includes(one)),
      staying: [...hers, ...come.map(({ hours }) => hours)],
    });
    return {
      weeks,
      collisions: all.collisions.filter(({ hours }) => come.some((week) => week.hours === hours)),
      come: come.filter((week) => !kept.some((one) => isThere(one, week))),
      gone: leaving.filter((one) => !kept.includes(one)),
      leftOut: weeks.filter(({ state }) => state === 'left_out'),
      ...{ kept, untouched, left },
    };
  }

  /** What goes when the hours end on a day. */
  async stopping(tx: Tx, series: ClinicSeries, lastOn: CivilDate): Promise<SeriesChange> {
    const own = await this.#sessionsFrom(tx, series, addDays(lastOn, 1));
    const gone = own.filter((one) => !one.decided && one.withdrawnAt === null && one.startsAt >= tx.now);
    const untouched = own.filter(({ decided, withdrawnAt }) => decided && withdrawnAt === null);
    const standing = gone[0] === undefined ? [] : await this.ground.hours(tx, spanOf(gone));
    const staying = standing.filter(
      (one) => one.clinicianId === series.clinicianId && !gone.some(({ id }) => id === one.id),
    );
    const left = await this.bookings.of(tx, series.clinicianId, { going: gone, staying });
    return { weeks: [], collisions: [], come: [], leftOut: [], gone, kept: [], untouched, left };
  }

  async #sessionsFrom(tx: Tx, { id, unitId }: ClinicSeries, from: CivilDate): Promise<ClinicSession[]> {
    const all = await tx.find(ClinicSession, { unitId, seriesId: id });
    const later = all.filter(({ plannedOn }) => plannedOn !== null && plannedOn >= from);
    return later.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  }

  async #planOf(tx: Tx, series: ClinicSeries): Promise<Plan & { employedUntil: CivilDate | null }> {
    const asked = [tx.unitId, series.clinicianId, series.roomId];
    const [names] = await tx.rows<Pick<Plan, 'clinicianName' | 'roomName'> & Employed>(NAMES, asked);
    if (names === undefined) throw new RuleBroken('staff.unknown', 'There is no such colleague or room.');
    const { clinicianId, roomId, serviceKinds, weekday, startTime, endTime, everyWeeks, firstOn, laidOutTo } = series;
    return {
      ...{ clinicianId, roomId, serviceKinds, weekday, startTime, endTime, everyWeeks, firstOn },
      ...{ ...names, lastOn: laidOutTo },
    };
  }
}

/** That a red day is held was decided of the day, and holds whatever else changes of it. */
function stillHolding(
  choice: Choice,
  leaving: readonly ClinicSession[],
  { redDays, plan: { weekday } }: { readonly redDays: readonly { readonly date: CivilDate }[]; readonly plan: Plan },
): Choice {
  const red = new Set(redDays.map(({ date }) => date));
  const held = leaving.flatMap(({ plannedOn }) => (plannedOn === null ? [] : [plannedOn]));
  const same = held.filter((date) => red.has(date) && weekdayOf(date) === weekday);
  return { ...choice, holdAnyway: [...choice.holdAnyway, ...same] };
}

interface Employed {
  readonly employedUntil: CivilDate | null;
}

/** How far the hours are laid out; 422 where the end lies before the beginning or years ahead. */
export function layOutTo(tx: Tx, firstOn: CivilDate, until: CivilDate | null): CivilDate {
  if (until !== null && until < firstOn)
    throw new RuleBroken('clinic-series.ends-before-it-begins', 'The last day comes before the first.');
  if (until !== null && until > addDays(firstOn, MOST_DAYS))
    throw new RuleBroken('clinic-series.too-long', 'Agree on two years at a time, or leave the end open.');
  return seriesEnd(firstOn, until, today(tx.now));
}

/** Where the services cannot be given so in any week, the reason is hers to know rather than a list of empty weeks. */
function mustBeGiven(
  series: ClinicSeries,
  weeks: readonly PlannedWeek[],
  editions: Parameters<typeof notGivenOn>[0],
): void {
  const [first] = weeks.filter(({ state }) => state === 'not_given');
  if (first === undefined || weeks.some(({ state }) => state === 'published')) return;
  const wrong = notGivenOn(editions, first.date, series);
  if (wrong !== undefined) throw notGiven(wrong);
}

const isThere = (one: ClinicSession, { date, hours }: PlannedWeek): boolean =>
  one.plannedOn === date &&
  one.clinicianId === hours.clinicianId &&
  one.roomId === hours.roomId &&
  one.startsAt.getTime() === hours.startsAt.getTime() &&
  one.endsAt.getTime() === hours.endsAt.getTime() &&
  one.serviceKinds.join() === hours.serviceKinds.join();

const spanOf = (sessions: readonly ClinicSession[]) => ({
  startsAt: sessions[0]?.startsAt ?? new Date(0),
  endsAt: sessions.at(-1)?.endsAt ?? new Date(0),
});
