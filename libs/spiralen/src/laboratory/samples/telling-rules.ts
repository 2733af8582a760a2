import { type Client, type SafeContact, withinHours } from '#clients';
import { RuleBroken } from '#kernel';
import type { TellingChannel } from '../lab-tests.js';
import { isBetween } from '../stated-time.js';
import type { TellingOutcome } from './result-telling.entity.js';

interface Telling {
  readonly outcome: TellingOutcome;
  readonly channel: TellingChannel;
  readonly at: Date;
}

interface Circumstances {
  readonly client: Pick<Client, 'protectedLevel'>;
  readonly card: Pick<SafeContact, 'phone' | 'allowedHours'> | undefined;
  /** When the answer came, and now. */
  readonly between: readonly [Date, Date];
}

const refused = (what: string, title: string): RuleBroken => new RuleBroken(`telling.${what}`, title);

/** A call keeps to the safe-contact card; nobody whose identity is protected gets a letter (law 2.8, S25). */
export function mustBeTellable({ outcome, channel, at }: Telling, { client, card, between }: Circumstances): void {
  const [from, now] = between;
  if (!isBetween(at, from, now))
    throw refused('at-another-time', 'She was told after the answer came, and not later than now.');
  if (outcome === 'not_reached' && channel !== 'phone') throw refused('only-a-call', 'Only a call can be in vain.');
  if (channel === 'letter' && client.protectedLevel !== 'none')
    throw refused('no-letter', 'Her identity is protected: no letter is sent.');
  if (channel === 'phone') mustBeCallable(at, card);
}

function mustBeCallable(at: Date, card: Circumstances['card']): void {
  if (card === undefined || card.phone === null) throw refused('no-phone', 'The card has no number to call.');
  if (!withinHours(at, card.allowedHours)) throw refused('outside-hours', 'The card allows no call at that time.');
}
