import { Column, Entity } from 'typeorm';
import type { CareUnit } from '#kernel';
import { FileRow } from '#persistence';

/** The patient's yes to one unit's reading what another has written and she has blocked, for so long (PDL 4:5). */
@Entity({ schema: 'spiralen', name: 'care_block_consent' })
export class BlockConsent extends FileRow {
  @Column('text')
  readonly careUnit: CareUnit;

  @Column('text')
  readonly forUnit: CareUnit;

  @Column('timestamptz')
  readonly until: Date;

  @Column('uuid')
  readonly recordedBy: string;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null = null;

  @Column('uuid', { nullable: true })
  endedBy: string | null = null;
}
