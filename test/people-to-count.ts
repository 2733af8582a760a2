import { v7 } from 'uuid';
import type { House } from './house.js';

const place: Readonly<Record<string, { prefix: string; kind: string }>> = {
  counselling: { prefix: 'S', kind: 'counselling' },
  kast: { prefix: 'K', kind: 'kast_counselling' },
  spiralen: { prefix: 'M', kind: 'hiv_test' },
  outreach: { prefix: 'U', kind: '' },
};

const LETTERS = '34679ACDEFGHJKMNPQRTUVWXY';

/** Rows for reports to count, written past the walls: what a whole house takes months to gather. */
export class PeopleToCount {
  #made = 0;

  constructor(private readonly house: House) {}

  /** Files of one compartment, opened at an instant. */
  async clients(
    count: number,
    {
      compartment = 'counselling',
      pathway = 'web_search',
      gender = 'woman',
      at = '2026-01-15T09:00:00Z',
    }: Partial<Record<'compartment' | 'pathway' | 'gender' | 'at', string>> = {},
  ): Promise<string[]> {
    const ids = Array.from({ length: count }, () => v7());
    for (const id of ids)
      await this.house.sql(
        `INSERT INTO clients.client (id, unit_id, compartment, created_at, version, number, display_name, status, documentation_mode, pathway, gender)
         VALUES ($1, $2, $3, $4, 1, $5, 'Påhittad Person', 'active', $6, $7, $8)`,
        [
          id,
          this.house.unitId,
          compartment,
          at,
          this.#number(compartment),
          compartment === 'outreach' ? 'advice_only' : 'identified',
          pathway,
          gender,
        ],
      );
    return ids;
  }

  /** Contracts on Tuesdays at two, agreed on a day, by telephone so that they need no room. */
  async contracts(
    clients: readonly string[],
    {
      counsellor,
      compartment = 'counselling',
      agreedOn = '2026-01-20',
      firstOn = '2026-01-27',
      minutes = 60,
      queueEntry,
    }: {
      counsellor: string | null;
      compartment?: string;
      agreedOn?: string;
      firstOn?: string;
      minutes?: number;
      queueEntry?: string;
    },
  ): Promise<string[]> {
    const made: string[] = [];
    for (const client of clients) {
      const id = v7();
      made.push(id);
      await this.house.sql(
        `WITH made AS (INSERT INTO counselling.contract (id, unit_id, compartment, client_id, created_at, version, service_kind, form, agreed_orally_on,
             weekday, start_time, duration_minutes, channel, tz, first_on, laid_out_to, goal_required, status, queue_entry_id)
           VALUES ($1, $2, $3, $4, now(), 1, $5, 'oral', $6, extract(isodow FROM $7::date), '14:00', $8, 'phone', 'Europe/Stockholm', $7, '2026-12-31', false, 'active', $9)
           RETURNING *)
         INSERT INTO counselling.counsellor_assignment (id, unit_id, compartment, client_id, created_at, version, contract_id, staff_id, since)
         SELECT $10, unit_id, compartment, client_id, created_at, 1, id, $11, first_on FROM made`,
        [
          id,
          this.house.unitId,
          compartment,
          client,
          place[compartment]?.kind,
          agreedOn,
          firstOn,
          minutes,
          queueEntry ?? null,
          v7(),
          counsellor,
        ],
      );
    }
    return made;
  }

  /** A place in the queue; `held` are the client's own pauses, [from, until). */
  async queueEntry(
    client: string,
    {
      enteredOn,
      offeredOn,
      convertedOn,
      held = [],
    }: { enteredOn: string; offeredOn?: string; convertedOn?: string; held?: [string, string | null][] },
  ): Promise<string> {
    const id = v7();
    await this.house.sql(
      `INSERT INTO counselling.queue_entry (id, unit_id, compartment, client_id, created_at, version, service_kind, entered_at, priority, status, first_offered_at, ended_at)
       VALUES ($1, $2, 'counselling', $3, now(), 1, 'counselling', $4::date + time '10:00', 'normal', $5, $6::date + time '11:00', $7::date + time '12:00')`,
      [
        id,
        this.house.unitId,
        client,
        enteredOn,
        convertedOn === undefined ? 'waiting' : 'converted',
        offeredOn ?? null,
        convertedOn ?? null,
      ],
    );
    for (const [from, until] of held)
      await this.house.sql(
        `INSERT INTO counselling.queue_hold (id, unit_id, compartment, client_id, created_at, version, queue_entry_id, held_from, held_until)
         VALUES ($1, $2, 'counselling', $3, now(), 1, $4, $5, $6)`,
        [v7(), this.house.unitId, client, id, from, until],
      );
    return id;
  }

  /** One session at two o'clock. */
  async session(
    client: string,
    {
      on,
      status,
      counsellor,
      contract,
      late,
    }: { on: string; status: string; counsellor: string; contract?: string; late?: boolean },
  ): Promise<void> {
    await this.house.sql(
      `INSERT INTO counselling.session (id, unit_id, compartment, client_id, created_at, version, contract_id, service_kind, counsellor_id, channel, iso_year, iso_week,
         planned_date, planned_start_time, starts_at, ends_at, status, late_notice, extra, recorded_at)
       VALUES ($1, $2, 'counselling', $3, now(), 1, $4, 'counselling', $5, 'phone', extract(isoyear FROM $6::date), extract(week FROM $6::date), $6, '14:00',
         ($6::date + time '14:00') AT TIME ZONE 'Europe/Stockholm', ($6::date + time '15:00') AT TIME ZONE 'Europe/Stockholm', $7, $8, true,
         CASE WHEN $7 IN ('planned', 'holiday_skipped', 'absence_skipped') THEN NULL ELSE now() END)`,
      [v7(), this.house.unitId, client, contract ?? null, counsellor, on, status, late ?? null],
    );
  }

  /** A goal and its evaluation of one term. */
  async review(
    client: string,
    {
      contract,
      term,
      dueOn,
      status,
      heldOn,
    }: { contract: string; term: string; dueOn: string; status: string; heldOn?: string },
  ): Promise<void> {
    const goal = v7();
    await this.house.sql(
      `INSERT INTO counselling.goal (id, unit_id, compartment, client_id, created_at, version, contract_id, text, agreed_on, status)
       VALUES ($1, $2, 'counselling', $3, now(), 1, $4, '\\x00', '2026-01-20', 'agreed')`,
      [goal, this.house.unitId, client, contract],
    );
    await this.house.sql(
      `INSERT INTO counselling.goal_review (id, unit_id, compartment, client_id, created_at, version, goal_id, term, due_on, status, held_on, outcome, waived_ground)
       VALUES ($1, $2, 'counselling', $3, now(), 1, $4, $5, $6, $7, $8, CASE WHEN $7 = 'done' THEN 'continue' END, CASE WHEN $7 = 'waived' THEN 'paused_whole_term' END)`,
      [v7(), this.house.unitId, client, goal, term, dueOn, status, heldOn ?? null],
    );
  }

  #number(compartment: string): string {
    this.#made += 1;
    const digits = Array.from(
      { length: 7 },
      (_, i) => LETTERS[Math.floor(this.#made / LETTERS.length ** (6 - i)) % LETTERS.length],
    );
    return `${place[compartment]?.prefix}-${digits.join('')}`;
  }
}
