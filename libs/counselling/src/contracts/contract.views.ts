import type { Conflict } from '#calendar';
import { type Actor, CHANNELS } from '#kernel';
import { Can, CivilDate, ClockTime, Flag, Id, Instant, OneOf, OrNull, Parts, Text, Whole } from '#web';
import { CONTRACT_STATUSES, END_REASONS } from './contract.entity.js';
import { allowedOn } from './contract.policy.js';
import type { Week } from './weeks.js';

/** A contract as the statement brings it: what was agreed, with the slot and the counsellor of today. */
export interface ContractRow {
  readonly id: string;
  readonly clientId: string;
  readonly compartment: string;
  readonly status: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

/** A stretch without sessions, both days included. */
export class PauseView {
  @CivilDate() readonly from: string;
  @OrNull() @CivilDate() readonly until: string | null;
  /** The contract had ended in between, and was opened again. */
  @Flag() readonly ended: boolean;
}

/** From a day on, another day, time or place. */
export class SlotChangeView {
  @CivilDate() readonly effectiveFrom: string;
  @Whole({ min: 1, max: 7 }) readonly weekday: number;
  @ClockTime() readonly startTime: string;
  @OrNull() @Id() readonly roomId: string | null;
  @CivilDate() readonly agreedOn: string;
}

/** Who was responsible from a day on, until another. */
export class ResponsibleView {
  @CivilDate() readonly since: string;
  @OrNull() @CivilDate() readonly until: string | null;
  @OrNull() @Id() readonly counsellorId: string | null;
  @OrNull() @Text({ max: 100 }) readonly counsellorName: string | null;
}

/** An oral contract with the slot, the room and the counsellor that are in force today. */
export class ContractView {
  @Id() readonly id: string;
  @Id() readonly clientId: string;
  @Text({ max: 100 }) readonly clientName: string;
  @Text({ max: 12 }) readonly clientNumber: string;
  @OneOf(['counselling', 'kast']) readonly compartment: string;
  @Text({ max: 60 }) readonly serviceKind: string;
  @OneOf(['oral']) readonly form: string;
  @CivilDate() readonly agreedOn: string;
  @OrNull() @Id() readonly counsellorId: string | null;
  @OrNull() @Text({ max: 100 }) readonly counsellorName: string | null;
  /** Who meets the client while nobody is responsible. */
  @OrNull() @Id() readonly coverId: string | null;
  @OrNull() @Text({ max: 100 }) readonly coverName: string | null;
  @Whole({ min: 1, max: 7 }) readonly weekday: number;
  @ClockTime() readonly startTime: string;
  @Whole({ min: 15, max: 120 }) readonly durationMinutes: number;
  @OneOf(CHANNELS) readonly channel: string;
  @OrNull() @Id() readonly roomId: string | null;
  @OrNull() @Text({ max: 60 }) readonly roomName: string | null;
  @CivilDate() readonly firstOn: string;
  @OrNull() @CivilDate() readonly until: string | null;
  @CivilDate() readonly laidOutTo: string;
  @Flag() readonly goalRequired: boolean;
  @OneOf(CONTRACT_STATUSES) readonly status: string;
  @OrNull() @CivilDate() readonly endedOn: string | null;
  @OrNull() @OneOf(END_REASONS) readonly endReason: string | null;
  @OrNull() @Id() readonly queueEntryId: string | null;
  @Parts(PauseView, { max: 200 }) readonly pauses: readonly PauseView[];
  @Parts(SlotChangeView, { max: 200 }) readonly slotChanges: readonly SlotChangeView[];
  @Parts(ResponsibleView, { max: 200 }) readonly responsible: readonly ResponsibleView[];
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: ReturnType<typeof allowedOn>;

  constructor(row: ContractRow, viewer: Actor) {
    const { total: _total, ...plain } = row;
    Object.assign(this, plain);
    this.can = allowedOn(row, viewer);
  }
}

/** One week of a previewed contract. */
export class OccurrenceView {
  @Whole({ min: 1900, max: 2300 }) readonly isoYear: number;
  @Whole({ min: 1, max: 53 }) readonly isoWeek: number;
  @CivilDate() readonly date: string;
  @ClockTime() readonly startTime: string;
  @Instant() readonly startsAt: string;
  @Instant() readonly endsAt: string;
  @OneOf(['planned', 'holiday_skipped', 'absence_skipped']) readonly status: string;
  @OrNull() @Text({ max: 200 }) readonly reason?: string;

  constructor({ isoYear, isoWeek, date, startTime, startsAt, endsAt, status, reason }: Week) {
    Object.assign(this, { isoYear, isoWeek, date, startTime, status });
    this.startsAt = startsAt.toISOString();
    this.endsAt = endsAt.toISOString();
    if (reason !== undefined) this.reason = reason;
  }
}

/** What stands in the way of one week; never who has the time. */
export class ConflictView {
  @CivilDate() readonly date: string;
  @Instant() readonly startsAt: string;
  @Instant() readonly endsAt: string;
  @OneOf(['staff', 'room', 'client']) readonly resource: string;
  @OrNull() @Text({ max: 100 }) readonly name?: string;

  constructor({ date, startsAt, endsAt, resource, name }: Conflict) {
    Object.assign(this, { date, startsAt, endsAt, resource, ...(name === undefined ? {} : { name }) });
  }
}

/** How many sessions a change of a contract touches. */
interface Counts {
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  readonly untouched: number;
  readonly held: number;
}

/** Every week as it would be, and everything that stands in its way, before anything is saved. */
export class PreviewView {
  @Parts(OccurrenceView, { max: 600 }) readonly occurrences: readonly OccurrenceView[];
  @Parts(ConflictView, { max: 2000 }) readonly conflicts: readonly ConflictView[];
  /** For a change to a contract: how many sessions get another time or place, come, or fall away. */
  @OrNull() @Whole({ min: 0, max: 1000 }) readonly changed?: number;
  @OrNull() @Whole({ min: 0, max: 1000 }) readonly added?: number;
  @OrNull() @Whole({ min: 0, max: 1000 }) readonly removed?: number;
  /** How many from that day on stay because something has happened to them, and how many of the contract have been held. */
  @OrNull() @Whole({ min: 0, max: 1000 }) readonly untouched?: number;
  @OrNull() @Whole({ min: 0, max: 1000 }) readonly held?: number;

  constructor(weeks: readonly Week[], conflicts: readonly Conflict[], counts: Partial<Counts> = {}) {
    this.occurrences = weeks.map((week) => new OccurrenceView(week));
    this.conflicts = conflicts.map((conflict) => new ConflictView(conflict));
    Object.assign(this, counts);
  }
}
