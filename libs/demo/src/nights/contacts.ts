import type { Gender } from '#kernel';
import { Contact, type ContactKind, ContactOffer } from '#outreach';
import type { Tx } from '#persistence';
import { Dice } from '../chance/dice.js';
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

/** What is written of one meeting, and of what was offered. */
export interface MeetingRows {
  readonly contact: Contact;
  readonly offers: readonly ContactOffer[];
}

/** Where a meeting stands: in which night's shift, and in whose file where she has one. */
export interface Where {
  readonly shiftId: string;
  readonly at: Date;
  readonly by: string;
  readonly clientId?: string;
}

/** The rows of one meeting. */
export function meetingRows({ night }: Meeting, { shiftId, at, by, clientId }: Where, dice: Dice): MeetingRows {
  const row = { unitId: night.unit.id, createdAt: at };
  const contact = Object.assign(new Contact(), row, {
    shiftId,
    recordedBy: by,
    kind: dice.weighed<ContactKind>(clientId === undefined ? KINDS : KNOWN_KINDS),
    perceivedGender: dice.weighed(GENDERS),
    known: clientId !== undefined || dice.chance(0.2),
    minutes: night.arena === 'online' ? dice.between(2, 15) : dice.between(3, 45),
    infoGiven: dice.chance(0.7),
    safety: dice.chance(0.8) ? dice.weighed(SAFETY) : null,
  });
  if (clientId !== undefined) contact.belongTo(clientId);
  const offered = dice.some(OFFERED, dice.chance(0.4) ? 0 : dice.between(1, 2));
  const offers = offered.map((service) =>
    Object.assign(new ContactOffer(), row, { contactId: contact.id, service, answer: dice.weighed(ANSWERS) }),
  );
  return { contact, offers };
}

/** Writes what was written of some meetings. */
export async function writeContacts(tx: Tx, rows: readonly MeetingRows[]): Promise<void> {
  await tx.addAll(rows.map(({ contact }) => contact));
  await tx.addAll(rows.flatMap(({ offers }) => offers));
}

/** When that night it was; never later than now. */
export const metAt = ({ night, nth }: Meeting, now: Date): Date =>
  new Date(
    Math.min(night.startsAt.getTime() + (20 + nth * 17) * MINUTE, night.endsAt.getTime() - MINUTE, now.getTime()),
  );

/** The rows of a meeting with somebody who has no file. */
export function strangerRows(meeting: Meeting, shiftId: string, { horizon, seed }: Pen): MeetingRows {
  const { night, nth } = meeting;
  const dice = Dice.of(seed, 'meeting', night.unit.code, night.serviceDate, nth);
  return meetingRows(meeting, { shiftId, at: metAt(meeting, horizon.now), by: dice.one(night.crew) }, dice);
}
