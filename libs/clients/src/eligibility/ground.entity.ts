import { Column, Entity } from 'typeorm';
import { FileRow } from '#persistence';

/** Why somebody may come to Spiralen (E08). Known inside the medical compartment and nowhere else; nothing is rubbed out. */
@Entity({ schema: 'clients', name: 'ground' })
export class EligibilityGround extends FileRow {
  /** A code of `ref.eligibility_ground`: clear, because the report counts it where nothing is opened. */
  @Column('text')
  readonly ground: string;

  /** Sealed: what a clinician wrote where the code does not say it. */
  @Column('bytea', { nullable: true })
  reason: Buffer | null = null;

  @Column('uuid', { nullable: true })
  readonly recordedBy: string | null = null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null = null;

  @Column('uuid', { nullable: true })
  endedBy: string | null = null;

  /** It no longer holds, or never did; the row stays (PDL 3:14). */
  end(by: string | null, now: Date): void {
    this.endedAt = now;
    this.endedBy = by;
  }
}
