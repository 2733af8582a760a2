import { Column, Entity } from 'typeorm';
import { RuleBroken } from '#kernel';
import { FileRow } from '#persistence';

/** How the interpreter takes part. */
export const INTERPRETER_MODES = ['phone', 'on_site', 'video'] as const;
export type InterpreterMode = (typeof INTERPRETER_MODES)[number];

/** Whom the client wishes for. */
export const INTERPRETER_GENDERS = ['woman', 'man'] as const;
export type InterpreterGender = (typeof INTERPRETER_GENDERS)[number];

export const INTERPRETER_STATUSES = ['requested', 'booked', 'cancelled'] as const;
export type InterpreterStatus = (typeof INTERPRETER_STATUSES)[number];

export const INTERPRETER_OUTCOMES = ['held', 'interpreter_missing'] as const;
export type InterpreterOutcome = (typeof INTERPRETER_OUTCOMES)[number];

/** One interpreter from an agency for one session, never a relative; the agency is told the alias at most (law 2.9). */
@Entity({ schema: 'counselling', name: 'interpreter_booking' })
export class InterpreterBooking extends FileRow {
  /** Null when the session fell away: the agency is still to be told. */
  @Column('uuid', { nullable: true })
  readonly sessionId: string | null;

  /** The time that was ordered; a session that has another since needs a new order. */
  @Column('timestamptz')
  startsAt: Date;

  @Column('timestamptz')
  endsAt: Date;

  @Column('text')
  language: string;

  @Column('text')
  mode: InterpreterMode;

  @Column('text', { nullable: true })
  genderWish: InterpreterGender | null;

  @Column('text', { nullable: true })
  agency: string | null;

  /** The agency's own number of the order; sealed. */
  @Column('bytea', { nullable: true })
  bookingNumber: Buffer | null = null;

  @Column('boolean')
  aliasGiven: boolean;

  @Column('text')
  status: InterpreterStatus = 'requested';

  @Column('text', { nullable: true })
  outcome: InterpreterOutcome | null = null;

  mustBeOpen(): void {
    if (this.status === 'cancelled' || this.outcome !== null)
      throw new RuleBroken('interpreter.closed', 'The order has been cancelled, or the session is over.');
  }
}
