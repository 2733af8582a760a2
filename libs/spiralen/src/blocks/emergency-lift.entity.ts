import { Column, Entity } from 'typeorm';
import { type CareUnit, RuleBroken, Taken } from '#kernel';
import { FileRow } from '#persistence';

export const OUTCOMES = ['justified', 'not_justified'] as const;

const MINUTE = 60_000;
/** Safety, walls: one file, one unit, one hour. */
export const LIFT_MINUTES = 60;
/** I28: what an emergency is must be said in more than a word. */
export const LEAST_REASON = 20;

/** The second step of an emergency, as it is taken. */
export interface Opening {
  readonly careUnit: CareUnit;
  readonly reason: Buffer;
  readonly reasonLength: number;
  readonly confirmationId: string;
}

/** A block lifted in an emergency, in two steps: which units have blocked, then the record of one of them (PDL 4:5, I28). */
@Entity({ schema: 'spiralen', name: 'care_block_lift' })
export class EmergencyLift extends FileRow {
  @Column('uuid')
  readonly staffId: string;

  /** Written by the database, for those who review it and see no file. */
  @Column({ type: 'text', insert: false, update: false })
  readonly clientNumber: string;

  /** Step 1; written by the database. */
  @Column({ type: 'text', array: true, insert: false, update: false })
  readonly unitsShown: CareUnit[];

  @Column('text', { nullable: true })
  careUnit: CareUnit | null = null;

  @Column('bytea', { nullable: true })
  reason: Buffer | null = null;

  @Column('integer', { nullable: true })
  reasonLength: number | null = null;

  @Column('uuid', { nullable: true })
  confirmationId: string | null = null;

  @Column('timestamptz', { nullable: true })
  openedAt: Date | null = null;

  @Column('timestamptz', { nullable: true })
  until: Date | null = null;

  /** When she closed it herself before its hour was over. */
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null = null;

  @Column('text', { nullable: true })
  outcome: (typeof OUTCOMES)[number] | null = null;

  @Column('bytea', { nullable: true })
  remark: Buffer | null = null;

  @Column('timestamptz', { nullable: true })
  signedOffAt: Date | null = null;

  @Column('uuid', { nullable: true })
  signedOffBy: string | null = null;

  /** The first step is worth an hour, as the second is. */
  isToOpen(now: Date): boolean {
    return this.openedAt === null && now.getTime() < this.createdAt.getTime() + LIFT_MINUTES * MINUTE;
  }

  isRunning(now: Date): boolean {
    return this.until !== null && now < (this.endedAt ?? this.until);
  }

  open(opening: Opening, now: Date): void {
    if (this.openedAt !== null) throw new Taken('lift.opened', 'One unit has been opened; begin again for another.');
    if (!this.isToOpen(now)) throw new Taken('lift.too-late', 'The first step was more than an hour ago; begin again.');
    if (!this.unitsShown.includes(opening.careUnit))
      throw new RuleBroken('lift.unit-not-shown', 'That unit has not blocked anything.');
    Object.assign(this, opening, { openedAt: now, until: new Date(now.getTime() + LIFT_MINUTES * MINUTE) });
  }

  end(now: Date): void {
    if (!this.isRunning(now)) throw new Taken('lift.over', 'It is over already.');
    this.endedAt = now;
  }

  /** Nobody reviews herself (model 3.5). */
  signOff(by: string, outcome: (typeof OUTCOMES)[number], now: Date): void {
    if (this.signedOffAt !== null) throw new Taken('lift.signed-off', 'Somebody has signed it off.');
    Object.assign(this, { outcome, signedOffAt: now, signedOffBy: by });
  }
}
