import type { Actor } from '#kernel';
import { Can, CivilDate, ClockTime, Id, Instant, OneOf, OrNull, Parts, Text, Texts, Whole } from '#web';
import { readsByNumber } from '../reads-by-number.js';
import { PROPOSAL_REPLIES, REASSIGNMENT_KINDS, REASSIGNMENT_STATUSES } from './reassignment.entity.js';
import { allowedOn } from './reassignment.policy.js';

const VERSIONS = { min: 1, max: 1_000_000_000 };

/** A reassignment as its statement brings it. */
export interface ReassignmentRow {
  readonly clientId: string;
  readonly compartment: string;
  readonly kind: string;
  readonly status: string;
  readonly [field: string]: unknown;
}

/** A contract or a single session that somebody must take. The manager is shown the number and never the name. */
export class ReassignmentView {
  @Id() readonly id: string;
  @OneOf(REASSIGNMENT_KINDS) readonly kind: string;
  @OneOf(REASSIGNMENT_STATUSES) readonly status: string;
  @OneOf(['counselling', 'kast']) readonly compartment: string;
  @OrNull() @Id() readonly contractId: string | null;
  @OrNull() @Id() readonly sessionId: string | null;
  @OrNull() @Id() readonly clientId: string | null;
  @OrNull() @Text({ max: 100 }) readonly clientName: string | null;
  @Text({ max: 12 }) readonly clientNumber: string;
  @Text({ max: 60 }) readonly serviceKind: string;
  @Whole({ min: 1, max: 7 }) readonly weekday: number;
  @ClockTime() readonly startTime: string;
  @Whole({ min: 5, max: 480 }) readonly durationMinutes: number;
  /** Who leaves or is away. */
  @Id() readonly staffId: string;
  @Text({ max: 200 }) readonly staffName: string;
  @CivilDate() readonly startsOn: string;
  @OrNull() @CivilDate() readonly endsOn: string | null;
  @CivilDate() readonly deadline: string;
  @OrNull() @Id() readonly proposedId: string | null;
  @OrNull() @Text({ max: 200 }) readonly proposedName: string | null;
  @OrNull() @CivilDate() readonly proposedFrom: string | null;
  /** Whether she says that she can. */
  @OrNull() @OneOf(PROPOSAL_REPLIES) readonly proposedReply: string | null;
  @OrNull() @Id() readonly coverId: string | null;
  @OrNull() @Text({ max: 200 }) readonly coverName: string | null;
  /** Sessions still ahead in the stretch, and the next of them. */
  @Whole({ min: 0, max: 1000 }) readonly sessionsAhead: number;
  @OrNull() @CivilDate() readonly nextOn: string | null;
  @Whole(VERSIONS) readonly version: number;
  @Can() readonly can: ReturnType<typeof allowedOn>;

  constructor({ total: _total, ...row }: ReassignmentRow, viewer: Actor) {
    Object.assign(this, row, readsByNumber(viewer) ? { clientId: null, clientName: null } : {});
    this.can = allowedOn(row, viewer);
  }
}

/** A colleague who could take it: in how many of the weeks ahead her time is free in the same slot, and in which not. */
export class ProposalView {
  @Id() readonly staffId: string;
  @Text({ max: 200 }) readonly name: string;
  @Whole({ min: 0, max: 1000 }) readonly weeks: number;
  @Whole({ min: 0, max: 1000 }) readonly free: number;
  @Texts({ max: 1000, length: 10 }) readonly taken: readonly string[];
  @Whole({ min: 0, max: 1000 }) readonly contracts: number;
  @OrNull() @Whole({ min: 0, max: 100 }) readonly capacity: number | null;

  constructor(row: { readonly weeks: number; readonly taken: readonly string[] }) {
    Object.assign(this, row);
    this.free = row.weeks - row.taken.length;
  }
}

/** A note that is to be signed before its author's last day; never a word of it. */
export class UnsignedOfLeaverView {
  @Text({ max: 12 }) readonly clientNumber: string;
  @CivilDate() readonly day: string;
  @Instant() readonly locksAt: string;
}

/** A counsellor with a last day: what is still in her hands. */
export class LeaverView {
  @Id() readonly id: string;
  @Text({ max: 200 }) readonly name: string;
  @CivilDate() readonly lastDay: string;
  @CivilDate() readonly deadline: string;
  @Whole({ min: 0, max: 1000 }) readonly open: number;
  @Whole({ min: 0, max: 1000 }) readonly done: number;
  /** For the manager and herself; reception is not told. */
  @OrNull() @Parts(UnsignedOfLeaverView, { max: 1000 }) readonly unsigned: readonly UnsignedOfLeaverView[] | null;
  @Whole(VERSIONS) readonly version: number;
  @Can() readonly can: Readonly<Record<string, boolean>> = {};
}
