import type { Can } from '../api/types.js';
import { query } from '../api/request.js';
import { addDays, today, type CivilDate } from '../format.js';

/** A night, as `GET /api/outreach-shifts` tells it. */
export interface Shift {
  id: string;
  serviceDate: CivilDate;
  startTime: string;
  endTime: string;
  plannedMinutes: number;
  actualStart: string | null;
  actualEnd: string | null;
  actualMinutes: number | null;
  arena: (typeof ARENAS)[number];
  area: string;
  status: 'planned' | 'ongoing' | 'held' | 'cancelled';
  staff: { id: string; name: string }[];
  checkedInAt: string | null;
  cancelledReason: string | null;
  version: number;
  can: Can;
}

export type OfferAnswer = (typeof ANSWERS)[number];

/** What reception is asked for: a time at Spiralen, or a place in the queue to talks. */
export type Wished = 'booking' | 'queue';

/** Somebody the crew met. */
export interface Contact {
  id: string;
  shiftId: string;
  serviceDate: CivilDate;
  kind: (typeof KINDS)[number];
  clientId: string | null;
  displayName: string | null;
  perceivedGender: string;
  known: boolean;
  minutes: number | null;
  offers: { service: string; answer: OfferAnswer }[];
  infoGiven: boolean;
  safety: string | null;
  wishSent: boolean;
  wishStatus: string | null;
  queueWishSent: boolean;
  queueWishStatus: string | null;
  createdAt: string;
  version: number;
  can: Can;
}

/** What was promised to somebody. */
export interface Support {
  id: string;
  kind: string;
  dueOn: CivilDate;
  late: boolean;
  displayName: string | null;
  wanted: string | null;
  takenByName: string | null;
  doneAt: string | null;
  version: number;
  can: Can;
}

/** How far the contact with somebody who has a file has come. */
export interface ContactFile {
  id: string;
  number: string;
  displayName: string;
  status: string;
  lastSeen: CivilDate | null;
  met: number;
}

export const ARENAS = ['street', 'indoor', 'online', 'kast_street'] as const;
export const KINDS = ['approach', 'contact', 'first_talk', 'follow_up'] as const;
export const ANSWERS = ['accepted', 'declined', 'open'] as const;
export const GENDERS = ['woman', 'man', 'trans_woman', 'trans_man', 'non_binary', 'other', 'not_stated'] as const;
export const SAFETY = ['calm', 'worried', 'acute'] as const;
export const SUPPORT_KINDS = ['book_midwife', 'authority_contact', 'accompany', 'other'] as const;

/** Yesterday's night is still tonight after midnight. */
export const tonightPath = (): string =>
  `/outreach-shifts${query({ filter: { from: addDays(today(), -1), to: today() }, range: [0, 19] })}`;

/** The night to show: the one that is out, else the next of today's that is to start, else what was held today. */
export const tonightOf = (shifts: readonly Shift[], meId: string | undefined): Shift | undefined => {
  const mine = shifts.filter(({ staff }) => staff.some(({ id }) => id === meId));
  const from = mine.length > 0 ? mine : shifts;
  const todays = from.filter(({ serviceDate }) => serviceDate === today());
  return (
    from.find(({ status }) => status === 'ongoing') ??
    todays.find(({ status }) => status === 'planned') ??
    todays.find(({ status }) => status === 'held')
  );
};

/** `choices` of a word tree, for react-admin's inputs. */
export const choices = (under: string, codes: readonly string[]) => codes.map((id) => ({ id, name: `${under}.${id}` }));
