import { Column, Entity } from 'typeorm';
import { FileRow } from '#persistence';

export const GROUNDS_FOR_CARE = [
  'created',
  'offer',
  'contract',
  'cover',
  'reception',
  'session',
  'care',
  'merge',
] as const;
export type GroundForCare = (typeof GROUNDS_FOR_CARE)[number];

/** How long a colleague may still open a file after her last reason to (model 3.1). */
export const DAYS_AFTER_LAST = 90;

/** Why one member of staff may see what is written in one file, and until when. */
@Entity({ schema: 'clients', name: 'care_team' })
export class CareTeamMember extends FileRow {
  @Column('uuid')
  readonly staffId: string;

  @Column('text')
  readonly ground: GroundForCare;

  /** The offer, contract or session that is the reason. */
  @Column('uuid', { nullable: true })
  readonly sourceId: string | null;

  @Column('timestamptz')
  readonly since: Date;

  @Column('timestamptz', { nullable: true })
  until: Date | null;

  @Column('text', { nullable: true })
  readonly reason: string | null;

  /** Of a colleague who reads the file because it is merged with one she is in: her row there. The database writes it. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  readonly sharedFrom: string | null;
}
