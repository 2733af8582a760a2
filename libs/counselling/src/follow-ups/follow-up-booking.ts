import { Injectable } from '@nestjs/common';
import { today } from '#calendar';
import { ClientDirectory } from '#clients';
import { RuleBroken } from '#kernel';
import type { Tx } from '#persistence';
import { Colleagues } from '../colleagues.js';
import { Contract } from '../contracts/contract.entity.js';
import { SessionBooking } from '../sessions/session-booking.js';
import { Session } from '../sessions/session.entity.js';
import type { BookFollowUp } from './follow-up.inputs.js';
import type { FollowUp } from './follow-up.entity.js';

/** Makes a planned contact a single session in the calendar, and lets it go again; never a place in the queue. */
@Injectable()
export class FollowUpBooking {
  constructor(
    private readonly clients: ClientDirectory,
    private readonly colleagues: Colleagues,
    private readonly sessions: SessionBooking,
  ) {}

  /** One's own, unless a colleague who gives the service is said. */
  async whose(tx: Tx, contract: Contract, staffId = tx.actor.id ?? ''): Promise<string> {
    const client = await this.clients.client(tx, contract.clientId);
    client.mustBeOpen();
    const kind = await this.clients.serviceFor(tx, client, contract.serviceKind);
    await this.colleagues.mustGive(tx, staffId, kind, today(tx.now));
    return staffId;
  }

  /** The session is the reason to read the file from now on. */
  async bookIn(tx: Tx, followUp: FollowUp, input: BookFollowUp): Promise<void> {
    await this.mustBeUnbooked(tx, followUp);
    const { clientId, contractId, staffId: counsellorId, channel } = followUp;
    const { serviceKind } = await tx.get(Contract, contractId);
    const session = await this.sessions.bookIn(tx, { channel, ...input, clientId, serviceKind, counsellorId });
    Object.assign(followUp, { sessionId: session.id, onDate: input.date, channel: session.channel });
    await this.clients.leave(tx, followUp.id, session.endsAt);
  }

  /** What comes of a booked contact is said of its session. */
  async mustBeUnbooked(tx: Tx, followUp: FollowUp): Promise<void> {
    const session = await this.#session(tx, followUp);
    if (session?.awaited === true) throw new RuleBroken('follow-up.booked', 'It is booked: move its session.');
    if (session?.status === 'held') throw new RuleBroken('follow-up.recorded', 'What came of it has been recorded.');
  }

  async #session(tx: Tx, { sessionId }: FollowUp): Promise<Session | undefined> {
    return sessionId === null ? undefined : tx.get(Session, sessionId);
  }
}
