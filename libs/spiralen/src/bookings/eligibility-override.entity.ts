import { Column, Entity } from 'typeorm';
import { FileRow } from '#persistence';

/** A clinician's decision to receive somebody a service is not open to, with her reason (E09). */
@Entity({ schema: 'spiralen', name: 'eligibility_override' })
export class EligibilityOverride extends FileRow {
  @Column('uuid')
  readonly bookingId: string;

  @Column('uuid', { nullable: true })
  readonly decidedBy: string | null;

  /** Sealed: it may tell of her body. */
  @Column('bytea')
  readonly reason: Buffer;
}
