import { Column, Entity } from 'typeorm';
import type { CivilDate } from '#kernel';
import { FileRow } from '#persistence';

/** A stretch without sessions, both days included; the contract lives on. Without an end until somebody resumes it. */
@Entity({ schema: 'counselling', name: 'contract_pause' })
export class ContractPause extends FileRow {
  @Column('uuid')
  readonly contractId: string;

  @Column('date')
  readonly pausedFrom: CivilDate;

  @Column('date', { nullable: true })
  pausedUntil: CivilDate | null;

  /** None: the contract had ended in between, and was opened again. */
  @Column('bytea', { nullable: true })
  readonly reason: Buffer | null;

  /** Resumed before it began. */
  @Column('boolean')
  withdrawn: boolean = false;

  covers(day: CivilDate): boolean {
    return !this.withdrawn && this.pausedFrom <= day && (this.pausedUntil === null || day <= this.pausedUntil);
  }
}
