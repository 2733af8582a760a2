import type { Can, Compartment } from '../api/types.js';
import type { CivilDate } from '../format.js';

/** A contact after the contract, as `GET /api/follow-ups` tells it. */
export interface FollowUp {
  id: string;
  clientId: string;
  clientName: string;
  clientNumber: string;
  compartment: Compartment;
  contractId: string;
  staffId: string;
  staffName: string;
  planned: boolean;
  on: CivilDate;
  channel: string;
  status: string;
  minutes: number | null;
  sessionId: string | null;
  sessionStatus: string | null;
  version: number;
  can: Can;
}

/** Going along, as `GET /api/accompaniments` tells it. */
export interface Accompaniment {
  id: string;
  clientId: string;
  clientName: string;
  clientNumber: string;
  destination: string;
  purpose: string;
  on: CivilDate;
  startTime: string | null;
  minutes: number;
  staff: { id: string; name: string }[];
  status: string;
  version: number;
  can: Can;
}

/** An ended contract, as much of it as a contact after it needs. */
export interface EndedContract {
  id: string;
  clientId: string;
  endedOn: CivilDate;
}

export const DESTINATIONS = [
  'arbetsformedling',
  'socialtjanst',
  'health_care',
  'police',
  'court',
  'prosecutor',
  'migration',
  'forsakringskassan',
  'bank',
  'housing',
  'school',
  'lawyer',
  'other',
] as const;

export const PURPOSES = [
  'first_contact',
  'application',
  'meeting',
  'examination',
  'report_crime',
  'hearing',
  'practical',
  'other',
] as const;

export const OUTCOMES = ['done', 'declined', 'cancelled'] as const;

/** When a contact is usually planned: so many months after the end (W31). */
export const MONTHS = [1, 3, 6, 12] as const;

/** The same day of a later month, or its last where it has no such day. */
export const monthsAfter = (date: CivilDate, months: number): CivilDate => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last.getUTCDate()))).toISOString().slice(0, 10);
};
