import { addDays, instantOf } from '#calendar';
import type { PastNote } from '#journal';
import { Dice } from '../chance/dice.js';
import type { Horizon } from '../plan/horizon.js';
import * as counselling from '../words/counselling.js';
import * as kast from '../words/kast.js';
import type { Episode } from './episodes.js';
import type { SessionPlan } from './sessions.js';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** So long a note may wait for its signature before it is locked (law 2.3). */
const LOCKED_AFTER = 14 * DAY;

/** A held session with its id. */
export interface Held {
  readonly id: string;
  readonly plan: SessionPlan;
}

/** What the notes of a contract are written from. */
export interface NoteGround {
  readonly clientId: string;
  readonly contractId: string;
  readonly episode: Episode;
  readonly horizon: Horizon;
  readonly dice: Dice;
}

/** A note on nearly every held session, one now and then on a telephone call, and one when the contact ends. */
export function notesOf(held: readonly Held[], ground: NoteGround): PastNote[] {
  const { episode, horizon } = ground;
  const sessions = held.flatMap((one) => sessionNote(one, ground));
  const contacts = held.filter(() => ground.dice.chance(0.04)).map((one) => contactNote(one, ground));
  const closing = episode.endedOn === null ? [] : [closingNote(episode.endedOn, held.length > 0, ground)];
  return [...sessions, ...contacts, ...closing].filter(({ enteredAt }) => enteredAt <= horizon.now);
}

function sessionNote({ id, plan }: Held, ground: NoteGround): PastNote[] {
  const { dice, clientId, episode, horizon } = ground;
  const age = horizon.now.getTime() - plan.endsAt.getTime();
  if (!dice.chance(age < DAY ? 0.45 : 0.95)) return [];
  const words = episode.slot.compartment === 'kast' ? kast : counselling;
  const headings = {
    facts: dice.some(words.FACTS, dice.between(1, 3)).join(' '),
    assessment: dice.one(words.ASSESSMENTS),
  };
  const enteredAt = new Date(plan.endsAt.getTime() + dice.between(10, 40) * MINUTE);
  const input = {
    clientId,
    subject: { type: 'session', id },
    kind: 'session',
    eventAt: plan.startsAt.toISOString(),
    headings,
  } as const;
  return [written(input, enteredAt, ground)];
}

function contactNote({ plan }: Held, ground: NoteGround): PastNote {
  const { dice, clientId } = ground;
  const calledAt = new Date(plan.endsAt.getTime() + 2 * DAY);
  const headings = { facts: dice.one(counselling.CONTACT_FACTS) };
  const input = { clientId, kind: 'contact', eventAt: calledAt.toISOString(), headings } as const;
  return written(input, new Date(calledAt.getTime() + 15 * MINUTE), ground);
}

function closingNote(endedOn: string, here: boolean, ground: NoteGround): PastNote {
  const { dice, clientId, contractId, horizon } = ground;
  const headings = here
    ? { facts: dice.one(counselling.CLOSING_FACTS), assessment: dice.one(counselling.CLOSING_ASSESSMENTS) }
    : { facts: counselling.CARRIED_OVER };
  const day = here ? horizon.workingDayFrom(addDays(endedOn, 1)) : endedOn;
  const at = instantOf(day, '16:10');
  const input = {
    clientId,
    subject: { type: 'contract', id: contractId },
    kind: 'closing',
    eventAt: at.toISOString(),
    headings,
  } as const;
  return written(input, new Date(at.getTime() + 5 * MINUTE), ground);
}

/** Signed the same day or the next; a few of the last days are not yet, and one in a hundred never was. */
function written(input: PastNote['input'], enteredAt: Date, { dice, episode, horizon }: NoteGround): PastNote {
  const age = horizon.now.getTime() - enteredAt.getTime();
  const unsigned = age > LOCKED_AFTER ? 0.008 : age < 3 * DAY ? 0.45 : 0.08;
  const signedAt = horizon.signing(enteredAt, dice);
  const note = { input, authorId: episode.slot.counsellor.id, enteredAt };
  if (dice.chance(unsigned) || signedAt > horizon.now) return note;
  return { ...note, signedAt, ...(dice.chance(0.015) ? correctionOf(signedAt, horizon, dice) : {}) };
}

/** A week later something is put right: under the note, with the reason (PDL 3:14, SM-12). */
function correctionOf(signedAt: Date, horizon: Horizon, dice: Dice): Pick<PastNote, 'correction'> {
  const at = new Date(signedAt.getTime() + dice.between(2, 9) * DAY);
  const { facts, reason } = dice.one(counselling.CORRECTIONS);
  return at > horizon.now ? {} : { correction: { headings: { facts }, reason, at } };
}
