import { Column, Entity } from 'typeorm';
import { FileRow } from '#persistence';

/** The patient holds the baton: to decline or to stop is a result like any other (W22). */
export const RESULTS = ['performed', 'declined', 'stopped'] as const;
export type ServiceResult = (typeof RESULTS)[number];

/** One thing that was done, declined or stopped at a visit. A corrected one stays behind, superseded. */
@Entity({ schema: 'spiralen', name: 'service_item' })
export class ServiceItem extends FileRow {
  @Column('uuid')
  readonly bookingId: string;

  @Column('text')
  readonly kind: string;

  @Column('text')
  readonly result: ServiceResult;

  /** ICD-10-SE, of the unit's own table. */
  @Column('text', { nullable: true })
  readonly icd10: string | null = null;

  /** KVÅ, likewise. */
  @Column('text', { nullable: true })
  readonly kva: string | null = null;

  @Column('uuid', { nullable: true })
  readonly recordedBy: string | null;

  @Column('timestamptz', { nullable: true })
  supersededAt: Date | null = null;
}
