import { RuleBroken, type Repeatable, type StaffActor } from '#kernel';
import type { PoolClient } from 'pg';
import type { KeyRing } from './vault/key-ring.js';

/** Thrown when a POST has been answered before: carries the first answer, word for word. */
export class AnsweredBefore extends Error {
  constructor(
    readonly status: number,
    readonly body: unknown,
    /** The clients that the answer shows, for the log row that showing it again leaves. */
    readonly files: readonly string[],
  ) {
    super('Answered before');
  }
}

const CLAIM = {
  name: 'repeat-claim',
  text: `INSERT INTO access.repeat (staff_id, route, key, fingerprint) VALUES ($1, $2, $3, $4)
         ON CONFLICT ON CONSTRAINT one_answer_per_key DO NOTHING`,
};
const KEPT = {
  name: 'repeat-kept',
  text: 'SELECT fingerprint, status, answer FROM access.repeat WHERE staff_id = $1 AND route = $2 AND key = $3',
};
const KEEP = {
  name: 'repeat-keep',
  text: 'UPDATE access.repeat SET status = $4, answer = $5 WHERE staff_id = $1 AND route = $2 AND key = $3',
};

interface Kept {
  fingerprint: string;
  status: number;
  answer: Buffer;
}

/** What lies in the sealed answer. */
interface Sealed {
  readonly body?: unknown;
  readonly files: readonly string[];
}

/** Keyed, because a body may be as short as a telephone number, and must not be guessed from what lies here (D8). */
const kept = (keys: KeyRing, fingerprint: string): string => keys.lookup('repeat', fingerprint).toString('hex');

const place = (actor: StaffActor, { route, key }: Repeatable) => `repeat|${actor.id}|${route}|${key}`;

/** The first answer to this key, or nothing where it has not been answered. */
export async function answeredBefore(
  client: PoolClient,
  actor: StaffActor,
  repeatable: Repeatable,
  keys: KeyRing,
): Promise<AnsweredBefore | undefined> {
  const { rows } = await client.query({ ...KEPT, values: [actor.id, repeatable.route, repeatable.key] });
  const first = rows[0] as Kept | undefined;
  if (first === undefined) return undefined;
  if (first.fingerprint !== kept(keys, repeatable.fingerprint))
    throw new RuleBroken('idempotency.key-reused', 'This Idempotency-Key was used for another request.');
  const { body, files } = JSON.parse(keys.openOwn(place(actor, repeatable), first.answer)) as Sealed;
  return new AnsweredBefore(first.status, body, files);
}

/** Takes the key for this transaction. A parallel repeat waits here for the first to commit, and gets its answer. */
export async function claimRepeat(
  client: PoolClient,
  actor: StaffActor,
  repeatable: Repeatable,
  keys: KeyRing,
): Promise<void> {
  const { route, key, fingerprint } = repeatable;
  const { rowCount } = await client.query({ ...CLAIM, values: [actor.id, route, key, kept(keys, fingerprint)] });
  if (rowCount === 1) return;
  const before = await answeredBefore(client, actor, repeatable, keys);
  if (before !== undefined) throw before;
}

/** Keeps the answer beside what it tells of, in the same commit. */
export async function keepAnswer(
  client: PoolClient,
  actor: StaffActor,
  { repeatable, keys, ...answer }: Sealed & { repeatable: Repeatable; keys: KeyRing },
): Promise<void> {
  const sealed = keys.sealOwn(place(actor, repeatable), JSON.stringify(answer));
  await client.query({ ...KEEP, values: [actor.id, repeatable.route, repeatable.key, repeatable.status, sealed] });
}
