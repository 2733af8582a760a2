import { localOf, today } from '#calendar';
import type { Actor } from '#kernel';
import { Can, CivilDate, ClockTime, Id, Instant, OneOf, OrNull, Parts, Text, Whole } from '#web';
import { ARENAS, type Shift, SHIFT_STATUSES } from './shift.entity.js';
import { allowedOn } from './shift.policy.js';

/** One of the crew. */
export class CrewView {
  @Id() readonly id: string;
  @Text({ max: 200 }) readonly name: string;
}

const minutes = (from: Date, to: Date): number => Math.round((to.getTime() - from.getTime()) / 60_000);
const instant = (at: Date | null | undefined): string | null => at?.toISOString() ?? null;

/** A night out. Minutes are elapsed time, which is not the clock's on the nights it is changed (law 2.12). */
export class ShiftView {
  @Id() readonly id: string;
  @CivilDate() readonly serviceDate: string;
  @ClockTime() readonly startTime: string;
  @ClockTime() readonly endTime: string;
  @Instant() readonly plannedStart: string;
  @Instant() readonly plannedEnd: string;
  @Whole({ min: 0, max: 960 }) readonly plannedMinutes: number;
  @OrNull() @Instant() readonly actualStart: string | null;
  @OrNull() @Instant() readonly actualEnd: string | null;
  @OrNull() @Whole({ min: 0, max: 960 }) readonly actualMinutes: number | null;
  @OneOf(ARENAS) readonly arena: string;
  @Text({ max: 100 }) readonly area: string;
  @OneOf(SHIFT_STATUSES) readonly status: string;
  @Parts(CrewView, { max: 20 }) readonly staff: readonly CrewView[];
  @OrNull() @Instant() readonly checkedInAt: string | null;
  @OrNull() @Text({ max: 500 }) readonly cancelledReason: string | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: ReturnType<typeof allowedOn>;

  constructor(shift: Shift, staff: readonly CrewView[], { viewer, now }: { viewer: Actor; now: Date }) {
    this.id = shift.id;
    this.serviceDate = shift.serviceDate;
    this.startTime = localOf(shift.plannedStart).time;
    this.endTime = localOf(shift.plannedEnd).time;
    this.plannedStart = shift.plannedStart.toISOString();
    this.plannedEnd = shift.plannedEnd.toISOString();
    this.plannedMinutes = minutes(shift.plannedStart, shift.plannedEnd);
    this.actualStart = instant(shift.actualStart);
    this.actualEnd = instant(shift.actualEnd);
    this.actualMinutes = shift.actualStart && shift.actualEnd ? minutes(shift.actualStart, shift.actualEnd) : null;
    this.arena = shift.arena;
    this.area = shift.area;
    this.status = shift.status;
    this.staff = staff;
    this.checkedInAt = instant(shift.checkIns.at(-1));
    this.cancelledReason = shift.cancelledReason;
    this.version = shift.version;
    this.can = allowedOn(shift, viewer, today(now));
  }
}
