import type { AllowedHours, Can } from '../api/types.js';

/** A call-back as the list shows it: neither number nor name. */
export interface Call {
  id: string;
  operationId: string | null;
  operationReference: string | null;
  status: string;
  standing: Standing;
  callableFrom: string | null;
  consentGivenAt: string;
  preferredTimes: AllowedHours[];
  voicemailOk: boolean;
  county: string | null;
  attempts: number;
  lastAttemptAt: string | null;
  lastOutcome: string | null;
  claimedByName: string | null;
  claimedAt: string | null;
  purgeAt: string | null;
  purgedAt: string | null;
  clientId: string | null;
  version: number;
  can: Can;
}

export type Standing = 'mine' | 'now' | 'later_today' | 'waiting' | 'with_colleague' | 'closed';

/** How the list stands, in figures. */
export interface CallCounts {
  now: number;
  laterToday: number;
  waiting: number;
  taken: number;
}

/** A police operation in counts. */
export interface Operation {
  id: string;
  reference: string;
  policeRegion: string;
  from: string;
  to: string;
  arrestedCount: number;
  consentedCount: number;
  listed: number;
  attempted: number;
  reached: number;
  open: number;
  staffPresent: { id: string; name: string }[];
  version: number;
  can: Can;
}

export const ENDINGS = ['unreached', 'booked', 'info_only', 'referred_home', 'declined', 'withdrawn'] as const;
export const REGIONS = ['Bergslagen', 'Mitt', 'Nord', 'Stockholm', 'Syd', 'Väst', 'Öst'];

/** How a call can go, in the order of the keys 1–5. */
export const OUTCOMES = ['reached', 'no_answer', 'voicemail_neutral', 'wrong_number', 'declined'] as const;

const MINUTE = 60_000;
const TALKED_LONG = 2 * MINUTE;

/** When the call was made, where it is written down a good while after the number was shown; else now will do. */
export const calledAt = (shownAt: number | null, claimedAt: string | null, now: number): string | undefined =>
  shownAt === null || now - shownAt < TALKED_LONG
    ? undefined
    : new Date(Math.max(shownAt, Date.parse(claimedAt ?? '') || shownAt)).toISOString();

/** What follows a half: `firstTalk` only where one is agreed, and without what is empty. */
export const bookingOf = ({ way, keepContact, firstTalk }: Record<string, unknown>): Record<string, unknown> => ({
  outcome: 'booked',
  keepContact: keepContact === true,
  ...(way === 'talk'
    ? {
        firstTalk: Object.fromEntries(
          Object.entries(firstTalk ?? {}).filter(([, value]) => value !== '' && value !== null),
        ),
      }
    : {}),
});
