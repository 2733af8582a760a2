import { Column, Entity } from 'typeorm';
import type { CareUnit } from '#kernel';
import { FileRow } from '#persistence';

/** What a patient has blocked between the clinic's care units: what one of them writes, what is of a period, or both (PDL 4:4). */
@Entity({ schema: 'spiralen', name: 'care_block' })
export class CareBlock extends FileRow {
  /** Whose record is blocked for the others; none where a period is blocked between all of them. */
  @Column('text', { nullable: true })
  readonly careUnit: CareUnit | null;

  @Column('date', { nullable: true })
  readonly periodFrom: string | null;

  @Column('date', { nullable: true })
  readonly periodUntil: string | null;

  /** Always the patient: a guardian may not (PDL 4:4). */
  @Column('text')
  readonly askedBy: string = 'patient';

  @Column('uuid')
  readonly recordedBy: string;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null = null;

  @Column('uuid', { nullable: true })
  endedBy: string | null = null;
}
