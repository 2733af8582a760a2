import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { UnitOfWork } from '#persistence';
import { together } from '../transaction.js';
import { newToken, tokenHash } from './tokens.js';

/** Half-way is for fetching a telephone; a working day is ten hours (safety 3). */
const LASTING = { half: '10 minutes', full: '10 hours' } as const;

const OPEN = {
  name: 'session-open',
  text: `INSERT INTO access.session (token_hash, staff_id, stage, expires_at) VALUES ($1, $2, $3, clock_timestamp() + $4::interval)`,
};
const END = {
  name: 'session-end',
  text: `UPDATE access.session SET ended_at = clock_timestamp() WHERE token_hash = $1 AND ended_at IS NULL RETURNING staff_id AS "staffId", stage`,
};
const LOG = { name: 'log-sign-in', text: 'SELECT audit.append_sign_in($1, $2, $3, $4)' };

/** What the access log says of a sign-in. */
export interface SignInEntry {
  readonly staffId: string | null;
  readonly deed: string;
  readonly outcome: 'allow' | 'deny';
  readonly requestId: string | null;
}

/** Opens a session in the caller's transaction and gives the token only the browser will have. */
export async function openSession(client: PoolClient, staffId: string, stage: 'half' | 'full'): Promise<string> {
  const token = newToken();
  await client.query({ ...OPEN, values: [tokenHash(token), staffId, stage, LASTING[stage]] });
  return token;
}

/** Ends one living session; false where it had ended already. */
export async function endSession(
  client: PoolClient,
  token: string,
): Promise<{ staffId: string; stage: string } | undefined> {
  const { rows } = await client.query({ ...END, values: [tokenHash(token)] });
  return rows[0] as { staffId: string; stage: string } | undefined;
}

/** Writes a sign-in, a failed one or the end of a session in the access log, in the caller’s transaction or one of its own. */
export async function logSignIn(
  client: Pick<PoolClient, 'query'>,
  { staffId, deed, outcome, requestId }: SignInEntry,
): Promise<void> {
  await client.query({ ...LOG, values: [staffId, deed, outcome, requestId] });
}

/** The open sessions of staff; a token is kept only as its hash, and is worth nothing once ended. */
@Injectable()
export class Sessions {
  constructor(private readonly work: UnitOfWork) {}

  end(token: string, requestId: string): Promise<void> {
    return this.work.outside((client) =>
      together(client, async () => {
        const ended = await endSession(client, token);
        if (ended?.stage !== 'full') return;
        await logSignIn(client, { staffId: ended.staffId, deed: 'access.session.ended', outcome: 'allow', requestId });
      }),
    );
  }
}
