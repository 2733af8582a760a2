import { codeAt, newSecret, sealSecret } from '#access';
import type { Caller } from './caller.js';
import type { House } from './house.js';

/** Where the made-up clinic’s clock stands. */
export const TUESDAY = '2026-03-24T09:00:00+01:00';

export const MIDWIFE = 'Barnmorskans anteckning.';
export const PHYSICIAN = 'Läkarens anteckning.';
export const PSYCHIATRY = 'Psykiatrins anteckning om sömn.';

interface Made {
  readonly id: string;
  readonly version: number;
}

type Staff = Pick<CareUnits, 'reception' | 'midwife' | 'gynaecologist' | 'physician' | 'psychiatrist'>;

/** A clinic of three care units, and a second factor for each of those who work there. */
export class CareUnits {
  readonly reception: Caller;
  readonly midwife: Caller;
  readonly gynaecologist: Caller;
  readonly physician: Caller;
  readonly psychiatrist: Caller;
  readonly #secrets = new Map<string, string>();
  readonly #used = new Map<string, number>();

  private constructor(
    readonly house: House,
    staff: Staff,
  ) {
    Object.assign(this, staff);
  }

  static async open(house: House): Promise<CareUnits> {
    await house.at(TUESDAY);
    const units = new CareUnits(house, {
      reception: await house.staff('receptionist', { name: 'Rut Reception' }),
      midwife: await house.staff('midwife', { name: 'Mia Morske' }),
      gynaecologist: await house.staff('gynaecologist', { name: 'Gun Gynekolog' }),
      physician: await house.staff('physician', { name: 'Leo Läkare' }),
      psychiatrist: await house.staff('psychiatrist', { name: 'Pia Psykiater' }),
    });
    for (const one of [units.midwife, units.physician, units.psychiatrist]) await units.enrol(one);
    return units;
  }

  /** Gives her an authenticator app. */
  async enrol({ id }: Caller): Promise<void> {
    const secret = newSecret();
    this.#secrets.set(id, secret);
    await this.house.sql(
      `INSERT INTO access.credential (staff_id, password_hash, totp_sealed, enrolled_at) VALUES ($1, 'x', $2, now())`,
      [id, sealSecret(this.house.keys, id, secret)],
    );
  }

  /** The six digits her app shows; each of them another, because a code works once. */
  codeOf({ id }: Caller): string {
    const steps = this.#used.get(id) ?? 0;
    this.#used.set(id, steps + 1);
    return codeAt(this.#secrets.get(id) ?? '', Date.now() + ([0, -30_000, 30_000][steps] ?? 0));
  }

  async patient(more: Record<string, unknown> = {}): Promise<string> {
    const asked = {
      compartment: 'spiralen',
      pathway: 'web_search',
      gender: 'woman',
      displayName: 'Grön Lykta',
      ...more,
    };
    return (await this.reception.post<Made>('/clients', asked)).body.id;
  }

  /** A visit note, on a day that may lie behind. */
  async note(by: Caller, clientId: string, background: string, eventAt = '2026-03-24T07:30:00Z'): Promise<Made> {
    const answer = await by.post<Made>('/notes', { clientId, kind: 'visit', eventAt, headings: { background } });
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.body;
  }

  /** A time with a clinician tomorrow, past the desk. */
  async booking(clientId: string, { id }: Caller, startsAt = '2026-03-25T08:00:00Z'): Promise<string> {
    const [row] = await this.house.sql<{ id: string }>(
      `WITH room AS (INSERT INTO calendar.room (id, unit_id, created_at, version, name, usable_by)
         SELECT gen_random_uuid(), unit_id, now(), 1, 'Rum ' || left(gen_random_uuid()::text, 8), '{spiralen}' FROM access.staff WHERE id = $2 RETURNING id)
       INSERT INTO spiralen.booking (id, unit_id, compartment, client_id, created_at, version, service_kind, clinician_id, room_id, starts_at, ends_at, status)
       SELECT gen_random_uuid(), c.unit_id, 'spiralen', c.id, now(), 1, 'sti_test', $2, room.id, $3::timestamptz, $3::timestamptz + interval '45 minutes', 'booked'
       FROM clients.client c, room WHERE c.id = $1 RETURNING id`,
      [clientId, id, startsAt],
    );
    return row?.id ?? '';
  }

  /** A patient whom all three units have written of. */
  async known(): Promise<string> {
    const id = await this.patient();
    await this.note(this.midwife, id, MIDWIFE);
    await this.note(this.physician, id, PHYSICIAN);
    await this.note(this.psychiatrist, id, PSYCHIATRY);
    return id;
  }

  relate = (by: Caller, clientId: string) =>
    by.post<Made>(`/clients/${clientId}/care-relations`, { reason: 'Bedömer läkemedel ihop' });

  block = (by: Caller, clientId: string, asked: Record<string, unknown>) =>
    by.post(`/clients/${clientId}/care-blocks`, { askedBy: 'patient', ...asked });

  access = async (by: Caller, clientId: string) => (await by.get<Access>(`/clients/${clientId}/care-access`)).body;

  notesSeenBy = async (by: Caller, clientId: string): Promise<string[]> =>
    (await by.list<{ headings: { background: string } }>('/notes', { clientId })).body
      .map(({ headings }) => headings.background)
      .toSorted();
}

/** What stands between somebody and a patient's record, as it comes over the wire. */
export interface Access {
  readonly ownUnits: readonly string[];
  readonly blocked: boolean;
  readonly inCare: boolean;
  readonly relation: (Made & { readonly until: string }) | null;
  readonly blocks: readonly (Made & { readonly careUnit: string | null })[];
  readonly consents: readonly Made[];
  readonly lift: (Made & { readonly unitsShown: readonly string[]; readonly can: Record<string, boolean> }) | null;
  readonly can: Record<string, boolean>;
}
