import { Client } from 'pg';

/** What came back: it answers, it is not there (yet or any more), or it does not know our secret. */
export type Answer = 'open' | 'later' | 'stranger';

const WRONG_SECRET = ['28P01', '28000'];

/** Asks a server once whether it answers to this address. */
export async function knock(url: string): Promise<Answer> {
  const client = new Client({ connectionString: url, ssl: false, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined); // a server that stops while we ask
  try {
    await client.connect();
    await client.query('SELECT 1');
    return 'open';
  } catch (error) {
    // refused, starting up or shutting down: all told apart by the caller's next look
    return WRONG_SECRET.includes((error as { code?: string }).code ?? '') ? 'stranger' : 'later';
  } finally {
    await client.end().catch(() => undefined); // already closed by the other side
  }
}
