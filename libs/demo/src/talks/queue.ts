import { addDays, instantOf, localOf, weekdayOf } from '#calendar';
import type { ClientDirectory } from '#clients';
import { QueueEntry, QueueHold, QueueOffer, sealed } from '#counselling';
import { fileOf, type FileRef, type Tx } from '#persistence';
import type { Dice } from '../chance/dice.js';
import type { Horizon } from '../plan/horizon.js';
import { URGENT_REASONS, WISHES } from '../words/counselling.js';
import type { Slot } from './slots.js';

/** Somebody's place in the queue: since when, and what has come of it so far. */
export interface QueuePlan {
  readonly serviceKind: string;
  readonly enteredOn: string;
  readonly urgent: boolean;
  readonly holdFrom: string | null;
  readonly offer: { readonly slot: Slot; readonly madeOn: string; readonly accepted: boolean } | null;
}

/** Those who wait, each at her stage: most are waiting, a few are asked just now, one or two cannot wait. */
export function queueOf(free: readonly Slot[], count: number, horizon: Horizon, dice: Dice): QueuePlan[] {
  const [first] = free;
  if (first === undefined) return [];
  const offered = Math.min(free.length, Math.ceil(count * 0.15));
  return Array.from({ length: count }, (_, nth): QueuePlan => {
    const enteredOn = horizon.workingDayTo(addDays(horizon.today, -dice.between(2, 105)));
    const slot = nth < offered ? free[nth] : undefined;
    const madeOn = horizon.workingDayTo(addDays(horizon.today, -dice.between(1, 4)));
    const held = slot === undefined && dice.chance(0.14);
    return {
      serviceKind: first.serviceKind,
      enteredOn: slot !== undefined && enteredOn > madeOn ? madeOn : enteredOn,
      urgent: nth % 11 === 9,
      holdFrom: held ? horizon.workingDayFrom(addDays(enteredOn, 1)) : null,
      offer: slot === undefined ? null : { slot, madeOn, accepted: nth === 0 && count > 5 },
    };
  });
}

/** The place of somebody who waits, with what has been offered. */
export async function writeWaiting(
  tx: Tx,
  file: FileRef,
  plan: QueuePlan,
  { horizon, dice, directory }: { horizon: Horizon; dice: Dice; directory: ClientDirectory },
): Promise<void> {
  const entry = await newEntry(tx, file, { ...plan, enteredAt: horizon.past(plan.enteredOn, '10:20') }, dice);
  const { offer, holdFrom } = plan;
  if (holdFrom !== null && holdFrom <= horizon.today) entry.hold();
  const made = offer === null ? undefined : offerOf(entry, offer, horizon);
  await tx.add(entry);
  if (entry.status === 'on_hold')
    await tx.add(
      Object.assign(new QueueHold(), {
        ...file,
        queueEntryId: entry.id,
        heldFrom: holdFrom,
        heldUntil: null,
        createdAt: entry.enteredAt,
      }),
    );
  if (made === undefined) return;
  await tx.add(made);
  await directory.join(tx, file, {
    staffId: made.counsellorId,
    ground: 'offer',
    sourceId: made.id,
    since: made.createdAt,
  });
}

/** The place that led to a contract: offered some days before it was agreed. */
export async function writeConverted(
  tx: Tx,
  file: FileRef,
  { slot, enteredOn, agreedOn, firstOn }: { slot: Slot; enteredOn: string; agreedOn: string; firstOn: string },
  { horizon, dice }: { horizon: Horizon; dice: Dice },
): Promise<string> {
  const enteredAt = horizon.past(enteredOn, '11:40');
  const entry = await newEntry(tx, file, { serviceKind: slot.serviceKind, enteredAt, urgent: dice.chance(0.05) }, dice);
  const before = horizon.workingDayTo(addDays(agreedOn, -dice.between(0, 5)));
  const madeOn = before < enteredOn ? enteredOn : before;
  const offer = offerOf(entry, { slot, madeOn, accepted: true, firstOn }, horizon);
  entry.convert(horizon.past(agreedOn, '15:00'));
  await tx.add(entry);
  await tx.add(offer);
  return entry.id;
}

async function newEntry(
  tx: Tx,
  file: FileRef,
  { serviceKind, enteredAt, urgent }: { serviceKind: string; enteredAt: Date; urgent: boolean },
  dice: Dice,
): Promise<QueueEntry> {
  const entry = new QueueEntry();
  const place = (column: string) => ({ column: `queue_entry.${column}`, row: entry.id, clientId: file.clientId });
  return Object.assign(entry, {
    ...file,
    serviceKind,
    enteredAt,
    createdAt: enteredAt,
    priority: urgent ? 'urgent' : 'normal',
    priorityReason: await sealed(tx, place('priority_reason'), urgent ? dice.one(URGENT_REASONS) : undefined),
    wishes: await sealed(tx, place('wishes'), dice.chance(0.5) ? dice.one(WISHES) : undefined),
  } as const);
}

interface OfferPlan {
  readonly slot: Slot;
  readonly madeOn: string;
  readonly accepted: boolean;
  readonly firstOn?: string;
}

function offerOf(entry: QueueEntry, { slot, madeOn, accepted, firstOn }: OfferPlan, horizon: Horizon): QueueOffer {
  const madeAt = horizon.past(madeOn, '13:30');
  const answeredAt = horizon.after(madeAt, 40);
  const day = localOf(madeAt).date;
  const offer = Object.assign(new QueueOffer(), {
    ...fileOf(entry),
    queueEntryId: entry.id,
    counsellorId: slot.counsellor.id,
    weekday: slot.weekday,
    startTime: slot.startTime,
    firstOn: firstOn ?? nextOn(slot.weekday, addDays(horizon.today, 6)),
    durationMinutes: slot.durationMinutes,
    roomId: slot.channel === 'in_person' ? slot.roomId : null,
    expiresOn: addDays(day, 7),
    offeredBy: slot.unit.reception.id,
    createdAt: madeAt,
  });
  entry.offer(madeAt);
  if (accepted) {
    offer.answer('accepted', answeredAt);
    entry.answered('accepted');
  }
  return offer;
}

const nextOn = (weekday: number, from: string): string => addDays(from, (weekday - weekdayOf(from) + 7) % 7);

/** The instant a day's work begins, for what is dated and not timed. */
export const morningOf = (date: string): Date => instantOf(date, '08:40');
