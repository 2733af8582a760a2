import type { Can, ClientShell } from '../api/types.js';
import { addDays, formatDate, formatTime, type CivilDate } from '../format.js';

/** A colleague or a room by name. */
export interface Named {
  id: string;
  name: string;
}

/** A service of the clinic, as `GET /api/services` tells it. */
export interface Service {
  id: string;
  code: string;
  labelSv: string;
  labelEn: string;
  durationMinutes: number;
  clinicians: Named[];
  rooms: Named[];
  /** Said where a client was named: may she be booked for it without a clinician's override? */
  fits?: boolean;
}

/** A time that can be booked as it stands. */
export interface Slot {
  clinicianId: string;
  roomId: string;
  startsAt: string;
  endsAt: string;
}

/** A booking, as reception and clinicians see it. */
export interface Booking {
  id: string;
  clientId: string;
  clientName: string;
  clientNumber: string;
  serviceKind: string;
  clinicianId: string;
  clinicianName: string;
  roomName: string;
  startsAt: string;
  endsAt: string;
  status: string;
  arrivedAt: string | null;
  waitingSince: string | null;
  startedAt: string | null;
  endedAt: string | null;
  services: { kind: string; result: string; icd10: string | null; kva: string | null }[] | null;
  version: number;
  can: Can;
}

/** What a booking is begun from: an empty time on the board, a client's page, or nothing. */
export interface Beginning {
  date?: CivilDate;
  time?: string;
  clinicianId?: string;
  roomId?: string;
  /** How the wish came, where it was not at the desk. */
  source?: string;
}

export type Patient = Pick<ClientShell, 'id' | 'displayName' | 'number' | 'compartment'>;

/** How many days of free times are looked through at a time. */
export const DAYS_SHOWN = 7;

export const lastShown = (from: CivilDate): CivilDate => addDays(from, DAYS_SHOWN - 1);

export const slotKey = (slot: Slot): string => `${slot.startsAt} ${slot.clinicianId}`;

/** The offered time that was pressed on the board, if it is one that can be booked. */
export const slotAt = (slots: readonly Slot[], { date, time, clinicianId }: Beginning): Slot | undefined =>
  date === undefined || time === undefined
    ? undefined
    : slots.find(
        (slot) =>
          formatDate(slot.startsAt) === date &&
          formatTime(slot.startsAt) === time &&
          (clinicianId === undefined || slot.clinicianId === clinicianId),
      );

/** Free times day by day, in order. */
export const byDay = (slots: readonly Slot[]): [CivilDate, Slot[]][] => {
  const days = new Map<CivilDate, Slot[]>();
  for (const slot of slots) {
    const date = formatDate(slot.startsAt);
    days.set(date, [...(days.get(date) ?? []), slot]);
  }
  return [...days];
};
