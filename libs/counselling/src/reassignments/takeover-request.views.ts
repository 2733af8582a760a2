import { Can, CivilDate, ClockTime, Id, OneOf, OrNull, Text, Whole } from '#web';
import { PROPOSAL_REPLIES, REASSIGNMENT_KINDS, REASSIGNMENT_STATUSES } from './reassignment.entity.js';

/** A request as its statement brings it; whose file it is goes to the log and never leaves the house. */
export interface TakeoverRow {
  readonly id: string;
  readonly clientId: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

/** What a counsellor is asked to take over or cover: number, time and weeks, and nothing of what is in the file. */
export class TakeoverRequestView {
  @Id() readonly id: string;
  @OneOf(REASSIGNMENT_KINDS) readonly kind: string;
  @OneOf(REASSIGNMENT_STATUSES) readonly status: string;
  @Text({ max: 12 }) readonly clientNumber: string;
  @Text({ max: 60 }) readonly serviceKind: string;
  @Whole({ min: 1, max: 7 }) readonly weekday: number;
  @ClockTime() readonly startTime: string;
  @Whole({ min: 5, max: 480 }) readonly durationMinutes: number;
  /** Who leaves or is away. */
  @Text({ max: 200 }) readonly staffName: string;
  @CivilDate() readonly startsOn: string;
  @OrNull() @CivilDate() readonly endsOn: string | null;
  /** Sessions ahead from that day on. */
  @Whole({ min: 0, max: 1000 }) readonly weeks: number;
  @OrNull() @OneOf(PROPOSAL_REPLIES) readonly reply: string | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can = { reply: true };

  constructor({ clientId: _clientId, ...row }: TakeoverRow) {
    Object.assign(this, row);
  }
}
