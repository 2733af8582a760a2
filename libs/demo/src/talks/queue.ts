import { addDays, instantOf, localOf, weekdayOf } from '#calendar';
import type { ClientDirectory } from '#clients';
import { QueueEntry, QueueHold, QueueOffer, sealed } from '#counselling';
import { fileOf, type FileRef, type Tx } from '#persistence';
import type { Dice } from '../chance/dice.js';
import type { Employed } from '../house/unit.js';
import type { Horizon } from '../plan/horizon.js';
import { URGENT_REASONS, WISHES } from '../words/counselling.js';
import { attemptsOf, type History, historyOf } from './place-history.js';
import { type Slot, SPARE_TIME } from './slots.js';

/** Somebody's place in the queue: since when, and what has come of it so far. */
export interface QueuePlan {
  readonly serviceKind: string;
  readonly enteredOn: string;
  readonly urgent: boolean;
  readonly holdFrom: string | null;
  /** Offers she has said no to, before any that waits for an answer. */
  readonly declined: readonly { readonly slot: Slot; readonly madeOn: string }[];
  readonly offer: { readonly slot: Slot; readonly madeOn: string; readonly accepted: boolean } | null;
  readonly reception: Employed;
}

/** So many have said no three times: the manager looks at their places (SM-1). */
const THRICE = 3;

/** Those who wait, each at her stage: most are waiting, a few are asked just now, one or two cannot wait. */
export function queueOf(free: readonly Slot[], count: number, horizon: Horizon, dice: Dice): QueuePlan[] {
  const [first] = free;
  if (first === undefined) return [];
  const offered = Math.min(free.length, Math.ceil(count * 0.15));
  const around = { free, horizon, dice };
  return Array.from({ length: count }, (_, nth): QueuePlan => {
    const slot = nth < offered ? free[nth] : undefined;
    const enteredOn = horizon.workingDayTo(addDays(horizon.today, -dice.between(2, 105)));
    const stage = slot === undefined ? unasked(enteredOn, around) : asked(slot, enteredOn, around);
    const plain = { serviceKind: first.serviceKind, urgent: nth % 11 === 9, reception: first.unit.reception };
    const accepted = nth === 0 && count > 5;
    return { ...plain, ...stage, offer: stage.offer && { ...stage.offer, accepted } };
  });
}

interface AroundPlace extends Chance {
  readonly free: readonly Slot[];
}

function asked(slot: Slot, enteredOn: string, { horizon, dice }: AroundPlace) {
  const madeOn = horizon.workingDayTo(addDays(horizon.today, -dice.between(1, 4)));
  return { enteredOn: enteredOn > madeOn ? madeOn : enteredOn, holdFrom: null, declined: [], offer: { slot, madeOn } };
}

function unasked(enteredOn: string, around: AroundPlace) {
  const held = around.dice.chance(0.14);
  const holdFrom = held ? around.horizon.workingDayFrom(addDays(enteredOn, 1)) : null;
  return { enteredOn, holdFrom, declined: held ? [] : declinedOf(enteredOn, around), offer: null };
}

/** Somebody who has waited long has been asked, and could not come at that time. */
function declinedOf(enteredOn: string, { free, horizon, dice }: AroundPlace): QueuePlan['declined'] {
  const weeks = Math.floor(horizon.daysAgo(enteredOn) / 14);
  const times = weeks >= THRICE && dice.chance(0.2) ? THRICE : Math.min(weeks, dice.chance(0.3) ? 1 : 0);
  return Array.from({ length: times }, (_, nth) => ({
    slot: dice.one(free),
    madeOn: horizon.workingDayTo(addDays(enteredOn, 14 * (nth + 1) - 3)),
  }));
}

interface Chance {
  readonly horizon: Horizon;
  readonly dice: Dice;
}

/** The place of somebody who waits, with what has been offered and how she was tried to be reached. */
export async function writeWaiting(
  tx: Tx,
  file: FileRef,
  plan: QueuePlan,
  { horizon, dice, directory }: Chance & { directory: ClientDirectory },
): Promise<void> {
  const entry = await newEntry(tx, file, { ...plan, enteredAt: horizon.past(plan.enteredOn, '10:20') }, dice);
  const history = historyOf(entry, plan.reception);
  const declined = plan.declined.map((one) => offerOf(history, { ...one, answer: 'declined' }, horizon));
  const hold = holdOf(history, plan, horizon);
  const { offer } = plan;
  const made = offer && offerOf(history, { ...offer, answer: offer.accepted ? 'accepted' : null }, horizon);
  attemptsOf(history, horizon, dice);
  await tx.add(entry);
  if (hold !== null) await tx.add(hold);
  await tx.addAll(made === null ? declined : [...declined, made]);
  await tx.addAll(history.events);
  if (made === null) return;
  await directory.join(tx, file, {
    staffId: made.counsellorId,
    ground: 'offer',
    sourceId: made.id,
    since: made.createdAt,
  });
}

