import { v7 } from 'uuid';
import type { House } from './house.js';

/** Visits at Spiralen and nights out for reports to count, written past the walls. */
export class VisitsToCount {
  constructor(private readonly house: House) {}

  /** A visit at Spiralen and what was done at it. */
  async visit(
    client: string,
    {
      at,
      clinician,
      status = 'completed',
      late = false,
      done = [],
    }: { at: string; clinician: string; status?: string; late?: boolean; done?: [string, string][] },
  ): Promise<void> {
    const id = v7();
    await this.house.sql(
      `INSERT INTO spiralen.booking (id, unit_id, compartment, client_id, created_at, version, service_kind, clinician_id, room_id, starts_at, ends_at, status, cancelled_late)
       VALUES ($1, $2, 'spiralen', $3, now(), 1, 'hiv_test', $4, $5, $6, $6::timestamptz + interval '30 minutes', $7, $8)`,
      [
        id,
        this.house.unitId,
        client,
        clinician,
        await this.#room(),
        at,
        status,
        status === 'cancelled_by_client' ? late : null,
      ],
    );
    for (const [kind, result] of done)
      await this.house.sql(
        `INSERT INTO spiralen.service_item (id, unit_id, compartment, client_id, created_at, version, booking_id, kind, result)
         VALUES ($1, $2, 'spiralen', $3, now(), 1, $4, $5, $6)`,
        [v7(), this.house.unitId, client, id, kind, result],
      );
  }

  /** A night out that was held, by a crew of two. */
  async night(
    date: string,
    { from, until, arena = 'street', crew }: { from: string; until: string; arena?: string; crew: readonly string[] },
  ): Promise<string> {
    const id = v7();
    await this.house.sql(
      `WITH out AS (INSERT INTO outreach.shift (id, unit_id, created_at, version, service_date, planned_start, planned_end, actual_start, actual_end, arena, area, status)
         VALUES ($1, $2, now(), 1, $3, $4, $5, $4, $5, $6, 'Centrum', 'held'))
       INSERT INTO outreach.shift_staff (id, unit_id, created_at, version, shift_id, staff_id)
       SELECT gen_random_uuid(), $2, now(), 1, $1, s FROM unnest($7::uuid[]) s`,
      [id, this.house.unitId, date, from, until, arena, crew],
    );
    return id;
  }

  /** Somebody met on a night, with or without a file, and what was offered. */
  async met(
    shift: string,
    {
      kind,
      known = false,
      gender = 'woman',
      client = null,
      offers = [],
    }: { kind: string; known?: boolean; gender?: string; client?: string | null; offers?: [string, string][] },
  ): Promise<void> {
    const id = v7();
    await this.house.sql(
      `INSERT INTO outreach.contact (id, unit_id, compartment, client_id, created_at, version, shift_id, kind, perceived_gender, known, info_given)
       VALUES ($1, $2, 'outreach', $3, now(), 1, $4, $5, $6, $7, true)`,
      [id, this.house.unitId, client, shift, kind, gender, known],
    );
    for (const [service, answer] of offers)
      await this.house.sql(
        `INSERT INTO outreach.contact_offer (id, unit_id, created_at, version, contact_id, service, answer) VALUES ($1, $2, now(), 1, $3, $4, $5)`,
        [v7(), this.house.unitId, id, service, answer],
      );
  }

  #roomId: string | undefined;

  async #room(): Promise<string> {
    if (this.#roomId !== undefined) return this.#roomId;
    const id = v7();
    this.#roomId = id;
    await this.house.sql(
      `INSERT INTO calendar.room (id, unit_id, created_at, version, name, usable_by) VALUES ($1, $2, now(), 1, 'Mottagningen', '{spiralen}')`,
      [id, this.house.unitId],
    );
    return id;
  }
}
