import { Injectable } from '@nestjs/common';
import { instantOf, isoWeekOf, lasting, minutesIn, Reservations, today } from '#calendar';
import { ClientDirectory } from '#clients';
import { type CivilDate, NotAllowed } from '#kernel';
import type { FileRef, Tx } from '#persistence';
import { Colleagues } from '../colleagues.js';
import { TALKING } from '../counselling.policy.js';
import { CounsellorAssignment } from '../contracts/counsellor-assignment.entity.js';
import { handsBy } from '../contracts/weeks.js';
import { sessionHolds } from './session-holds.js';
import { Session } from './session.entity.js';
import type { BookSession, MoveSession } from './session.inputs.js';
import { handles } from './session.policy.js';

/** Finds room in the calendar for one session: a single one, or one that is moved. */
@Injectable()
export class SessionBooking {
  constructor(
    private readonly clients: ClientDirectory,
    private readonly colleagues: Colleagues,
    private readonly reservations: Reservations,
  ) {}

  async bookIn(tx: Tx, input: BookSession): Promise<Session> {
    const client = await this.clients.fileIn(tx, input.clientId, TALKING);
    if (!handles(tx.actor, client.compartment)) throw new NotAllowed();
    const kind = await this.clients.serviceFor(tx, client, input.serviceKind);
    await this.colleagues.mustGive(tx, input.counsellorId, kind, today(tx.now));
    const channel = input.channel ?? 'in_person';
    await this.colleagues.mustHaveRoom(tx, input.roomId ?? null, { channel, compartment: client.compartment });
    const session = single(tx, client.file, input);
    // She reads the file because of it, from now until the ninety days after (model 3.1).
    await this.clients.join(tx, client.file, {
      staffId: input.counsellorId,
      ground: 'session',
      sourceId: session.id,
    });
    await this.clients.leave(tx, session.id, session.endsAt);
    await tx.add(session);
    await this.reservations.hold(tx, sessionHolds(session));
    return session;
  }

  /** Another time, room or way for this one; by phone, video or chat it lets its room go unless one is asked for. */
  async moveIn(tx: Tx, session: Session, { date, startTime, roomId: other, ...asked }: MoveSession): Promise<void> {
    const channel = asked.channel ?? session.channel;
    const roomId = other ?? (channel === session.channel ? session.roomId : null);
    await this.colleagues.mustHaveRoom(tx, roomId, { channel, compartment: session.compartment });
    await handOver(tx, session, date);
    session.moveTo({ ...lasting(instantOf(date, startTime), minutesIn(session)), roomId, channel });
    await this.reservations.replace(tx, [session.id], sessionHolds(session));
  }

  /** A skipped week is held after all, if its own time is free: the same session. */
  async reinstateIn(tx: Tx, session: Session): Promise<void> {
    await handOver(tx, session, session.plannedDate);
    session.reinstate();
    await this.reservations.hold(tx, sessionHolds(session));
  }
}

/** A skipped week that is held after all is whoever's is responsible by then; the contract may have changed hands since. */
async function handOver(tx: Tx, session: Session, day: CivilDate): Promise<void> {
  const { contractId, skipped } = session;
  if (!skipped || contractId === null) return;
  const counsellors = await tx.find(CounsellorAssignment, { contractId });
  Object.assign(session, handsBy({ counsellors }, day));
}

const single = (tx: Tx, file: FileRef, input: BookSession): Session => {
  const { serviceKind, counsellorId, date, startTime, durationMinutes } = input;
  return Object.assign(new Session(), {
    ...file,
    ...{ serviceKind, counsellorId },
    ...isoWeekOf(date),
    ...lasting(instantOf(date, startTime), durationMinutes),
    createdAt: tx.now,
    contractId: null,
    channel: input.channel ?? 'in_person',
    roomId: input.roomId ?? null,
    plannedDate: date,
    plannedStartTime: startTime,
    extra: true,
  });
};
