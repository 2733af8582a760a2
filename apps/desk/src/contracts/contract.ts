import type { Can, Compartment } from '../api/types.js';
import { addDays, weekdayName, type CivilDate } from '../format.js';

/** A contract as `GET /api/contracts` tells it. */
export interface Contract {
  id: string;
  clientId: string;
  clientName: string;
  clientNumber: string;
  compartment: Compartment;
  serviceKind: string;
  agreedOn: CivilDate;
  counsellorId: string | null;
  counsellorName: string | null;
  coverId: string | null;
  coverName: string | null;
  weekday: number;
  startTime: string;
  durationMinutes: number;
  channel: string;
  roomId: string | null;
  roomName: string | null;
  firstOn: CivilDate;
  until: CivilDate | null;
  laidOutTo: CivilDate;
  status: 'active' | 'paused' | 'ended';
  endedOn: CivilDate | null;
  endReason: string | null;
  pauses: { from: CivilDate; until: CivilDate | null; ended: boolean }[];
  responsible: {
    since: CivilDate;
    until: CivilDate | null;
    counsellorId: string | null;
    counsellorName: string | null;
  }[];
  slotChanges: { effectiveFrom: CivilDate; weekday: number; startTime: string }[];
  version: number;
  can: Can;
}

/** One week of a preview. */
export interface Occurrence {
  isoYear: number;
  isoWeek: number;
  date: CivilDate;
  startTime: string;
  startsAt: string;
  status: string;
  reason?: string;
}

/** What stands in the way of a week. */
export interface Conflict {
  date: CivilDate;
  startsAt: string;
  resource: 'staff' | 'room' | 'client';
  name?: string;
}

/** Every week as it would be, and everything in the way. */
export interface Preview {
  occurrences: Occurrence[];
  conflicts: Conflict[];
  changed?: number;
  added?: number;
  removed?: number;
  untouched?: number;
  held?: number;
}

/** A colleague, a room and a service of the reference lists. */
export interface Colleague {
  id: string;
  name: string;
  roles: string[];
  compartments: Compartment[];
  active: boolean;
}
export interface Room {
  id: string;
  name: string;
  usableBy: Compartment[];
  active: boolean;
}
export interface Service {
  id: string;
  code: string;
  compartment: Compartment;
  labelSv: string;
  durationMinutes: number;
  active: boolean;
}

/** Any Monday: the names of weekdays are counted from it. */
const MONDAY = '2026-01-05';

/** `tisdag`, of 1 Monday … 7 Sunday. */
export const dayName = (weekday: number, locale: string): string => weekdayName(addDays(MONDAY, weekday - 1), locale);

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export const CHANNELS = ['in_person', 'phone', 'video', 'chat'] as const;
export const END_REASONS = [
  'completed',
  'dropout',
  'moved',
  'transferred_out',
  'age',
  'left_country',
  'unit_ended',
  'deceased',
] as const;

/** What of a form is sent: empty fields are left out. */
export const given = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== '' && value !== null && value !== undefined),
  );
