import { v7 } from 'uuid';
import type { Caller } from './caller.js';
import type { House } from './house.js';

/** The Tuesday on which everything in a `ClinicDay` happens. */
export const DATE = '2026-03-24';

/** A winter time of that day, or of another. */
export const at = (time: string, date = DATE) => `${date}T${time}:00+01:00`;

interface Made {
  readonly id: string;
  readonly displayName: string;
  readonly number: string;
}

/** A small clinic on one Tuesday: reception, a midwife who receives nine to four, a counsellor, two rooms. */
export class ClinicDay {
  readonly rooms = { clinic: v7(), talk: v7() };

  private constructor(
    private readonly house: House,
    readonly reception: Caller,
    readonly midwife: Caller,
    readonly counsellor: Caller,
  ) {}

  static async open(house: House): Promise<ClinicDay> {
    await house.at(at('08:00'));
    const day = new ClinicDay(
      house,
      await house.staff('receptionist', { name: 'Rut Reception' }),
      await house.staff('midwife', { name: 'Mia Morske' }),
      await house.staff('counsellor', { name: 'Kim Kurator' }),
    );
    await day.#room(day.rooms.clinic, 'Rum 1', ['spiralen']);
    await day.#room(day.rooms.talk, 'Rum 2', ['counselling', 'kast']);
    for (const weekday of [1, 2, 3, 4, 5])
      await house.sql(
        `INSERT INTO calendar.opening_hours (id, unit_id, created_at, version, weekday, opens, closes) VALUES ($1, $2, now(), 1, $3, '08:00', '17:00')`,
        [v7(), house.unitId, weekday],
      );
    await house.sql(
      `INSERT INTO spiralen.clinic_session (id, unit_id, created_at, version, clinician_id, room_id, starts_at, ends_at, service_kinds) VALUES ($1, $2, now(), 1, $3, $4, $5, $6, '{hiv_test}')`,
      [v7(), house.unitId, day.midwife.id, day.rooms.clinic, at('09:00'), at('16:00')],
    );
    return day;
  }

  async client(compartment: string, more: Record<string, unknown> = {}): Promise<Made> {
    const file = { compartment, pathway: 'unknown', gender: 'woman', ...more };
    return (await this.reception.post<Made & Record<string, unknown>>('/clients', file)).body;
  }

  /** An hiv test with the midwife. */
  async booking(clientId: string, time: string): Promise<{ id: string; version: number }> {
    const wish = { clientId, serviceKind: 'hiv_test', clinicianId: this.midwife.id, startsAt: at(time) };
    return (await this.reception.post<{ id: string; version: number }>('/bookings', wish)).body;
  }

  async statusOf(bookingId: string): Promise<unknown> {
    return (await this.reception.get(`/bookings/${bookingId}`)).body.status;
  }

  /** A session as a contract's series would have laid it, written past the walls. */
  async session(clientId: string, [from, to]: readonly [string, string], counsellorId = this.counsellor.id) {
    const id = v7();
    await this.house.sql(
      `INSERT INTO counselling.session (id, unit_id, compartment, client_id, created_at, version, service_kind, counsellor_id, room_id, channel,
         iso_year, iso_week, planned_date, planned_start_time, starts_at, ends_at, status, extra)
       SELECT $1, unit_id, compartment, id, now(), 1, 'counselling', $3, $4, 'in_person', 2026, 13, $5::date,
         ($6::timestamptz AT TIME ZONE 'Europe/Stockholm')::time, $6, $7, 'planned', true FROM clients.client WHERE id = $2`,
      [id, clientId, counsellorId, this.rooms.talk, DATE, at(from), at(to)],
    );
    await this.#hold('staff', counsellorId, { id, from, to });
    await this.#hold('room', this.rooms.talk, { id, from, to });
    return id;
  }

  /** Lets a member of staff into a file. */
  async join(clientId: string, staffId: string): Promise<void> {
    await this.house.sql(
      `INSERT INTO clients.care_team (id, unit_id, compartment, client_id, created_at, version, staff_id, ground, since)
       SELECT $1, unit_id, compartment, id, now(), 1, $3, 'contract', '2026-01-01' FROM clients.client WHERE id = $2`,
      [v7(), clientId, staffId],
    );
  }

  async #hold(kind: string, resource: string, { id, from, to }: { id: string; from: string; to: string }) {
    await this.house.sql(
      `INSERT INTO calendar.reservation (id, unit_id, resource_kind, resource_id, starts_at, ends_at, kind, source_id) VALUES ($1, $2, $3, $4, $5, $6, 'session', $7)`,
      [v7(), this.house.unitId, kind, resource, at(from), at(to), id],
    );
  }

  async #room(id: string, name: string, usableBy: string[]) {
    await this.house.sql(
      `INSERT INTO calendar.room (id, unit_id, created_at, version, name, usable_by) VALUES ($1, $2, now(), 1, $3, $4)`,
      [id, this.house.unitId, name, usableBy],
    );
  }
}
