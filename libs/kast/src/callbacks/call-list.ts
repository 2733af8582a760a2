import { Injectable } from '@nestjs/common';
import { NotFound, RuleBroken } from '#kernel';
import type { Tx } from '#persistence';
import { In } from 'typeorm';
import { inCallOrder, type Turn, turnOf } from './call-order.js';
import { Callback, type CallbackStatus, IDLE_MS, OPEN_STATUSES } from './callback.entity.js';
import { type Beside, CallbackCountsView, CallbackView } from './callback.views.js';
import { CALLBACKS, TAKE_NEXT } from './callbacks.sql.js';

/** What a list of call-backs may be asked for. */
export interface AskedCalls {
  readonly ids?: readonly string[] | undefined;
  readonly status?: CallbackStatus | undefined;
  readonly operationId?: string | undefined;
}

interface Row {
  readonly callback: Callback;
  readonly turn: Turn;
}

/** The call list: whose turn it is, and who takes it. */
@Injectable()
export class CallList {
  /** In the order they are to be called; the open ones, where no other is asked for. */
  async inOrder(tx: Tx, { ids, status, operationId }: AskedCalls): Promise<Callback[]> {
    const statuses = status === undefined ? (ids === undefined ? [...OPEN_STATUSES] : undefined) : [status];
    const found = await tx.find(Callback, {
      unitId: tx.unitId,
      ...(ids === undefined ? {} : { id: In([...ids]) }),
      ...(statuses === undefined ? {} : { status: In(statuses) }),
      ...(operationId === undefined ? {} : { operationId }),
    });
    return inCallOrder(found.map((callback) => row(tx, callback))).map(({ callback }) => callback);
  }

  async views(tx: Tx, callbacks: readonly Callback[]): Promise<CallbackView[]> {
    const ids = callbacks.map(({ id }) => id);
    const rows = await tx.rows<Beside & { id: string }>(CALLBACKS, [tx.unitId, ids]);
    const beside = new Map(rows.map(({ id, ...one }) => [id, one]));
    tx.shown(rows.map(({ clientId }) => clientId));
    return callbacks.map((callback) => {
      const known = beside.get(callback.id);
      if (known === undefined) throw new NotFound();
      return new CallbackView(callback, known, { viewer: tx.actor, now: tx.now });
    });
  }

  async view(tx: Tx, id: string): Promise<CallbackView> {
    const [view] = await this.views(tx, [await tx.get(Callback, id)]);
    return view as CallbackView;
  }

  async counts(tx: Tx): Promise<CallbackCountsView> {
    // Nobody's eyes: what is mine is taken, as what is a colleague's is.
    const turns = (await this.inOrder(tx, {})).map((callback) => turnOf(callback, null, tx.now).standing);
    const of = (standing: string) => turns.filter((one) => one === standing).length;
    const [now, laterToday, waiting, taken] = ['now', 'later_today', 'waiting', 'with_colleague'].map(of);
    return Object.assign(new CallbackCountsView(), { now, laterToday, waiting, taken });
  }

  /** The first whose turn it is, held for whoever asks: two who ask at once get one each (P08, I23). */
  async takeNext(tx: Tx, asked: Pick<AskedCalls, 'operationId'> = {}): Promise<Callback> {
    const waiting = await this.inOrder(tx, asked);
    const turns = waiting.map((callback) => row(tx, callback));
    let open = turns.filter(({ turn }) => turn.standing === 'now').map(({ callback }) => callback.id);
    const silentSince = new Date(tx.now.getTime() - IDLE_MS);
    while (open.length > 0) {
      const [taken] = await tx.rows<{ id: string }>(TAKE_NEXT, [tx.unitId, open, silentSince]);
      if (taken === undefined) break;
      // Somebody may have called between the look and the hand.
      const callback = await tx.lock(Callback, taken.id);
      if (turnOf(callback, tx.actor.id, tx.now).standing === 'now') return callback;
      open = open.filter((id) => id !== taken.id);
    }
    throw new RuleBroken('callback.nobody-to-call', 'Nobody on the list may be called just now.', soonest(turns));
  }
}

const row = (tx: Tx, callback: Callback): Row => ({ callback, turn: turnOf(callback, tx.actor.id, tx.now) });

function soonest(rows: readonly Row[]): { allowedFrom?: string } {
  const later = rows.filter(({ turn }) => ['later_today', 'waiting'].includes(turn.standing));
  const [first] = later.flatMap(({ turn }) => turn.callableFrom ?? []).toSorted((one, other) => +one - +other);
  return first === undefined ? {} : { allowedFrom: first.toISOString() };
}
