import { Injectable } from '@nestjs/common';
import { type Actor, type Expected, NotAllowed, RuleBroken, type StaffActor } from '#kernel';
import { fileOf, type Tx, UnitOfWork } from '#persistence';
import { Attendance } from './attendance.js';
import { SessionBooking } from './session-booking.js';
import { SessionList } from './session-list.js';
import { SessionMark } from './session-mark.entity.js';
import { Session } from './session.entity.js';
import type { BookSession, MarkThemes, MoveSession, ReceiveClient, RecordAttendance } from './session.inputs.js';
import { decidesOn, handles, talksIn } from './session.policy.js';
import type { SessionView } from './session.views.js';

/** A deed to a session, and the version its doer has read. */
interface Asked<T> {
  readonly input: T;
  readonly expected: Expected;
}

/** Which session, in which version, and by what right. */
interface Deed {
  readonly id: string;
  readonly expected?: Expected;
  readonly right?: typeof handles;
  /** It decides on a proposed skip. */
  readonly deciding?: boolean;
}

/** Books single sessions, receives clients, and records how sessions came out. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly booking: SessionBooking,
    private readonly sessions: SessionList,
    private readonly attendance: Attendance,
  ) {}

  book(actor: Actor, input: BookSession): Promise<SessionView> {
    return this.work.run(actor, 'counselling.session.book', async (tx) =>
      this.sessions.one(tx, (await this.bookIn(tx, input)).id),
    );
  }

  /** The same inside a transaction of the caller's. */
  bookIn(tx: Tx, input: BookSession): Promise<Session> {
    return this.booking.bookIn(tx, input);
  }

  /** One arrival: the second who says it is told that she has come (409). */
  arrive(actor: StaffActor, id: string, { informedAboutUnit }: ReceiveClient): Promise<SessionView> {
    return this.#deed(actor, 'counselling.session.arrive', { id }, async (tx, session) => {
      session.arrive(informedAboutUnit, tx.now);
    });
  }

  seat(actor: StaffActor, id: string, expected: Expected): Promise<SessionView> {
    return this.#deed(actor, 'counselling.session.seat', { id, expected }, async (tx, session) => {
      session.mustBeAwaited();
      if (session.arrivedAt === null) throw new RuleBroken('session.not-arrived', 'She has not arrived.');
      session.waitingSince ??= tx.now;
    });
  }

  record(actor: StaffActor, id: string, { input, expected }: Asked<RecordAttendance>): Promise<SessionView> {
    const right = input.outcome === 'held' ? talksIn : handles;
    return this.#deed(actor, 'counselling.session.record', { id, expected, right }, (tx, session) =>
      this.attendance.recordIn(tx, session, input),
    );
  }

  move(actor: StaffActor, id: string, { input, expected }: Asked<MoveSession>): Promise<SessionView> {
    return this.#deed(actor, 'counselling.session.move', { id, expected }, (tx, session) =>
      this.booking.moveIn(tx, session, input),
    );
  }

  reinstate(actor: StaffActor, id: string, expected: Expected): Promise<SessionView> {
    return this.#deed(actor, 'counselling.session.reinstate', { id, expected, deciding: true }, (tx, session) =>
      this.booking.reinstateIn(tx, session),
    );
  }

  letGo(actor: StaffActor, id: string, expected: Expected): Promise<SessionView> {
    return this.#deed(actor, 'counselling.session.let-go', { id, expected, deciding: true }, async (tx, session) =>
      session.letGo(tx.now),
    );
  }

  mark(actor: StaffActor, id: string, input: MarkThemes): Promise<SessionView> {
    return this.work.run(actor, 'counselling.session.mark', async (tx) => {
      await this.markIn(tx, id, input);
      return this.sessions.one(tx, id);
    });
  }

  async markIn(tx: Tx, id: string, { parts, themes }: MarkThemes): Promise<void> {
    const session = await tx.lock(Session, id);
    if (!talksIn(tx.actor, session.compartment)) throw new NotAllowed();
    if (!session.awaited && session.status !== 'held')
      throw new RuleBroken('session.not-held', 'Only a session that is held has worked with something.');
    const [known] = await tx.find(SessionMark, { sessionId: id });
    const mark = known ?? Object.assign(new SessionMark(), { ...fileOf(session), sessionId: id, createdAt: tx.now });
    Object.assign(mark, { parts: [...new Set(parts)], themes: [...new Set(themes)] });
    await (known === undefined ? tx.add(mark) : tx.save(mark));
  }

  /** Sight, then right, then version, then the rule (contract 1). */
  #deed(
    actor: StaffActor,
    name: string,
    { id, expected, right = handles, deciding = false }: Deed,
    change: (tx: Tx, session: Session) => Promise<void>,
  ): Promise<SessionView> {
    return this.work.run(actor, name, async (tx) => {
      const session = await tx.lock(Session, id);
      if (!right(actor, session.compartment)) throw new NotAllowed();
      if (deciding && !decidesOn(session, actor)) throw new NotAllowed();
      expected?.of(session);
      await change(tx, session);
      await tx.save(session);
      return this.sessions.one(tx, id);
    });
  }
}
