import type { PoolClient } from 'pg';

/** Several statements outside any person's context, all of them or none. */
export async function together<T>(client: Pick<PoolClient, 'query'>, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN');
  try {
    const answer = await work();
    await client.query('COMMIT');
    return answer;
  } catch (error) {
    // Nothing of it stays, whatever it was; the error itself goes on to the caller.
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}
