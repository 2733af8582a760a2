import { Injectable } from '@nestjs/common';
import { addDays, today } from '#calendar';
import { type Expected, RuleBroken, type StaffActor, Taken } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { ClinicSession } from '../clinic-sessions/clinic-session.entity.js';
import { LeftBookings } from '../clinic-sessions/left-bookings.js';
import { CollidingHoursView } from '../clinic-sessions/month-copy.views.js';
import { ClinicSeries } from './clinic-series.entity.js';
import type { ChangeClinicSeries, PlanClinicSeries, StopClinicSeries } from './clinic-series.inputs.js';
import { type ClinicSeriesRow, ClinicSeriesView, SeriesPreviewView } from './clinic-series.views.js';
import { type Laying, layOutTo, type SeriesChange, SeriesPlans } from './series-plans.js';
import { changeHoldsFrom, type Choice, firstFrom } from './weeks.js';

const SERIES = {
  name: 'clinic-series-list',
  text: `SELECT k.id, k.version, k.clinician_id AS "clinicianId", s.name AS "clinicianName", k.room_id AS "roomId", r.name AS "roomName", k.weekday,
      to_char(k.start_time, 'HH24:MI') AS "startTime", to_char(k.end_time, 'HH24:MI') AS "endTime", k.every_weeks AS "everyWeeks", k.service_kinds AS "serviceKinds",
      to_char(k.first_on, 'YYYY-MM-DD') AS "firstOn", to_char(k.until, 'YYYY-MM-DD') AS until, (count(*) OVER ())::int AS total
    FROM spiralen.clinic_series k JOIN access.staff s ON s.id = k.clinician_id JOIN calendar.room r ON r.id = k.room_id
    WHERE k.unit_id = $1 AND ($2::uuid[] IS NULL AND (k.until IS NULL OR k.until >= greatest($4::date, k.first_on)) OR k.id = ANY ($2)) AND ($3::uuid IS NULL OR k.clinician_id = $3)
    ORDER BY s.name, k.weekday, k.start_time, k.first_on, k.id OFFSET $5 LIMIT $6`,
};

/** Which series, and the version the caller has seen. */
interface Addressed {
  readonly id: string;
  readonly expected: Expected;
}

