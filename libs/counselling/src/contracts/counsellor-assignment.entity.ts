import { Column, Entity } from 'typeorm';
import type { CivilDate } from '#kernel';
import { FileRow } from '#persistence';

/** Who is responsible for a contract, `[since, until)`; exactly one each day (I10). Nobody named: vacant, and perhaps covered. */
@Entity({ schema: 'counselling', name: 'counsellor_assignment' })
export class CounsellorAssignment extends FileRow {
  @Column('uuid')
  readonly contractId: string;

  @Column('uuid', { nullable: true })
  readonly staffId: string | null;

  /** Who meets the client while nobody is responsible. */
  @Column('uuid', { nullable: true })
  readonly coverId: string | null = null;

  @Column('date')
  readonly since: CivilDate;

  @Column('date', { nullable: true })
  until: CivilDate | null;
}
