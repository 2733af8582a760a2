import type { Can } from '../api/types.js';
import type { Named } from '../bookings/booking.js';

/** A service as it is given from one day until another, as `GET /api/service-rules` tells it. */
export interface Edition {
  id: string;
  serviceKind: string;
  labelSv: string;
  labelEn: string;
  validFrom: string | null;
  validBefore: string | null;
  holds: boolean;
  given: boolean;
  durationMinutes: number;
  minutesBefore: number;
  minutesAfter: number;
  givenBy: string[];
  clinicianIds: string[];
  roomIds: string[];
  clinicians: Named[];
  rooms: Named[];
  version: number;
  can: Can;
}

const FIELDS = ['durationMinutes', 'minutesBefore', 'minutesAfter'];

/** The form as it is sent, once it says a whole decision. */
export const decisionOf = (serviceKind: string, values: Record<string, unknown>): Record<string, unknown> | null => {
  const { validFrom, given, givenBy, clinicianIds, roomIds } = values;
  const numbers = Object.fromEntries(FIELDS.map((name) => [name, Number(values[name] ?? Number.NaN)]));
  if (!/^\d{4}-\d{2}-\d{2}$/.test(String(validFrom)) || Object.values(numbers).some(Number.isNaN)) return null;
  const lists = { givenBy: givenBy ?? [], clinicianIds: clinicianIds ?? [], roomIds: roomIds ?? [] };
  return { serviceKind, validFrom, given: given !== false, ...numbers, ...lists };
};
