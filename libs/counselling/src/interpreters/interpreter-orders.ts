import { Injectable } from '@nestjs/common';
import { ClientDirectory } from '#clients';
import { type Actor, type Expected, NotAllowed, RuleBroken, type StaffActor, Taken } from '#kernel';
import { fileOf, type Tx, UnitOfWork } from '#persistence';
import { Session } from '../sessions/session.entity.js';
import { handles } from '../sessions/session.policy.js';
import { sealed } from '../sealed.js';
import { InterpreterBooking } from './interpreter-booking.entity.js';
import { InterpreterList } from './interpreter-list.js';
import type { ChangeInterpreter, OrderInterpreter } from './interpreter.inputs.js';
import type { InterpreterView, SessionInterpretersView } from './interpreter.views.js';

/** Orders interpreters for sessions, and keeps what became of the orders (law 2.9). */
@Injectable()
export class InterpreterOrders {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clients: ClientDirectory,
    private readonly interpreters: InterpreterList,
  ) {}

  order(actor: Actor, sessionId: string, input: OrderInterpreter): Promise<SessionInterpretersView> {
    return this.work.run(actor, 'counselling.interpreter.order', async (tx) => {
      const session = await tx.lock(Session, sessionId);
      if (!handles(actor, session.compartment)) throw new NotAllowed();
      await this.orderIn(tx, session, input);
      return this.interpreters.ofSession(tx, sessionId);
    });
  }

  /** The same inside a transaction of the caller's. */
  async orderIn(tx: Tx, session: Session, { wholeSeries, ...input }: OrderInterpreter): Promise<void> {
    session.mustBeAwaited();
    if (await this.#ordered(tx, session.id))
      throw new Taken('interpreter.already-ordered', 'An interpreter has already been ordered.');
    const { language } = await this.clients.client(tx, session.clientId);
    const wanted = { ...input, language: input.language ?? language };
    await this.#add(tx, session, wanted);
    if (wholeSeries !== true) return;
    for (const one of await this.#laterOf(tx, session))
      if (!(await this.#ordered(tx, one.id))) await this.#add(tx, one, { ...wanted, bookingNumber: undefined });
  }

  /** What is now known; a booked one is booked for the time the session now has. */
  change(
    actor: StaffActor,
    id: string,
    { input, expected }: { input: ChangeInterpreter; expected: Expected },
  ): Promise<InterpreterView> {
    return this.#deed(actor, 'counselling.interpreter.change', { id, expected }, async (tx, booking) => {
      const { bookingNumber, ...said } = input;
      Object.assign(booking, said);
      if (bookingNumber !== undefined) booking.bookingNumber = await this.#sealed(tx, booking, bookingNumber);
      if (booking.sessionId === null) return;
      const { startsAt, endsAt } = await tx.get(Session, booking.sessionId);
      if (input.status !== undefined) Object.assign(booking, { startsAt, endsAt });
    });
  }

  cancel(actor: StaffActor, id: string, expected: Expected): Promise<InterpreterView> {
    return this.#deed(actor, 'counselling.interpreter.cancel', { id, expected }, async (_tx, booking) => {
      booking.status = 'cancelled';
    });
  }

  /** A held session's interpreter came; one cancelled for lack of an interpreter had none. */
  async cameOut(tx: Tx, { id, status, cancelGround }: Session): Promise<void> {
    const outcome = status === 'held' ? 'held' : cancelGround === null ? null : 'interpreter_missing';
    if (outcome === null) return;
    for (const one of await tx.find(InterpreterBooking, { sessionId: id })) {
      const missed = outcome === 'interpreter_missing' || one.status === 'booked';
      if (one.status !== 'cancelled' && missed) await tx.save(Object.assign(one, { outcome }));
    }
  }

  async #ordered(tx: Tx, sessionId: string): Promise<boolean> {
    const known = await tx.find(InterpreterBooking, { sessionId });
    return known.some(({ status }) => status !== 'cancelled');
  }

  async #laterOf(tx: Tx, { id, contractId, startsAt }: Session): Promise<Session[]> {
    if (contractId === null)
      throw new RuleBroken('interpreter.no-series', 'A single session has no others to order for.');
    const all = await tx.find(Session, { contractId });
    return all.filter((one) => one.awaited && one.id !== id && one.startsAt > startsAt);
  }

  async #add(
    tx: Tx,
    session: Session,
    input: Omit<OrderInterpreter, 'wholeSeries'> & { language: string },
  ): Promise<void> {
    const { startsAt, endsAt } = session;
    const booking = Object.assign(new InterpreterBooking(), {
      ...fileOf(session),
      ...{ sessionId: session.id, startsAt, endsAt, createdAt: tx.now },
      ...{ language: input.language, mode: input.mode, agency: input.agency ?? null },
      ...{ genderWish: input.genderWish ?? null, aliasGiven: input.aliasGiven ?? false },
    });
    booking.bookingNumber = await this.#sealed(tx, booking, input.bookingNumber);
    await tx.add(booking);
  }

  #sealed(tx: Tx, { id, clientId }: InterpreterBooking, number: string | undefined): Promise<Buffer | null> {
    return sealed(tx, { column: 'interpreter_booking.booking_number', row: id, clientId }, number);
  }

  /** Sight, then right, then version, then the rule (contract 1). */
  #deed(
    actor: StaffActor,
    name: string,
    { id, expected }: { id: string; expected: Expected },
    change: (tx: Tx, booking: InterpreterBooking) => Promise<void>,
  ): Promise<InterpreterView> {
    return this.work.run(actor, name, async (tx) => {
      const booking = await tx.lock(InterpreterBooking, id);
      if (!handles(actor, booking.compartment)) throw new NotAllowed();
      expected.of(booking);
      booking.mustBeOpen();
      await change(tx, booking);
      await tx.save(booking);
      return this.interpreters.one(tx, id);
    });
  }
}
