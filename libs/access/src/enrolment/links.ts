import { newToken, tokenHash } from '../sign-in/tokens.js';

/** How long a one-time link is good; the machine's own clock counts. */
const KEEP = {
  name: 'enrolment-link-keep',
  text: `INSERT INTO access.enrolment_link (token_hash, staff_id, expires_at) VALUES ($1, $2, clock_timestamp() + interval '24 hours')
         RETURNING expires_at AS "expiresAt"`,
};

/** A one-time link as its maker is told of it; only its hash is kept. */
export interface Link {
  readonly token: string;
  readonly expiresAt: Date;
}

type Ask = (statement: { name: string; text: string }, values: unknown[]) => Promise<{ expiresAt: Date }[]>;

/** Makes a one-time link for a member of staff; `ask` is the caller's own way to the database. */
export async function makeLink(staffId: string, ask: Ask): Promise<Link> {
  const token = newToken();
  const [kept] = await ask(KEEP, [tokenHash(token), staffId]);
  if (kept === undefined) throw new Error('The link was not kept');
  return { token, expiresAt: kept.expiresAt };
}
