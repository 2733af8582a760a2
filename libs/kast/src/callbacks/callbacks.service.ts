import { Injectable } from '@nestjs/common';
import { type Expected, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { PoliceOperation } from '../operations/police-operation.entity.js';
import { BecomingClient } from './becoming-client.js';
import { CallList } from './call-list.js';
import { CallbackAttempt } from './callback-parts.entity.js';
import { Callback } from './callback.entity.js';
import type { ConcludeCallback, RecordCall, TakeNext } from './callback.inputs.js';
import type { CallbackView } from './callback.views.js';
import { calledAt } from './called-at.js';

/** Takes calls from the list and tells how they went. */
@Injectable()
export class CallbacksService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly calls: CallList,
    private readonly becoming: BecomingClient,
  ) {}

  claim(actor: StaffActor, id: string): Promise<CallbackView> {
    return this.#deed(actor, 'claim', { id }, (callback, tx) => callback.claim(actor.id, tx.now));
  }

  next(actor: StaffActor, { operationId }: TakeNext): Promise<CallbackView> {
    return this.work.run(actor, 'kast.callback.next', async (tx) => {
      if (operationId !== undefined) await tx.get(PoliceOperation, operationId);
      const callback = await this.calls.takeNext(tx, { operationId });
      callback.claim(actor.id, tx.now);
      return this.#saved(tx, callback);
    });
  }

  release(actor: StaffActor, id: string, expected: Expected): Promise<CallbackView> {
    return this.#deed(actor, 'release', { id, expected }, (callback) => callback.release(actor.id));
  }

  attempt(actor: StaffActor, id: string, input: RecordCall): Promise<CallbackView> {
    return this.#deed(actor, 'attempt', { id }, (callback, tx) => this.attemptIn(tx, callback, input));
  }

  /** The same inside a transaction of the caller's, which holds the call-back and saves it. */
  async attemptIn(tx: Tx, callback: Callback, { outcome, at }: RecordCall): Promise<void> {
    const by = tx.actor.id ?? '';
    const earlier = await tx.find(CallbackAttempt, { callbackId: callback.id });
    const when = calledAt(callback, at, tx.now);
    const tries = earlier.map((one) => one.at).toSorted((one, other) => +one - +other);
    callback.attempt(by, { outcome, at: when }, tries);
    const row = { unitId: tx.unitId, createdAt: tx.now, callbackId: callback.id, by, outcome, at: when };
    await tx.add(Object.assign(new CallbackAttempt(), row));
  }

  conclude(
    actor: StaffActor,
    id: string,
    { input, expected }: { input: ConcludeCallback; expected: Expected },
  ): Promise<CallbackView> {
    return this.#deed(actor, 'conclude', { id, expected }, (callback, tx) => this.concludeIn(tx, callback, input));
  }

  async concludeIn(tx: Tx, callback: Callback, input: ConcludeCallback): Promise<void> {
    callback.county = input.county ?? callback.county;
    callback.conclude(tx.actor.id ?? '', input.outcome, tx.now);
    if (input.outcome === 'booked') await this.becoming.open(tx, callback, input);
  }

  withdraw(actor: StaffActor, id: string, expected: Expected): Promise<CallbackView> {
    return this.#deed(actor, 'withdraw', { id, expected }, (callback, tx) => callback.withdraw(actor.id, tx.now));
  }

  reopen(actor: StaffActor, id: string, expected: Expected): Promise<CallbackView> {
    return this.#deed(actor, 'reopen', { id, expected }, (callback) => callback.reopen(actor.id));
  }

  /** Sight, then version, then the rule (contract 1). */
  #deed(
    actor: StaffActor,
    name: string,
    { id, expected }: { id: string; expected?: Expected },
    change: (callback: Callback, tx: Tx) => void | Promise<void>,
  ): Promise<CallbackView> {
    return this.work.run(actor, `kast.callback.${name}`, async (tx) => {
      const callback = await tx.lock(Callback, id);
      expected?.of(callback);
      await change(callback, tx);
      return this.#saved(tx, callback);
    });
  }

  async #saved(tx: Tx, callback: Callback): Promise<CallbackView> {
    tx.note(`callback=${callback.id}`);
    await tx.save(callback);
    return this.calls.view(tx, callback.id);
  }
}
