import type { Answer, Caller } from '../caller.js';
import type { House } from '../house.js';

/** A note as it comes over the wire. */
export interface Note extends Record<string, unknown> {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly can: Record<string, boolean>;
}

export const TEXT = { facts: 'Hon berättar om veckan.', assessment: 'Tryggare än i höstas.' };
export const VISIT = { background: 'Kommer för provtagning.', actions: 'Prov taget.' };

/** A new client file, opened by one who writes in it. */
export async function fileOf(caller: Caller, compartment = 'counselling'): Promise<string> {
  const { body } = await caller.post('/clients', { compartment, pathway: 'unknown', displayName: 'Ljus Anemon' });
  return String(body.id);
}

/** Enters a session note, or what `more` says. */
export const enter = (caller: Caller, clientId: string, more: object = {}): Promise<Answer<Note>> =>
  caller.post<Note>('/notes', {
    clientId,
    kind: 'session',
    eventAt: '2026-03-24T08:00:00Z',
    headings: TEXT,
    ...more,
  });

/** Runs a statement as the API's own database role, in this person's context, and takes it back. */
export async function asApp(house: House, caller: Caller, text: string): Promise<unknown[]> {
  await house.sql('BEGIN');
  try {
    await house.sql('SET LOCAL ROLE takt_app');
    await house.sql('SELECT ctx.enter($1)', [caller.person.token]);
    return await house.sql(text);
  } finally {
    await house.sql('ROLLBACK');
  }
}
