import { addDays } from '#calendar';
import { Column, Entity } from 'typeorm';
import { type Channel, type CivilDate, type LocalTime, RuleBroken } from '#kernel';
import { FileRow } from '#persistence';
import { ClockColumn } from '../clock-column.js';

export const CONTRACT_STATUSES = ['active', 'paused', 'ended'] as const;
export type ContractStatus = (typeof CONTRACT_STATUSES)[number];

export const END_REASONS = [
  'completed',
  'dropout',
  'moved',
  'transferred_out',
  'age',
  'left_country',
  'unit_ended',
  'deceased',
] as const;
export type EndReason = (typeof END_REASONS)[number];

/** How many days after its end a contract may be opened again. */
const REOPENED_WITHIN = 14;

/** The oral agreement: once a week, the same day, the same time, the same place (W15). Its row stays as it was agreed. */
@Entity({ schema: 'counselling', name: 'contract' })
export class Contract extends FileRow {
  @Column('text')
  readonly serviceKind: string;

  /** Never written: no document and no signature is asked for (F4:146). */
  @Column('text')
  readonly form = 'oral' as const;

  @Column('date')
  readonly agreedOrallyOn: CivilDate;

  @Column('smallint')
  readonly weekday: number;

  @ClockColumn()
  readonly startTime: LocalTime;

  @Column('smallint')
  readonly durationMinutes: number;

  @Column('text')
  readonly channel: Channel;

  @Column('uuid', { nullable: true })
  readonly roomId: string | null;

  @Column('text')
  readonly tz = 'Europe/Stockholm' as const;

  @Column('date')
  readonly firstOn: CivilDate;

  /** The last day, where one was agreed. */
  @Column('date', { nullable: true })
  readonly until: CivilDate | null;

  /** Sessions have been laid out up to and including this day. */
  @Column('date')
  laidOutTo: CivilDate;

  @Column('boolean')
  readonly goalRequired: boolean;

  @Column('text')
  status: ContractStatus = 'active';

  @Column('date', { nullable: true })
  endedOn: CivilDate | null = null;

  @Column('text', { nullable: true })
  endReason: EndReason | null = null;

  @Column('uuid', { nullable: true })
  readonly queueEntryId: string | null;

  /** The file this one is read in, where it is merged: a service has one living contract over both. The database writes it. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  readonly standsFor: string | null = null;

  mustBeLiving(): void {
    if (this.status === 'ended') throw new RuleBroken('contract.ended', 'The contract has ended.');
  }

  /** Within fourteen days it lives on; after that a new one is agreed (SM-2). */
  reopen(day: CivilDate): void {
    if (this.endedOn === null) throw new RuleBroken('contract.not-ended', 'The contract has not ended.');
    if (day > addDays(this.endedOn, REOPENED_WITHIN))
      throw new RuleBroken('contract.ended-too-long-ago', 'It ended more than fourteen days ago: open a new contract.');
    this.status = 'active';
    this.endedOn = null;
    this.endReason = null;
  }

  end(on: CivilDate, reason: EndReason): void {
    this.mustBeLiving();
    if (on < this.agreedOrallyOn)
      throw new RuleBroken('contract.ends-before-it-begins', 'The contract cannot end before it was agreed.');
    this.status = 'ended';
    this.endedOn = on;
    this.endReason = reason;
  }
}
