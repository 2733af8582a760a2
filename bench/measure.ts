import http from 'node:http';
import { performance } from 'node:perf_hooks';
import pg from 'pg';

/** What one run of one way of doing a piece of work gave. */
export interface Run {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
}

export const CONNECTIONS = 8;

/** Does a piece of work over and over on so many connections at once, and times each. */
export async function measure(turns: number, workers: readonly ((turn: number) => Promise<boolean>)[]): Promise<Run> {
  const took: number[] = [];
  let next = 0;
  let failed = 0;
  const began = performance.now();
  await Promise.all(
    workers.map(async (work) => {
      for (let turn = next++; turn < turns; turn = next++) {
        const at = performance.now();
        if (!(await work(turn))) failed += 1;
        took.push(performance.now() - at);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0;
  return { perSecond: turns / seconds, p50: at(0.5), p99: at(0.99), failed };
}

/** One kept-alive connection to the house, as one person. */
export function caller(
  origin: string,
  token: string,
): (request: HouseRequest) => Promise<{ status: number; bytes: number }> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  return ({ method = 'GET', path, body, headers = {} }) =>
    new Promise((answered, broke) => {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const sent = http.request(`${origin}/api${path}`, {
        agent,
        method,
        headers: {
          origin,
          cookie: `__Host-takt=${token}`,
          ...(text === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
          ...headers,
        },
      });
      sent.on('error', broke);
      sent.on('response', (response) => {
        let bytes = 0;
        response.on('data', (some: Buffer) => (bytes += some.length));
        response.on('end', () => answered({ status: response.statusCode ?? 0, bytes }));
      });
      sent.end(text);
    });
}

/** What is asked of the house. */
export interface HouseRequest {
  readonly method?: string;
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** A database connection of one role that does its work inside the signed context, with the log row, as the house must. */
export async function sqlWorker(
  url: string,
  { token, deed, work }: { token: string; deed: string; work: (client: pg.Client, turn: number) => Promise<string[]> },
): Promise<{ run: (turn: number) => Promise<boolean>; end: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const run = async (turn: number) => {
    await client.query('BEGIN');
    await client.query({ name: 'enter', text: 'SELECT ctx.enter($1)', values: [token] });
    const clients = await work(client, turn);
    await client.query({ name: 'append', text: 'SELECT audit.append($1, $2, NULL, NULL)', values: [deed, clients] });
    await client.query('COMMIT');
    return true;
  };
  return { run, end: () => client.end() };
}
