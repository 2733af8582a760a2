import { localOf } from '#calendar';
import type { Actor } from '#kernel';
import { Can, CivilDate, ClockTime, Id, Maybe, OneOf, OrNull, Parts, Text, Texts, Whole } from '#web';
import { mayPublish } from '../clinic-sessions/clinic-session.views.js';
import type { LeftBooking } from '../clinic-sessions/left-bookings.js';
import { CollidingHoursView } from '../clinic-sessions/month-copy.views.js';
import type { ClinicSeries } from './clinic-series.entity.js';
import type { SeriesChange } from './series-plans.js';
import { type PlannedWeek, WEEK_STATES, type WeekState } from './weeks.js';

/** Hours that recur, with the names that belong to them, as the database gives them. */
export type ClinicSeriesRow = Pick<
  ClinicSeries,
  | 'id'
  | 'version'
  | 'clinicianId'
  | 'roomId'
  | 'weekday'
  | 'startTime'
  | 'endTime'
  | 'everyWeeks'
  | 'serviceKinds'
  | 'firstOn'
  | 'until'
> & { readonly clinicianName: string; readonly roomName: string };

/** Hours that recur: who receives, on which weekday, when, where, for what, and how long. */
export class ClinicSeriesView {
  @Id() readonly id: string;
  @Id() readonly clinicianId: string;
  @Text({ max: 200 }) readonly clinicianName: string;
  @Id() readonly roomId: string;
  @Text({ max: 60 }) readonly roomName: string;
  @Whole({ min: 1, max: 7 }) readonly weekday: number;
  @ClockTime() readonly startTime: string;
  @ClockTime() readonly endTime: string;
  @Whole({ min: 1, max: 2 }) readonly everyWeeks: number;
  @Texts({ max: 50, length: 60 }) readonly serviceKinds: readonly string[];
  @CivilDate() readonly firstOn: string;
  @OrNull() @CivilDate() readonly until: string | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly change: boolean; readonly stop: boolean };

  constructor(row: ClinicSeriesRow, viewer: Actor, today: string) {
    const living = row.until === null || row.until >= today;
    this.id = row.id;
    this.clinicianId = row.clinicianId;
    this.clinicianName = row.clinicianName;
    this.roomId = row.roomId;
    this.roomName = row.roomName;
    this.weekday = row.weekday;
    this.startTime = row.startTime;
    this.endTime = row.endTime;
    this.everyWeeks = row.everyWeeks;
    this.serviceKinds = row.serviceKinds;
    this.firstOn = row.firstOn;
    this.until = row.until;
    this.version = row.version;
    this.can = { change: living && mayPublish(viewer), stop: living && mayPublish(viewer) };
  }
}

/** One week of hours that recur: published, or left out and why. */
export class SeriesWeekView {
  @CivilDate() readonly date: string;
  @Whole({ min: 2000, max: 2200 }) readonly isoYear: number;
  @Whole({ min: 1, max: 53 }) readonly isoWeek: number;
  @ClockTime() readonly startTime: string;
  @ClockTime() readonly endTime: string;
  @OneOf(WEEK_STATES) readonly state: WeekState;
  /** The red day by its name. */
  @Maybe() @Text({ max: 60 }) readonly reason?: string;

  constructor({ date, isoYear, isoWeek, hours, state, reason }: PlannedWeek) {
    this.date = date;
    this.isoYear = isoYear;
    this.isoWeek = isoWeek;
    this.startTime = localOf(hours.startsAt).time;
    this.endTime = localOf(hours.endsAt).time;
    this.state = state;
    if (reason !== undefined) this.reason = reason;
  }
}

/** A time that stands booked while the hours around it go. Whose it is, its own page says. */
export class LeftBookingView {
  @CivilDate() readonly date: string;
  @ClockTime() readonly startTime: string;
  @ClockTime() readonly endTime: string;

  constructor({ startsAt, endsAt }: LeftBooking) {
    const [starts, ends] = [localOf(startsAt), localOf(endsAt)];
    this.date = starts.date;
    this.startTime = starts.time;
    this.endTime = ends.time;
  }
}

/** What planning, changing or stopping hours does, before it is saved: every week, what is in the way, and the counts. */
export class SeriesPreviewView {
  @Parts(SeriesWeekView, { max: 1000 }) readonly weeks: readonly SeriesWeekView[];
  @Parts(CollidingHoursView, { max: 1000 }) readonly collisions: readonly CollidingHoursView[];
  /** Hours that are published, go, stay as they are, and those somebody has decided of by hand. */
  @Whole({ min: 0, max: 1000 }) readonly published: number;
  @Whole({ min: 0, max: 1000 }) readonly removed: number;
  @Whole({ min: 0, max: 1000 }) readonly kept: number;
  @Whole({ min: 0, max: 1000 }) readonly untouched: number;
  /** Booked times whose hours go: they stay, each a task at reception. */
  @Parts(LeftBookingView, { max: 1000 }) readonly left: readonly LeftBookingView[];

  constructor({ weeks, collisions, come, gone, kept, untouched, left }: SeriesChange) {
    this.weeks = weeks.map((week) => new SeriesWeekView(week));
    this.collisions = collisions.map((one) => new CollidingHoursView(one));
    this.published = come.length;
    this.removed = gone.length;
    this.kept = kept.length;
    this.untouched = untouched.length;
    this.left = left.map((one) => new LeftBookingView(one));
  }
}