/** Plans hours that recur, changes them from a day on, and stops them (P09). */
@Injectable()
export class ClinicSeriesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly plans: SeriesPlans,
    private readonly bookings: LeftBookings,
  ) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<ClinicSeriesView>> {
    return this.work.look(actor, 'spiralen.clinic-series.list', async (tx) => {
      const { id, clinicianId } = query.filter as { id?: string[]; clinicianId?: string };
      const asked = [tx.unitId, id ?? null, clinicianId ?? null, today(tx.now), query.from, query.size];
      const rows = await tx.rows<ClinicSeriesRow & { total: number }>(SERIES, asked);
      const views = rows.map((row) => new ClinicSeriesView(row, actor, today(tx.now)));
      return new Page(views, rows[0]?.total ?? 0, query);
    });
  }

  previewPlan(actor: StaffActor, input: PlanClinicSeries): Promise<SeriesPreviewView> {
    return this.work.look(actor, 'spiralen.clinic-series.preview-plan', async (tx) => {
      return new SeriesPreviewView(await this.plans.weigh(tx, planned(tx, input)));
    });
  }

  plan(actor: StaffActor, input: PlanClinicSeries): Promise<ClinicSeriesView> {
    return this.work.run(actor, 'spiralen.clinic-series.plan', async (tx) =>
      this.#view(tx, await this.planIn(tx, input)),
    );
  }

  /** The same inside a transaction of the caller's. */
  async planIn(tx: Tx, input: PlanClinicSeries): Promise<ClinicSeries> {
    const laying = planned(tx, input);
    await this.plans.keep(tx, laying.series);
    await this.#layOut(tx, laying);
    return laying.series;
  }

  previewChange(actor: StaffActor, id: string, input: ChangeClinicSeries): Promise<SeriesPreviewView> {
    return this.work.look(actor, 'spiralen.clinic-series.preview-change', async (tx) => {
      const laying = changed(tx, await tx.get(ClinicSeries, id), input);
      return new SeriesPreviewView(await this.plans.weigh(tx, laying));
    });
  }

  /** This and the following: the hours as they were end the day before, and others take over from that day. */
  change(actor: StaffActor, { id, expected }: Addressed, input: ChangeClinicSeries): Promise<ClinicSeriesView> {
    return this.work.run(actor, 'spiralen.clinic-series.change', async (tx) => {
      const old = await tx.lock(ClinicSeries, id);
      expected.of(old);
      const laying = changed(tx, old, input);
      await this.plans.keep(tx, old, laying.series);
      if (laying.instead !== undefined) old.endOn(addDays(laying.instead.from, -1));
      await tx.save(old);
      await this.#layOut(tx, laying);
      return this.#view(tx, laying.series);
    });
  }

  previewStop(actor: StaffActor, id: string, { lastOn }: StopClinicSeries): Promise<SeriesPreviewView> {
    return this.work.look(actor, 'spiralen.clinic-series.preview-stop', async (tx) => {
      const series = await tx.get(ClinicSeries, id);
      stop(tx, series, lastOn);
      return new SeriesPreviewView(await this.plans.stopping(tx, series, lastOn));
    });
  }

  stop(actor: StaffActor, { id, expected }: Addressed, { lastOn }: StopClinicSeries): Promise<ClinicSeriesView> {
    return this.work.run(actor, 'spiralen.clinic-series.stop', async (tx) => {
      const series = await tx.lock(ClinicSeries, id);
      expected.of(series);
      stop(tx, series, lastOn);
      await this.plans.keep(tx, series);
      const { gone, left } = await this.plans.stopping(tx, series, lastOn);
      await this.#withdraw(tx, gone);
      await this.bookings.lay(tx, left);
      return this.#view(tx, await tx.save(series));
    });
  }

  /** A series without an end goes on into the term that has begun; a day that something stands in the way of is left out. */
  async extendIn(tx: Tx, series: ClinicSeries, lastDay: string): Promise<number> {
    const after = series.laidOutTo;
    series.laidOutTo = lastDay;
    await this.plans.keep(tx, series);
    const choice = { holdAnyway: [], without: [], shareRoom: series.shareRoom };
    const { come, collisions } = await this.plans.weigh(tx, { series, choice, after });
    const free = come.filter(({ hours }) => !collisions.some((one) => one.hours === hours));
    await tx.addAll(free.map((week) => sessionOf(tx, series, week)));
    await tx.save(series);
    return free.length;
  }

  async #layOut(tx: Tx, laying: Laying): Promise<void> {
    const { series } = laying;
    const change = await this.plans.weigh(tx, laying);
    mustBePossible(change);
    await tx.add(series);
    await this.#withdraw(tx, change.gone);
    // What was decided by hand, and what already is as it will be, follows the hours that take over.
    for (const one of [...change.kept, ...change.untouched]) await tx.save(Object.assign(one, { seriesId: series.id }));
    const { come, leftOut } = change;
    await tx.addAll(come.map((week) => sessionOf(tx, series, week)));
    // A day that is left out is remembered as one that was taken away by hand, so that no later change brings it back.
    const none = { decided: true, withdrawnAt: tx.now };
    await tx.addAll(leftOut.map((week) => Object.assign(sessionOf(tx, series, week), none)));
    await this.bookings.lay(tx, change.left);
  }

  async #withdraw(tx: Tx, sessions: readonly ClinicSession[]): Promise<void> {
    for (const one of sessions) {
      one.withdraw(tx.now);
      await tx.save(one);
    }
  }

  async #view(tx: Tx, { id }: ClinicSeries): Promise<ClinicSeriesView> {
    const row = await tx.row<ClinicSeriesRow>(SERIES, [tx.unitId, [id], null, today(tx.now), 0, 1]);
    return new ClinicSeriesView(row, tx.actor, today(tx.now));
  }
}

function mustBePossible({ come, kept, collisions }: SeriesChange): void {
  if (collisions.length > 0)
    throw new Taken('clinic-series.collides', 'Other hours, or others in the room, stand in the way.', {
      collisions: collisions.map((one) => new CollidingHoursView(one)),
    });
  if (come.length + kept.length === 0) throw new RuleBroken('clinic-series.no-day', 'Not one day would be published.');
}

