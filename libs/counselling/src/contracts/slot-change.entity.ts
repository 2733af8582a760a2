import { Column, Entity } from 'typeorm';
import type { CivilDate, LocalTime } from '#kernel';
import { FileRow } from '#persistence';
import { ClockColumn } from '../clock-column.js';

/** From a day on, another day, time or place of the week was agreed. History is never written over. */
@Entity({ schema: 'counselling', name: 'contract_slot_change' })
export class ContractSlotChange extends FileRow {
  @Column('uuid')
  readonly contractId: string;

  @Column('date')
  readonly effectiveFrom: CivilDate;

  @Column('smallint')
  readonly weekday: number;

  @ClockColumn()
  readonly startTime: LocalTime;

  @Column('uuid', { nullable: true })
  readonly roomId: string | null;

  @Column('bytea')
  readonly reason: Buffer;

  @Column('date')
  readonly agreedOn: CivilDate;
}
