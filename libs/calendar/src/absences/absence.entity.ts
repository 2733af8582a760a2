import { Column, Entity } from 'typeorm';
import { RuleBroken } from '#kernel';
import { Row } from '#persistence';

/** A time when somebody is away or a room is closed. Nothing new is booked in it, even where something is cancelled. */
@Entity({ schema: 'calendar', name: 'absence' })
export class Absence extends Row {
  @Column('uuid', { nullable: true })
  readonly staffId: string | null = null;

  @Column('uuid', { nullable: true })
  readonly roomId: string | null = null;

  @Column('timestamptz')
  readonly startsAt: Date;

  @Column('timestamptz')
  readonly endsAt: Date;

  @Column('text')
  readonly reason: string;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null = null;

  get resource(): { readonly kind: 'staff' | 'room'; readonly id: string } {
    if (this.roomId !== null) return { kind: 'room', id: this.roomId };
    return { kind: 'staff', id: String(this.staffId) };
  }

  withdraw(now: Date): void {
    if (this.withdrawnAt !== null) throw new RuleBroken('absence.withdrawn', 'The absence has already been withdrawn.');
    this.withdrawnAt = now;
  }
}
