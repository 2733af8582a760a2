import { Injectable } from '@nestjs/common';
import { type Expected, NotAllowed, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { hoursOf } from './agreed-hours.js';
import { CallList } from './call-list.js';
import { CallbackContact, lookupOf } from './callback-parts.entity.js';
import { Callback, type CallbackStatus } from './callback.entity.js';
import type { ChangeCallback, EnterCallback, EnterCallbacks } from './callback.inputs.js';
import { allowedOn } from './callback.policy.js';
import type { CallbackContactView, CallbackCountsView, CallbackView, EnteredCallbacksView } from './callback.views.js';
import { Entering, faultsIn, notInOrder } from './entering.js';

/** Keeps the call list: shows it, writes people on it, and puts right what is written. */
@Injectable()
export class CallbackDesk {
  constructor(
    private readonly work: UnitOfWork,
    private readonly calls: CallList,
    private readonly entering: Entering,
  ) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<CallbackView>> {
    return this.work.look(actor, 'kast.callback.list', async (tx) => {
      const { id, status, operationId } = query.filter as { id?: string[]; status?: CallbackStatus } & Asked;
      const all = Page.of(await this.calls.inOrder(tx, { ids: id, status, operationId }), query);
      return new Page(await this.calls.views(tx, all.rows), all.total, query);
    });
  }

  read(actor: StaffActor, id: string): Promise<CallbackView> {
    return this.work.look(actor, 'kast.callback.read', (tx) => this.calls.view(tx, id));
  }

  counts(actor: StaffActor): Promise<CallbackCountsView> {
    return this.work.look(actor, 'kast.callback.count', (tx) => this.calls.counts(tx));
  }

  enter(actor: StaffActor, input: EnterCallback): Promise<CallbackView> {
    return this.work.run(actor, 'kast.callback.enter', async (tx) => {
      const { id } = await this.entering.enterIn(tx, input);
      tx.note(`callback=${id}`);
      return this.calls.view(tx, id);
    });
  }

  enterAll(actor: StaffActor, input: EnterCallbacks): Promise<EnteredCallbacksView> {
    return this.work.run(actor, 'kast.callback.enter-list', async (tx) => {
      const entered = (await this.entering.enterAllIn(tx, input)).length;
      tx.note(`callbacks=${entered}`);
      return { entered };
    });
  }

  /** The number, for whoever has taken the call; each look is in the log. */
  reveal(actor: StaffActor, id: string): Promise<CallbackContactView> {
    return this.work.run(actor, 'kast.callback.reveal', async (tx) => {
      tx.note(`callback=${id}`);
      const callback = await tx.get(Callback, id);
      if (!allowedOn(callback, actor, tx.now).reveal) throw new NotAllowed();
      return { id, ...(await contactOf(tx, id)).read(tx) };
    });
  }

  /** Somebody rings us: is this number on the list? The answer has no number in it. */
  find(actor: StaffActor, phone: string): Promise<CallbackView[]> {
    return this.work.run(actor, 'kast.callback.find', async (tx) => {
      const contacts = await tx.find(CallbackContact, { unitId: tx.unitId, phoneLookup: lookupOf(tx, phone) });
      tx.note(`found=${contacts.length}`);
      const ids = contacts.map(({ callbackId }) => callbackId);
      return this.calls.views(tx, ids.length === 0 ? [] : await this.calls.inOrder(tx, { ids }));
    });
  }

  change(
    actor: StaffActor,
    id: string,
    { input, expected }: { input: ChangeCallback; expected: Expected },
  ): Promise<CallbackView> {
    return this.work.run(actor, 'kast.callback.change', async (tx) => {
      const callback = await tx.lock(Callback, id);
      expected.of(callback);
      if (callback.closedAt !== null) throw new RuleBroken('callback.closed', 'This call-back is closed.');
      callback.mustNotBeAnothers(actor.id, tx.now);
      const faults = faultsIn(input as { phone?: string });
      if (faults.length > 0) throw notInOrder(faults);
      await rewrite(tx, callback, input);
      tx.note(`callback=${id}`);
      return this.calls.view(tx, id);
    });
  }
}

interface Asked {
  readonly operationId?: string;
}

async function rewrite(tx: Tx, callback: Callback, input: ChangeCallback): Promise<void> {
  const { preferredTimes, voicemailOk = callback.voicemailOk, county = callback.county } = input;
  if (preferredTimes !== undefined) callback.preferredTimes = hoursOf(preferredTimes);
  Object.assign(callback, { voicemailOk, county });
  await tx.save(callback);
  const named = [input.phone, input.alias, input.sharedNumber].some((one) => one !== undefined);
  if (named) await rename(tx, await contactOf(tx, callback.id), input);
}

async function rename(tx: Tx, contact: CallbackContact, input: ChangeCallback): Promise<void> {
  const known = contact.read(tx);
  const { phone = known.phone, alias = known.alias, sharedNumber = contact.shared } = input;
  contact.write(tx, { phone, alias });
  contact.shared = sharedNumber;
  await tx.save(contact);
}

async function contactOf(tx: Tx, callbackId: string): Promise<CallbackContact> {
  const [contact] = await tx.find(CallbackContact, { callbackId });
  if (contact === undefined) throw new RuleBroken('callback.purged', 'The number has been erased.');
  return contact;
}
