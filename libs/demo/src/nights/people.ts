import { addDays } from '#calendar';
import type { Tx } from '#persistence';
import { type Contact, sealSupport } from '#outreach';
import { sealOutcome, Task } from '#tasks';
import { Dice } from '../chance/dice.js';
import type { Unit } from '../house/unit.js';
import { asOf } from '../keeping/as-of.js';
import { openFile } from '../people/open-file.js';
import { persona, type Persona } from '../people/persona.js';
import type { Horizon } from '../plan/horizon.js';
import { scaled } from '../plan/unit-plans.js';
import type { Pen } from '../talks/file.js';
import { BOOKING_WISHES, OUTCOMES, WANTED, WISH_OUTCOMES } from '../words/outreach.js';
import { type Meeting, meetingRows, metAt, writeContacts } from './contacts.js';
import type { NightPlan } from './shifts.js';

/** Somebody the crew knows, with a file of her own. */
export interface Acquaintance {
  readonly key: string;
  readonly unit: Unit;
  readonly persona: Persona;
  readonly meetings: readonly Meeting[];
}

const DAY = 86_400_000;
const YOUNGEST = 17;
/** A meeting in two is with somebody who has a file. */
const KNOWN = 0.5;

/** Whom the crew met in the year: who has a file, and who has none. */
export function peopleMet(
  unit: Unit,
  nights: readonly NightPlan[],
  { scale, horizon, seed }: { scale: number; horizon: Horizon; seed: number },
) {
  const out = nights.filter(({ cancelled, startsAt }) => cancelled === null && startsAt < horizon.now);
  const dice = Dice.of(seed, unit.code, 'met');
  const count = out.length === 0 ? 0 : scaled(unit.plan.contacts, scale);
  const perNight = new Map<NightPlan, number>();
  const meetings = Array.from({ length: count }, (): Meeting => {
    const night = dice.one(out);
    const nth = perNight.get(night) ?? 0;
    perNight.set(night, nth + 1);
    return { night, nth };
  });
  const known = scaled(unit.plan.clients.outreach, scale);
  const split = Math.floor(count * KNOWN);
  return {
    strangers: meetings.slice(split),
    acquaintances: Array.from({ length: known }, (_, nth) =>
      acquaintance(unit, { nth, known }, meetings.slice(0, split), { horizon, seed }),
    ),
  };
}

/** Every nth of the meetings is hers; her file was opened at the first of them. */
function acquaintance(
  unit: Unit,
  { nth, known }: { nth: number; known: number },
  all: readonly Meeting[],
  { horizon, seed }: { horizon: Horizon; seed: number },
): Acquaintance {
  const key = `${unit.code}/outreach/${nth}`;
  const dice = Dice.of(seed, key, 'persona');
  const mine = oneANight(all.filter((_, index) => index % known === nth));
  const first = mine.map(({ night }) => night.serviceDate).toSorted()[0];
  const openedOn = first ?? horizon.workingDayTo(addDays(horizon.today, -dice.between(370, 900)));
  return {
    key,
    unit,
    meetings: mine,
    persona: persona(dice, 'outreach', openedOn, Math.max(unit.plan.minAge ?? 0, YOUNGEST)),
  };
}

const oneANight = (all: readonly Meeting[]): Meeting[] => [...new Map(all.map((one) => [one.night, one])).values()];

/** Writes the file of somebody the crew knows: the nights they met, what was promised her, and a wish that was sent on. */
export async function writeAcquaintance(
  tx: Tx,
  { key, persona: who, meetings, unit }: Acquaintance,
  { shiftOf, pen }: { shiftOf: (night: NightPlan) => string; pen: Pen },
): Promise<void> {
  const dice = Dice.of(pen.seed, key);
  const { horizon } = pen;
  const { id: clientId } = await openFile(tx, { persona: who, closed: false, dice }, pen);
  const met = meetings.map((meeting) => {
    const where = {
      shiftId: shiftOf(meeting.night),
      at: metAt(meeting, horizon.now),
      by: dice.one(meeting.night.crew),
      clientId,
    };
    return { ...meetingRows(meeting, where, dice), ...where };
  });
  for (const { contact, at, by } of met) {
    const isRecent = horizon.now.getTime() - at.getTime() < WISHES_DAYS * DAY;
    if (isRecent && dice.chance(0.35)) await sendWish(tx, { contact, at, by, who, unit }, { dice, pen });
  }
  await writeContacts(tx, met);
  for (const { contact, at, by } of met)
    if (dice.chance(0.22)) await promise(tx, { clientId, contactId: contact.id, at, by }, { dice, pen });
}

/** So far back there are wishes for the clinic to show; those of the last week are still on reception's desk. */
const WISHES_DAYS = 40;
const OPEN_DAYS = 7;

interface Wished {
  readonly contact: Contact;
  readonly at: Date;
  readonly by: string;
  readonly who: Persona;
  readonly unit: Unit;
}

/** A wish for the clinic crosses the wall as a frozen message (D2); reception has booked most of the older ones. */
async function sendWish(
  tx: Tx,
  { contact, at, by, who, unit }: Wished,
  { dice, pen }: { dice: Dice; pen: Pen },
): Promise<void> {
  const { services, horizon } = pen;
  const { displayName = '', contact: card } = who.input;
  const reach = card?.phone ?? 'Via fältarbetarna';
  const message = { displayName, contact: reach, wish: dice.one(BOOKING_WISHES), consentAt: at.toISOString() };
  const { id } = await services.tasks.bookingWish(asOf(tx, at, by), message);
  contact.wishSent(id);
  const age = horizon.now.getTime() - at.getTime();
  if (age < OPEN_DAYS * DAY && dice.chance(0.75)) return;
  const task = await tx.lock(Task, id);
  const claimedAt = horizon.after(at, dice.between(9, 50) * 60);
  task.claim(unit.reception.id, claimedAt);
  if (age > OPEN_DAYS * DAY)
    task.done(unit.reception.id, horizon.after(claimedAt, 12), sealOutcome(tx.keys, id, dice.one(WISH_OUTCOMES)));
  await tx.save(task);
}

interface Promised {
  readonly clientId: string;
  readonly contactId: string;
  readonly at: Date;
  readonly by: string;
}

const KINDS = { authority_contact: 34, accompany: 28, book_midwife: 14, other: 24 } as const;

/** Most of what was promised has been done by its day; the latest is still to do. */
async function promise(
  tx: Tx,
  { clientId, contactId, at, by }: Promised,
  { dice, pen }: { dice: Dice; pen: Pen },
): Promise<void> {
  const { services, horizon } = pen;
  const dueOn = horizon.workingDayFrom(addDays(at.toISOString().slice(0, 10), dice.between(2, 14)));
  const wanted = dice.one(WANTED);
  const task = await services.support.promiseIn(asOf(tx, at), {
    kind: dice.weighed(KINDS),
    dueOn,
    clientId,
    contactId,
    wanted,
    takenBy: by,
  });
  const isLate = horizon.daysAgo(dueOn) < 21 && dice.chance(0.3);
  if (dueOn >= horizon.today || isLate) return;
  task.done(horizon.past(dueOn, '14:00'), by, await sealSupport(tx, task, 'outcome', dice.one(OUTCOMES)));
  await tx.save(task);
}
