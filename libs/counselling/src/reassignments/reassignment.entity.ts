import { Column, Entity } from 'typeorm';
import { type CivilDate, RuleBroken } from '#kernel';
import { FileRow } from '#persistence';

export const REASSIGNMENT_KINDS = ['handover', 'cover'] as const;
export type ReassignmentKind = (typeof REASSIGNMENT_KINDS)[number];

export const REASSIGNMENT_STATUSES = [
  'open',
  'proposed',
  'client_informed',
  'accepted',
  'client_declined',
  'done',
  'skipped',
  'contract_ended',
  'withdrawn',
] as const;
export type ReassignmentStatus = (typeof REASSIGNMENT_STATUSES)[number];

/** What she who is proposed says: a code, for the file is not hers to write in. */
export const PROPOSAL_REPLIES = ['can', 'cannot'] as const;
export type ProposalReply = (typeof PROPOSAL_REPLIES)[number];

/** From where each step may be taken (SM-3). */
export const STEPS_FROM = {
  propose: ['open', 'proposed', 'client_informed', 'client_declined'],
  cover: ['open', 'proposed', 'client_informed', 'accepted', 'client_declined'],
  inform: ['proposed'],
  answer: ['client_informed'],
  complete: ['accepted'],
  skip: ['open', 'proposed', 'client_informed', 'client_declined'],
} as const satisfies Readonly<Record<string, readonly ReassignmentStatus[]>>;
export type Step = keyof typeof STEPS_FROM;

/** Steps that only one kind has: who leaves is followed by somebody, who is away is only covered. */
const ONLY_OF: Partial<Record<Step, ReassignmentKind>> = { propose: 'handover', complete: 'handover', skip: 'cover' };

export const mayStep = (step: Step, { kind, status }: { kind: string; status: string }): boolean =>
  (ONLY_OF[step] ?? kind) === kind && (STEPS_FROM[step] as readonly string[]).includes(status);

/** A counsellor leaves or is away, and somebody must take this contract or single session (SM-3). */
@Entity({ schema: 'counselling', name: 'reassignment' })
export class Reassignment extends FileRow {
  @Column('text')
  readonly kind: ReassignmentKind;

  @Column('uuid', { nullable: true })
  readonly contractId: string | null;

  @Column('uuid', { nullable: true })
  readonly sessionId: string | null;

  /** Who leaves or is away. */
  @Column('uuid')
  readonly staffId: string;

  @Column('uuid', { nullable: true })
  readonly absenceId: string | null;

  @Column('date')
  readonly startsOn: CivilDate;

  @Column('date', { nullable: true })
  readonly endsOn: CivilDate | null;

  @Column('date')
  readonly deadline: CivilDate;

  @Column('text')
  status: ReassignmentStatus;

  @Column('uuid', { nullable: true })
  proposedId: string | null;

  @Column('date', { nullable: true })
  proposedFrom: CivilDate | null;

  /** What she who is proposed says; the database forgets it with another proposal. */
  @Column('text', { nullable: true })
  proposedReply: ProposalReply | null;

  /** Who meets the client until somebody is responsible again. */
  @Column('uuid', { nullable: true })
  coverId: string | null;

  @Column('timestamptz', { nullable: true })
  informedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  mustStep(step: Step): void {
    if (!mayStep(step, this))
      throw new RuleBroken('reassignment.wrong-step', 'The reassignment has not come to this, or is past it.');
  }

  propose(staffId: string, from: CivilDate | null): void {
    Object.assign(this, { status: 'proposed', proposedId: staffId, proposedFrom: from });
    Object.assign(this, { informedAt: null, answeredAt: null });
  }

  /** Until somebody is responsible; in an absence she who covers is also who is proposed to the client. */
  coverBy(staffId: string): void {
    this.coverId = staffId;
    if (this.kind === 'cover') this.propose(staffId, null);
  }

  inform(now: Date): void {
    this.status = 'client_informed';
    this.informedAt = now;
  }

  /** A cover that the client accepts needs nothing more: it goes back by itself. */
  answer(answer: 'accepted' | 'declined', now: Date): void {
    this.answeredAt = now;
    if (answer === 'declined') this.status = 'client_declined';
    else if (this.kind === 'cover') this.close('done', now);
    else this.status = 'accepted';
  }

  close(status: 'done' | 'skipped', now: Date): void {
    this.status = status;
    this.closedAt = now;
  }
}
