import type { Answer, Caller } from './caller.js';
import type { House } from './house.js';
import { type Body, file, tuesdays } from './talks.js';

const AUTUMN = { channel: 'phone', firstOn: '2026-09-01', until: '2026-12-22', agreedOn: '2026-08-31' };

/** A new client with a Tuesday contract through the autumn of 2026. */
export async function contractOf(counsellor: Caller, more: Body = {}): Promise<{ client: string; id: string }> {
  const client = await file(counsellor);
  const { status, body } = await counsellor.post('/contracts', tuesdays(client, counsellor, { ...AUTUMN, ...more }));
  if (status !== 201) throw new Error(JSON.stringify(body));
  return { client, id: String(body.id) };
}

/** The administrator sets, moves or takes back a last day. */
export async function lastDay(admin: Caller, staffId: string, employedUntil: string | null): Promise<number> {
  const { body } = await admin.get(`/staff/${staffId}`);
  const answer = await admin.patch(`/staff/${staffId}`, { employedUntil }, { ifMatch: body.version as number });
  return answer.status;
}

/** What is still to be taken by somebody after this counsellor. */
export const living = async (caller: Caller, staffId: string): Promise<Body[]> =>
  (await caller.list<Body>('/reassignments', { staffId })).body;

/** One step of a reassignment, by the version that was read. */
export const step = (caller: Caller, { id, version }: Body, what: string, body?: Body): Promise<Answer> =>
  caller.post(`/reassignments/${String(id)}/${what}`, body, { ifMatch: version as number });

/** Weeks to come of living contracts that nobody is to hold and that lie on no list: there are never any (SM-3). */
export const forgottenWeeks = (house: House, from: string): Promise<Record<string, unknown>[]> =>
  house.sql(
    `SELECT s.id, s.starts_at FROM counselling.session s JOIN counselling.contract k ON k.id = s.contract_id AND k.status <> 'ended'
    WHERE s.status = 'planned' AND s.counsellor_id IS NULL AND s.starts_at > $1 AND NOT EXISTS (
      SELECT FROM counselling.reassignment r WHERE r.contract_id = s.contract_id AND r.closed_at IS NULL
        AND (s.starts_at AT TIME ZONE 'Europe/Stockholm')::date BETWEEN r.starts_on AND coalesce(r.ends_on, 'infinity'))`,
    [from],
  );
