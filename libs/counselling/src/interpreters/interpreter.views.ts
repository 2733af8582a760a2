import { type Actor } from '#kernel';
import { Can, Flag, Id, Instant, OneOf, OrNull, Parts, Text, Whole } from '#web';
import { handles } from '../sessions/session.policy.js';
import {
  INTERPRETER_GENDERS,
  INTERPRETER_MODES,
  INTERPRETER_OUTCOMES,
  INTERPRETER_STATUSES,
} from './interpreter-booking.entity.js';

/** An order as its statement brings it, its number opened. */
export interface InterpreterRow {
  readonly id: string;
  readonly compartment: string;
  readonly status: string;
  readonly outcome: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly [field: string]: unknown;
}

/** One interpreter ordered for one session. */
export class InterpreterView {
  @Id() readonly id: string;
  @OrNull() @Id() readonly sessionId: string | null;
  @Id() readonly clientId: string;
  @Instant() readonly startsAt: string;
  @Instant() readonly endsAt: string;
  @Text({ max: 12 }) readonly language: string;
  @OneOf(INTERPRETER_MODES) readonly mode: string;
  @OrNull() @OneOf(INTERPRETER_GENDERS) readonly genderWish: string | null;
  @OrNull() @Text({ max: 100 }) readonly agency: string | null;
  @OrNull() @Text({ max: 60 }) readonly bookingNumber: string | null;
  @Flag() readonly aliasGiven: boolean;
  @OneOf(INTERPRETER_STATUSES) readonly status: string;
  @OrNull() @OneOf(INTERPRETER_OUTCOMES) readonly outcome: string | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly change: boolean; readonly cancel: boolean };

  constructor(row: InterpreterRow, viewer: Actor) {
    const { compartment, ...plain } = row;
    const open = handles(viewer, compartment) && row.status !== 'cancelled' && row.outcome === null;
    const times = { startsAt: row.startsAt.toISOString(), endsAt: row.endsAt.toISOString() };
    Object.assign(this, plain, times, { can: { change: open, cancel: open } });
  }
}

/** What the unit knows of a session's interpreters: the need comes from the file. */
export class SessionInterpretersView {
  @Flag() readonly needed: boolean;
  @Text({ max: 12 }) readonly language: string;
  /** The only thing of the client that the agency may be told. */
  @Text({ max: 100 }) readonly alias: string;
  @Parts(InterpreterView, { max: 200 }) readonly bookings: readonly InterpreterView[];

  constructor(need: { needed: boolean; language: string; alias: string }, bookings: readonly InterpreterView[]) {
    Object.assign(this, need, { bookings });
  }
}

/** What is to be done: order one, wait for the agency's answer, order anew for another time, or tell it to stay away. */
export const INTERPRETER_TODO = ['order', 'await', 'reorder', 'cancel'] as const;

/** One coming session whose interpreter is not settled, or an order that no session needs any more. */
export class InterpreterNeedView {
  /** Of the session, or of the order that is left over. */
  @Id() readonly id: string;
  @OneOf(INTERPRETER_TODO) readonly todo: string;
  @OrNull() @Id() readonly sessionId: string | null;
  @OrNull() @Id() readonly bookingId: string | null;
  @OrNull() @Whole({ min: 1, max: 1_000_000_000 }) readonly bookingVersion: number | null;
  @OrNull() @Id() readonly contractId: string | null;
  @Id() readonly clientId: string;
  @Text({ max: 100 }) readonly clientName: string;
  @Text({ max: 12 }) readonly clientNumber: string;
  @OrNull() @Id() readonly counsellorId: string | null;
  @OrNull() @Text({ max: 100 }) readonly counsellorName: string | null;
  @Text({ max: 12 }) readonly language: string;
  @Instant() readonly startsAt: string;
  @Instant() readonly endsAt: string;

  constructor(row: { readonly startsAt: Date; readonly endsAt: Date }) {
    Object.assign(this, row, { startsAt: row.startsAt.toISOString(), endsAt: row.endsAt.toISOString() });
  }
}
