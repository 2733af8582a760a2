import { v7 } from 'uuid';
import { jobActor } from '#kernel';
import { UnitOfWork, type Tx } from '#persistence';
import type { Answer, Caller } from './caller.js';
import type { House } from './house.js';

export type Body = Record<string, unknown>;

/** A room that the talking side may book. */
export async function room(house: House, name = `Rum ${v7()}`, unitId = house.unitId): Promise<string> {
  const id = v7();
  await house.sql(
    `INSERT INTO calendar.room (id, unit_id, created_at, version, name, usable_by) VALUES ($1, $2, now(), 1, $3, '{counselling,kast,spiralen}')`,
    [id, unitId, name],
  );
  return id;
}

/** A new file; the caller is in its care team where she meets clients. */
export async function file(caller: Caller, more: Body = {}): Promise<string> {
  const answer = await caller.post('/clients', { compartment: 'counselling', pathway: 'unknown', ...more });
  if (answer.status !== 201) throw new Error(`no file: ${answer.text}`);
  return String(answer.body.id);
}

/** What a Tuesday contract at 14:00 takes, with something else where a test says so. */
export const tuesdays = (clientId: string, counsellor: Caller, more: Body = {}): Body => ({
  clientId,
  serviceKind: 'counselling',
  counsellorId: counsellor.id,
  weekday: 2,
  startTime: '14:00',
  durationMinutes: 60,
  firstOn: '2026-03-03',
  until: '2026-06-30',
  agreedOn: '2026-03-01',
  ...more,
});

/** A session as it came over the wire. */
export interface Told {
  readonly id: string;
  readonly plannedDate: string;
  readonly plannedStartTime: string;
  readonly date: string;
  readonly startTime: string;
  readonly startsAt: string;
  readonly isoYear: number;
  readonly isoWeek: number;
  readonly status: string;
  readonly vacant: boolean;
  readonly version: number;
  readonly can: Record<string, boolean>;
}

/** Every session of a contract, in order. */
export async function sessionsOf(caller: Caller, contractId: unknown): Promise<Told[]> {
  return (await caller.get<Told[]>(`/contracts/${String(contractId)}/sessions`)).body;
}

/** Does something as the house itself would at night. */
export function asJob<T>(house: House, work: (tx: Tx) => Promise<T>, unitId = house.unitId): Promise<T> {
  return house.app.get(UnitOfWork).run(jobActor('test', unitId), 'test.job', work);
}

/** Status and code, as most refusals are told apart. */
export const refusal = ({ status, body }: Answer): unknown[] => [status, body.code];

/** An order for what has none of its own, so that it can be compared. */
export const byText = (one: unknown, other: unknown): number =>
  JSON.stringify(one).localeCompare(JSON.stringify(other));
