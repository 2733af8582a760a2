import { Injectable } from '@nestjs/common';
import { today } from '#calendar';
import { ClientDirectory } from '#clients';
import { type Actor, type Expected, NotAllowed, NotFound, RuleBroken, type StaffActor } from '#kernel';
import { fileOf, type Tx, UnitOfWork } from '#persistence';
import { Contract } from '../contracts/contract.entity.js';
import { counsels } from '../counselling.policy.js';
import { FollowUpBooking } from './follow-up-booking.js';
import { FollowUpList } from './follow-up-list.js';
import { FollowUp } from './follow-up.entity.js';
import type { BookFollowUp, MoveFollowUp, RecordFollowUp, WriteFollowUp } from './follow-up.inputs.js';
import type { FollowUpView } from './follow-up.views.js';

/** A deed to a planned contact, and the version its doer has read. */
interface Asked<T> {
  readonly input: T;
  readonly expected: Expected;
}

/** Keeps the thread with those whose contract has ended: foreseen contacts, and those that came by themselves (W31). */
@Injectable()
export class FollowUpsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clients: ClientDirectory,
    private readonly booking: FollowUpBooking,
    private readonly followUps: FollowUpList,
  ) {}

  write(actor: Actor, input: WriteFollowUp): Promise<FollowUpView> {
    return this.work.run(actor, 'counselling.follow-up.write', async (tx) =>
      this.followUps.one(tx, (await this.writeIn(tx, input)).id),
    );
  }

  async writeIn(tx: Tx, input: WriteFollowUp): Promise<FollowUp> {
    const contract = await tx.get(Contract, input.contractId);
    if (contract.clientId !== input.clientId) throw new NotFound();
    if (!counsels(tx.actor, contract.compartment)) throw new NotAllowed();
    mustComeAfter(contract, input, today(tx.now));
    const staffId = await this.booking.whose(tx, contract, input.staffId);
    const { kind, on: onDate, channel, minutes } = input;
    const planned = kind === 'planned';
    const followUp = Object.assign(new FollowUp(), {
      ...fileOf(contract),
      ...{ contractId: contract.id, staffId, planned, onDate, channel, status: kind },
      minutes: minutes ?? null,
      createdAt: tx.now,
    });
    await tx.add(followUp);
    // As long as it is foreseen, she whose it is reads the file (model 3.1).
    if (planned) await this.clients.join(tx, fileOf(contract), { staffId, ground: 'contract', sourceId: followUp.id });
    return followUp;
  }

  record(actor: StaffActor, id: string, { input, expected }: Asked<RecordFollowUp>): Promise<FollowUpView> {
    return this.#deed(actor, 'counselling.follow-up.record', { id, expected }, async (tx, followUp) => {
      await this.booking.mustBeUnbooked(tx, followUp);
      const { outcome, on, channel, minutes } = input;
      if (outcome !== 'done' && minutes !== undefined)
        throw new RuleBroken('follow-up.minutes-of-nothing', 'Only what was done took time.');
      const onDate = on ?? (outcome === 'done' ? today(tx.now) : followUp.onDate);
      if (outcome === 'done') mustHaveBeen(onDate, today(tx.now));
      Object.assign(followUp, { status: outcome, onDate, minutes: minutes ?? null });
      followUp.channel = channel ?? followUp.channel;
      await this.clients.leave(tx, followUp.id);
    });
  }

  move(actor: StaffActor, id: string, { input, expected }: Asked<MoveFollowUp>): Promise<FollowUpView> {
    return this.#deed(actor, 'counselling.follow-up.move', { id, expected }, async (tx, followUp) => {
      await this.booking.mustBeUnbooked(tx, followUp);
      mustBeToCome(input.on, today(tx.now));
      followUp.onDate = input.on;
      if (followUp.sessionId === null) return;
      // The session came to nothing, and with it the reason to read the file.
      followUp.sessionId = null;
      const { staffId, id: sourceId } = followUp;
      await this.clients.join(tx, fileOf(followUp), { staffId, ground: 'contract', sourceId });
    });
  }

  book(actor: StaffActor, id: string, { input, expected }: Asked<BookFollowUp>): Promise<FollowUpView> {
    return this.#deed(actor, 'counselling.follow-up.book', { id, expected }, (tx, followUp) =>
      this.booking.bookIn(tx, followUp, input),
    );
  }

  /** Sight, then right, then version, then the rule (contract 1). */
  #deed(
    actor: StaffActor,
    name: string,
    { id, expected }: { id: string; expected: Expected },
    change: (tx: Tx, followUp: FollowUp) => Promise<void>,
  ): Promise<FollowUpView> {
    return this.work.run(actor, name, async (tx) => {
      const followUp = await tx.lock(FollowUp, id);
      if (!counsels(actor, followUp.compartment)) throw new NotAllowed();
      expected.of(followUp);
      followUp.mustBePlanned();
      await change(tx, followUp);
      await tx.save(followUp);
      return this.followUps.one(tx, id);
    });
  }
}

function mustComeAfter(contract: Contract, { kind, on, minutes }: WriteFollowUp, day: string): void {
  if (contract.status !== 'ended' || contract.endedOn === null)
    throw new RuleBroken('follow-up.contract-lives', 'The contract has not ended: book a session instead.');
  if (on < contract.endedOn) throw new RuleBroken('follow-up.before-the-end', 'The contract had not ended then.');
  if (kind === 'planned') mustBeToCome(on, day);
  else mustHaveBeen(on, day);
  if (kind === 'planned' && minutes !== undefined)
    throw new RuleBroken('follow-up.minutes-of-nothing', 'Only what was done took time.');
}

function mustBeToCome(on: string, day: string): void {
  if (on < day) throw new RuleBroken('follow-up.planned-in-the-past', 'A contact is planned for today or later.');
}

function mustHaveBeen(on: string, day: string): void {
  if (on > day) throw new RuleBroken('follow-up.done-in-the-future', 'A contact was today or before.');
}
