import { localOf } from '#calendar';
import { CivilDate, ClockTime, OneOf, OrNull, Parts, Text, Whole } from '#web';
import type { Collision, Hours } from './in-the-way.js';
import { type Copied, type Skip, SKIPS } from './month-copy.js';

/** Hours as a planner reads them. */
export class PlannedHoursView {
  @CivilDate() readonly date: string;
  @ClockTime() readonly startTime: string;
  @ClockTime() readonly endTime: string;
  @Text({ max: 200 }) readonly clinicianName: string;
  @Text({ max: 60 }) readonly roomName: string;

  constructor(hours: Hours, date = localOf(hours.startsAt).date) {
    this.date = date;
    this.startTime = localOf(hours.startsAt).time;
    this.endTime = localOf(hours.endsAt).time;
    this.clinicianName = hours.clinicianName;
    this.roomName = hours.roomName;
  }
}

/** Hours that are not copied, and why. */
export class SkippedHoursView extends PlannedHoursView {
  @OneOf(SKIPS) readonly reason: Skip;

  constructor({ hours, date, reason }: Copied['skipped'][number]) {
    super(hours, date);
    this.reason = reason;
  }
}

/** Hours that stand in the way: her own, or another's in the room. */
export class CollidingHoursView extends PlannedHoursView {
  @OneOf(['staff', 'room']) readonly resource: string;
  /** Nobody's to know where it is not clinic hours that have the room. */
  @OrNull() @Text({ max: 200 }) readonly otherName: string | null;
  @ClockTime() readonly otherStartTime: string;
  @ClockTime() readonly otherEndTime: string;

  constructor({ hours, other, resource }: Collision) {
    super(hours);
    this.resource = resource;
    this.otherName = other.clinicianName;
    this.otherStartTime = localOf(other.startsAt).time;
    this.otherEndTime = localOf(other.endsAt).time;
  }
}

/** What copying a month publishes, leaves out, and is stopped by. */
export class MonthCopyView {
  @Whole({ min: 0, max: 10_000 }) readonly count: number;
  @Parts(PlannedHoursView, { max: 10_000 }) readonly hours: readonly PlannedHoursView[];
  @Parts(SkippedHoursView, { max: 10_000 }) readonly skipped: readonly SkippedHoursView[];
  @Parts(CollidingHoursView, { max: 10_000 }) readonly collisions: readonly CollidingHoursView[];

  constructor({ hours, skipped, collisions }: Copied) {
    this.count = hours.length;
    this.hours = hours.map((one) => new PlannedHoursView(one));
    this.skipped = skipped.map((one) => new SkippedHoursView(one));
    this.collisions = collisions.map((one) => new CollidingHoursView(one));
  }
}
