import { Column, Entity } from 'typeorm';
import { type Channel, type CivilDate, RuleBroken } from '#kernel';
import { FileRow } from '#persistence';

export const FOLLOW_UP_STATUSES = ['planned', 'done', 'declined', 'cancelled'] as const;
export type FollowUpStatus = (typeof FOLLOW_UP_STATUSES)[number];

/** What a planned contact can come to. */
export const FOLLOW_UP_OUTCOMES = ['done', 'declined', 'cancelled'] as const;
export type FollowUpOutcome = (typeof FOLLOW_UP_OUTCOMES)[number];

/** A contact with somebody whose contract has ended: foreseen, or come by itself. It asks for no place in the queue (W31). */
@Entity({ schema: 'counselling', name: 'follow_up' })
export class FollowUp extends FileRow {
  /** The contract it comes after. */
  @Column('uuid')
  readonly contractId: string;

  @Column('uuid')
  readonly staffId: string;

  /** Foreseen beforehand; otherwise the client came or called by herself. */
  @Column('boolean')
  readonly planned: boolean;

  @Column('date')
  onDate: CivilDate;

  @Column('text')
  channel: Channel;

  @Column('text')
  status: FollowUpStatus;

  @Column('smallint', { nullable: true })
  minutes: number | null = null;

  /** The single session it was booked as. */
  @Column('uuid', { nullable: true })
  sessionId: string | null = null;

  mustBePlanned(): void {
    if (this.status !== 'planned') throw new RuleBroken('follow-up.recorded', 'What came of it has been recorded.');
  }
}
