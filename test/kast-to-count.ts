import { v7 } from 'uuid';
import type { House } from './house.js';

interface Counted {
  readonly client?: string;
  readonly channel?: string;
  readonly relation?: string;
  readonly county?: string | null;
  readonly at?: string;
}

/** Single contacts for reports to count, written past the walls. */
export class KastToCount {
  constructor(private readonly house: House) {}

  async contacts(count: number, { client, channel, relation, county, at }: Counted = {}): Promise<void> {
    for (let n = 0; n < count; n += 1)
      await this.house.sql(
        `INSERT INTO kast.contact (id, unit_id, compartment, client_id, created_at, version, at, channel, relation, reasons, county, pathway, form_of_contact, offered)
         VALUES ($1, $2, 'kast', $3, now(), 1, $4, $5, $6, '{}', $7, 'unknown', 'phone_advice', '{}')`,
        [
          v7(),
          this.house.unitId,
          client ?? null,
          at ?? '2026-03-10T09:00:00Z',
          channel ?? 'phone',
          relation ?? 'buyer',
          county ?? null,
        ],
      );
  }

  /** A talk at KAST that was held, by telephone. */
  async held(client: string, on: string, counsellor: string): Promise<void> {
    await this.house.sql(
      `INSERT INTO counselling.session (id, unit_id, compartment, client_id, created_at, version, service_kind, counsellor_id, channel, iso_year, iso_week,
         planned_date, planned_start_time, starts_at, ends_at, status, extra, recorded_at)
       VALUES ($1, $2, 'kast', $3, now(), 1, 'kast_counselling', $4, 'phone', extract(isoyear FROM $5::date), extract(week FROM $5::date), $5, '14:00',
         ($5::date + time '14:00') AT TIME ZONE 'Europe/Stockholm', ($5::date + time '15:00') AT TIME ZONE 'Europe/Stockholm', 'held', true, now())`,
      [v7(), this.house.unitId, client, counsellor, on],
    );
  }

  async describe(clients: readonly string[], set: string): Promise<void> {
    await this.house.sql(`UPDATE clients.client SET ${set} WHERE id = ANY ($1)`, [clients]);
  }

  /** A municipal unit for those who buy, in these counties. */
  async near(
    counties: readonly string[],
    { from = null, until = null }: { from?: string | null; until?: string | null } = {},
  ) {
    await this.house.sql(
      `INSERT INTO network.organisation (id, unit_id, created_at, version, name, type, counties, remote, target_groups, valid_from, valid_until)
       VALUES ($1, $2, now(), 1, $3, 'municipal_unit', $4, true, '{buyers}', $5, $6)`,
      [v7(), this.house.unitId, `KAST ${counties.join()} ${from}`, counties, from, until],
    );
  }
}
