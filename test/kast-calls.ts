import type { Answer, Caller } from './caller.js';

/** A call-back as the API shows it, as far as the tests look. */
export interface Call extends Record<string, unknown> {
  readonly id: string;
  readonly status: string;
  readonly standing: string;
  readonly attempts: number;
  readonly version: number;
  readonly clientId: string | null;
  readonly callableFrom: string | null;
  readonly can: Record<string, boolean>;
}

/** The operation of S28: 91 were arrested and 70 said yes. */
export const S28 = {
  reference: 'K 2026-14',
  policeRegion: 'Stockholm',
  from: '2026-03-16',
  to: '2026-03-20',
  arrestedCount: 91,
  consentedCount: 70,
};

/** A made-up number, one for each. */
export const phoneOf = (n: number): string => `070-174 ${String(n).padStart(4, '0')}`;

/** So many lines of a list, without names. */
export const lines = (many: number, more: Record<string, unknown> = {}) =>
  Array.from({ length: many }, (_, n) => ({ phone: phoneOf(n + 1), voicemailOk: false, ...more }));

/** Takes one, tells how the call went, and gives what it is then. */
export async function called(by: Caller, id: string, outcome: string): Promise<Answer<Call>> {
  await by.post(`/callbacks/${id}/claim`);
  return by.post<Call>(`/callbacks/${id}/attempts`, { outcome });
}

/** Tells how the talk with one who was reached ended. */
export const concluded = (
  by: Caller,
  { id, version }: Pick<Call, 'id' | 'version'>,
  body: Record<string, unknown>,
): Promise<Answer<Call>> => by.post<Call>(`/callbacks/${id}/outcome`, body, { ifMatch: version });