function holdOf(history: History, { holdFrom }: QueuePlan, horizon: Horizon): QueueHold | null {
  if (holdFrom === null || holdFrom > horizon.today) return null;
  const { entry } = history;
  entry.hold();
  history.tell('held', horizon.past(holdFrom, '09:10'));
  const dates = { queueEntryId: entry.id, heldFrom: holdFrom, heldUntil: null, createdAt: entry.enteredAt };
  return Object.assign(new QueueHold(), { ...fileOf(entry), ...dates });
}

interface Converted {
  readonly slot: Slot;
  readonly enteredOn: string;
  readonly agreedOn: string;
  readonly firstOn: string;
}

/** The place that led to a contract: offered some days before it was agreed, now and then after another time had not suited. */
export async function writeConverted(
  tx: Tx,
  file: FileRef,
  { slot, enteredOn, agreedOn, firstOn }: Converted,
  { horizon, dice }: Chance,
): Promise<string> {
  const enteredAt = horizon.past(enteredOn, '11:40');
  const entry = await newEntry(tx, file, { serviceKind: slot.serviceKind, enteredAt, urgent: dice.chance(0.05) }, dice);
  const history = historyOf(entry, slot.unit.reception);
  const before = horizon.workingDayTo(addDays(agreedOn, -dice.between(0, 5)));
  const madeOn = before < enteredOn ? enteredOn : before;
  const earlier = horizon.workingDayTo(addDays(madeOn, -9));
  const other = { slot: { ...slot, startTime: SPARE_TIME }, madeOn: earlier, answer: 'declined' } as const;
  const offers = earlier > enteredOn && dice.chance(0.2) ? [offerOf(history, other, horizon)] : [];
  offers.push(offerOf(history, { slot, madeOn, answer: 'accepted', firstOn }, horizon));
  entry.convert(horizon.past(agreedOn, '15:00'));
  history.tell('converted', horizon.past(agreedOn, '15:00'));
  await tx.add(entry);
  await tx.addAll(offers);
  await tx.addAll(history.events);
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
    preferredWeekdays: dice.chance(0.25) ? dice.some([1, 2, 3, 4, 5], 2).toSorted((one, other) => one - other) : [],
    preferredParts: dice.chance(0.3) ? [dice.one(['morning', 'afternoon'] as const)] : [],
    priorityReason: await sealed(tx, place('priority_reason'), urgent ? dice.one(URGENT_REASONS) : undefined),
    wishes: await sealed(tx, place('wishes'), dice.chance(0.5) ? dice.one(WISHES) : undefined),
  } as const);
}

interface OfferPlan {
  readonly slot: Slot;
  readonly madeOn: string;
  readonly answer: 'accepted' | 'declined' | null;
  readonly firstOn?: string;
}

function offerOf(history: History, { slot, madeOn, answer, firstOn }: OfferPlan, horizon: Horizon): QueueOffer {
  const { entry, reception } = history;
  const madeAt = horizon.past(madeOn, '13:30');
  const day = localOf(madeAt).date;
  const offer = Object.assign(new QueueOffer(), {
    ...fileOf(entry),
    queueEntryId: entry.id,
    counsellorId: slot.counsellor.id,
    weekday: slot.weekday,
    startTime: slot.startTime,
    firstOn: firstOn ?? nextOn(slot.weekday, addDays(day, 6)),
    durationMinutes: slot.durationMinutes,
    roomId: slot.channel === 'in_person' ? slot.roomId : null,
    expiresOn: addDays(day, 7),
    offeredBy: reception.id,
    createdAt: madeAt,
  });
  entry.offer(madeAt);
  history.tell('offered', madeAt, { offerId: offer.id });
  if (answer !== null) {
    const answeredAt = horizon.after(madeAt, 40);
    offer.answer(answer, answeredAt);
    entry.answered(answer);
    history.tell(answer, answeredAt, { offerId: offer.id });
  }
  return offer;
}

const nextOn = (weekday: number, from: string): string => addDays(from, (weekday - weekdayOf(from) + 7) % 7);

/** The instant a day's work begins, for what is dated and not timed. */
export const morningOf = (date: string): Date => instantOf(date, '08:40');