const chosen = ({ holdAnyway, without, shareRoom }: Partial<Choice>): Choice => ({
  ...{ holdAnyway: holdAnyway ?? [], without: without ?? [], shareRoom: shareRoom ?? false },
});

function planned(tx: Tx, input: PlanClinicSeries): Laying {
  const { clinicianId, roomId, weekday, startTime, endTime, everyWeeks } = input;
  const [choice, until] = [chosen(input), input.until ?? null];
  const firstOn = firstFrom(input.from, { weekday, everyWeeks });
  const laidOutTo = layOutTo(tx, firstOn, until);
  const serviceKinds = mustGiveSomething({ startTime, endTime, serviceKinds: input.serviceKinds });
  const of = { unitId: tx.unitId, createdAt: tx.now, madeBy: tx.actor.id, shareRoom: choice.shareRoom };
  const series = Object.assign(new ClinicSeries(), {
    ...{ clinicianId, roomId, weekday, startTime, endTime, everyWeeks, serviceKinds },
    ...{ firstOn, until, laidOutTo, ...of },
  });
  return { series, choice };
}

function changed(tx: Tx, old: ClinicSeries, input: ChangeClinicSeries): Laying {
  const day = today(tx.now);
  if (input.from < day)
    throw new RuleBroken('clinic-series.in-the-past', 'Hours are changed from today at the earliest.');
  if (old.until !== null && old.until < input.from)
    throw new RuleBroken('clinic-series.ends-before', 'These hours end before that already.', { until: old.until });
  const said = Object.fromEntries(Object.entries(input).filter(([, value]) => value != null)) as ChangeClinicSeries;
  const { weekday, startTime, endTime, everyWeeks, roomId, serviceKinds } = { ...old, ...said };
  const asked = input.from > old.firstOn ? input.from : old.firstOn;
  const from = changeHoldsFrom(asked, old.weekday, weekday);
  const firstOn = firstFrom(from, { weekday, everyWeeks }, old.firstOn);
  const choice = { ...chosen(input), shareRoom: input.shareRoom ?? old.shareRoom };
  const laidOutTo = layOutTo(tx, firstOn, old.until);
  const series = Object.assign(new ClinicSeries(), {
    ...{ clinicianId: old.clinicianId, roomId, weekday, startTime, endTime, everyWeeks },
    ...{ serviceKinds: mustGiveSomething({ startTime, endTime, serviceKinds }), firstOn, until: old.until, laidOutTo },
    ...{ unitId: tx.unitId, createdAt: tx.now, madeBy: tx.actor.id, shareRoom: choice.shareRoom, continues: old.id },
  });
  return { series, choice, instead: { series: old, from } };
}

function stop(tx: Tx, series: ClinicSeries, lastOn: string): void {
  if (lastOn < addDays(today(tx.now), -1))
    throw new RuleBroken('clinic-series.in-the-past', 'Hours are stopped from today at the earliest.');
  series.endOn(lastOn);
}

function mustGiveSomething({
  startTime,
  endTime,
  serviceKinds,
}: Pick<ClinicSeries, 'startTime' | 'endTime' | 'serviceKinds'>): string[] {
  if (endTime <= startTime)
    throw new RuleBroken('clinic-session.ends-before-it-begins', 'The hours must end after they begin.');
  if (serviceKinds.length === 0) throw new RuleBroken('clinic-session.no-service', 'Say which services are given.');
  return [...new Set(serviceKinds)];
}

const sessionOf = (
  tx: Tx,
  { id, clinicianId, roomId, serviceKinds }: ClinicSeries,
  { date, hours }: SeriesChange['come'][number],
) =>
  Object.assign(new ClinicSession(), {
    ...{ clinicianId, roomId, startsAt: hours.startsAt, endsAt: hours.endsAt, serviceKinds: [...serviceKinds] },
    ...{ seriesId: id, plannedOn: date, unitId: tx.unitId, createdAt: tx.now },
  });
