import type { Answer, Caller } from './caller.js';
import type { House } from './house.js';

/** The Tuesday on which the made-up clinic receives; in Stockholm it is summer time since two days. */
export const CLINIC_DAY = '2026-03-31';
export const MORNING = `${CLINIC_DAY}T07:00:00+02:00`;

export const at = (time: string, date = CLINIC_DAY): string => new Date(`${date}T${time}:00+02:00`).toISOString();

/** What the midwife gives in her hours. */
export const MIDWIFERY = ['sti_test', 'hiv_test', 'cervical_sample', 'contraceptive_counselling'];

interface Id {
  readonly id: string;
}

/** One clinic at work: a desk, those who receive, two rooms and published hours. */
export interface Clinic {
  readonly reception: Caller;
  readonly midwife: Caller;
  readonly gynaecologist: Caller;
  readonly physician: Caller;
  readonly rooms: readonly [string, string];
  patient(more?: Record<string, unknown>): Promise<string>;
  publish(clinicianId: string, more?: Record<string, unknown>): Promise<Answer<Id>>;
  /** At a time of the clinic's day, or where `more` says another instant. */
  book(clientId: string, time: string | null, more?: Record<string, unknown>): Promise<Answer<Booked>>;
}

/** A booking as it came over the wire. */
export interface Booked {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly roomId: string;
  readonly code?: string;
  readonly alternatives?: readonly { clinicianId: string; roomId: string; startsAt: string; endsAt: string }[];
  readonly can: Record<string, boolean>;
  readonly [more: string]: unknown;
}

/** Sets the clock to the clinic's morning and opens it, 9 to 16 with the midwife and the gynaecologist, 9 to 12 with the physician. */
export async function openClinic(house: House): Promise<Clinic> {
  await house.at(MORNING);
  const reception = await house.staff('receptionist');
  const admin = await house.staff('administrator');
  const [midwife, gynaecologist, physician] = [
    await house.staff('midwife'),
    await house.staff('gynaecologist'),
    await house.staff('physician'),
  ];
  const rooms = [await room(admin, 'Rum 1'), await room(admin, 'Rum 2')] as const;
  const clinic: Clinic = {
    ...{ reception, midwife, gynaecologist, physician, rooms },
    patient: async (more = {}) => {
      const asked = { compartment: 'spiralen', pathway: 'web_search', gender: 'woman', ...more };
      return (await reception.post<Id>('/clients', asked)).body.id;
    },
    publish: (clinicianId, more = {}) =>
      reception.post('/clinic-sessions', {
        ...{ clinicianId, date: CLINIC_DAY, startTime: '09:00', endTime: '16:00', roomId: rooms[0] },
        serviceKinds: MIDWIFERY,
        ...more,
      }),
    book: (clientId, time, more = {}) =>
      reception.post('/bookings', {
        ...{ clientId, serviceKind: 'sti_test', clinicianId: midwife.id },
        ...(time === null ? {} : { startsAt: at(time) }),
        ...more,
      }),
  };
  await clinic.publish(midwife.id);
  await clinic.publish(gynaecologist.id, { roomId: rooms[1], serviceKinds: ['gynaecological_examination'] });
  await clinic.publish(physician.id, { endTime: '12:00', serviceKinds: ['physician_consultation'], shareRoom: true });
  return clinic;
}

async function room(admin: Caller, name: string): Promise<string> {
  return (await admin.post<Id>('/rooms', { name, usableBy: ['spiralen', 'counselling'] })).body.id;
}
