import { daysBetween, localOf } from '#calendar';
import { type SafeContact, withinHours } from '#clients';
import { RuleBroken } from '#kernel';
import type { AttemptChannel, AttemptOutcome } from './place-event.entity.js';

/** So many attempts over so many days before anybody may be called unreachable (SM-1). */
export const ATTEMPTS_NEEDED = 3;
export const DAYS_NEEDED = 21;

type Card = Pick<SafeContact, 'phone' | 'email' | 'maySms' | 'mayLeaveVoicemail' | 'allowedHours'>;

interface Attempt {
  readonly at: Date;
  readonly channel: AttemptChannel;
  readonly outcome: AttemptOutcome;
}

const refused = (what: string, title: string): RuleBroken => new RuleBroken(`queue.attempt-${what}`, title);

/** Only what the safe-contact card allows is an attempt: the number she left, at her hours, and no more than she said. */
export function mustBeSafe({ at, channel, outcome }: Attempt, card: Card | undefined): void {
  if (card === undefined || card[ADDRESS[channel]] === null)
    throw refused('no-address', 'The card has no such way to reach her.');
  if (channel === 'sms' && !card.maySms) throw refused('no-sms', 'The card allows no text messages.');
  if (outcome === 'voicemail_neutral') mustTakeVoicemail(channel, card);
  if (!withinHours(at, card.allowedHours)) throw refused('outside-hours', 'The card allows no contact at that time.');
}

const ADDRESS = { phone: 'phone', sms: 'phone', email: 'email' } as const;

function mustTakeVoicemail(channel: AttemptChannel, card: Card): void {
  if (channel !== 'phone') throw refused('no-voicemail-there', 'Only a call can end in a voicemail.');
  if (!card.mayLeaveVoicemail) throw refused('no-voicemail', 'The card allows no voicemail.');
}

/** An attempt as the history tells it. */
export interface Tried {
  readonly at: Date;
  readonly outcome: string;
}

/** The attempts in vain since she was last reached. */
export interface InVain {
  readonly attempts: number;
  readonly since: string | null;
  readonly days: number;
  readonly enough: boolean;
}

/** Counts from when she was last reached; three attempts in one day are not three weeks of trying. */
export function inVain(tried: readonly Tried[]): InVain {
  const inOrder = tried.toSorted((one, other) => one.at.getTime() - other.at.getTime());
  const reached = inOrder.findLastIndex(({ outcome }) => outcome === 'reached');
  const counted = inOrder.slice(reached + 1);
  const [first] = counted;
  const last = counted.at(-1);
  if (first === undefined || last === undefined) return { attempts: 0, since: null, days: 0, enough: false };
  const since = localOf(first.at).date;
  const days = daysBetween(since, localOf(last.at).date);
  const attempts = counted.length;
  return { attempts, since, days, enough: attempts >= ATTEMPTS_NEEDED && days >= DAYS_NEEDED };
}
