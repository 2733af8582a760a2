import { STANDARD_KINDS } from '#clients';
import type { Gender } from '#kernel';
import type { RecordContact } from '#outreach';
import type { Tx } from '#persistence';
import { Dice } from '../chance/dice.js';
import { asOf } from '../keeping/as-of.js';
import type { Pen } from '../talks/file.js';
import type { NightPlan } from './shifts.js';

const MINUTE = 60_000;

/** Somebody the crew met one night. */
export interface Meeting {
  readonly night: NightPlan;
  /** Which of that night's meetings it was; the hour follows from it. */
  readonly nth: number;
}

const KINDS = { approach: 34, contact: 38, first_talk: 12, follow_up: 16 } as const;
const KNOWN_KINDS = { contact: 42, first_talk: 12, follow_up: 46 } as const;
const GENDERS: Partial<Record<Gender, number>> = { woman: 74, man: 8, trans_woman: 12, not_stated: 6 };
const OFFERED = [
  'gynaecological_examination',
  'hiv_test',
  'contraceptive_counselling',
  'counselling',
  'outreach_support',
] as const;
const ANSWERS = { accepted: 38, declined: 40, open: 22 } as const;
const SAFETY = { calm: 78, worried: 19, acute: 3 } as const;
const given = new Set(STANDARD_KINDS.map(({ code }) => code));

/** What is written of one meeting; `clientId` where she has a file. */
export function contactOf({ night }: Meeting, shiftId: string, dice: Dice, clientId?: string): RecordContact {
  const offers = dice.some(OFFERED, dice.weighed({ 0: 40, 1: 40, 2: 20 }) === '0' ? 0 : dice.between(1, 2));
  return {
    shiftId,
    kind: dice.weighed(clientId === undefined ? KINDS : KNOWN_KINDS),
    ...(clientId === undefined ? {} : { clientId }),
    perceivedGender: dice.weighed(GENDERS),
    known: clientId !== undefined || dice.chance(0.2),
    minutes: night.arena === 'online' ? dice.between(2, 15) : dice.between(3, 45),
    offers: offers
      .filter((service) => given.has(service))
      .map((service) => ({ service, answer: dice.weighed(ANSWERS) })),
    infoGiven: dice.chance(0.7),
    safety: dice.chance(0.8) ? dice.weighed(SAFETY) : null,
  };
}

/** When that night it was; never later than now. */
export const metAt = ({ night, nth }: Meeting, now: Date): Date =>
  new Date(
    Math.min(night.startsAt.getTime() + (20 + nth * 17) * MINUTE, night.endsAt.getTime() - MINUTE, now.getTime()),
  );

/** The meetings of one night with people who have no file. */
export async function writeMeetings(
  tx: Tx,
  { meetings, shiftId }: { meetings: readonly Meeting[]; shiftId: string },
  { services, horizon, seed }: Pen,
): Promise<void> {
  for (const meeting of meetings) {
    const { night, nth } = meeting;
    const dice = Dice.of(seed, 'meeting', night.unit.code, night.serviceDate, nth);
    const at = metAt(meeting, horizon.now);
    await services.contacts.recordIn(asOf(tx, at, dice.one(night.crew)), contactOf(meeting, shiftId, dice));
  }
}
