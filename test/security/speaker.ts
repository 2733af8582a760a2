import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import type { Caller } from '../caller.js';
import type { House } from '../house.js';

/** What is sent, to the letter: any method, any header, any bytes. */
export interface Said {
  readonly method?: string;
  /** From the root: `/api/clients`. */
  readonly path: string;
  /** Sent as JSON; a string or bytes go as they are. */
  readonly body?: unknown;
  readonly ifMatch?: number;
  /** An undefined value takes a header away. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** An answer to the letter. */
export interface Heard {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly body: unknown;
}

/** Somebody told of an answer, and between which instants it was asked for and came. */
export type Witness = (heard: Heard, asked: { said: Said; staffId: string; from: number; to: number }) => void;

/** One person at the door who can also say what a browser never would. */
export class Speaker {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 4 });

  constructor(
    private readonly house: House,
    readonly caller: Caller,
    private readonly witness: Witness = () => undefined,
  ) {}

  async say(said: Said): Promise<Heard> {
    const from = Date.now();
    const heard = await this.#send(said);
    this.witness(heard, { said, staffId: this.caller.id, from, to: Date.now() });
    return heard;
  }

  close(): void {
    this.#agent.destroy();
  }

  #send(said: Said): Promise<Heard> {
    const { method = 'GET', path } = said;
    const bytes = said.body === undefined ? undefined : bytesOf(said.body);
    const { port } = new URL(this.house.origin);
    const headers = this.#headers(said, bytes);
    return new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, method, path, headers, agent: this.#agent }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          const json = text !== '' && /json/.test(answer.headers['content-type'] ?? '');
          const body: unknown = json ? JSON.parse(text) : undefined;
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text, body });
        });
      });
      sent.on('error', reject);
      sent.end(bytes);
    });
  }

  #headers({ ifMatch, headers = {} }: Said, bytes: Buffer | undefined): Record<string, string> {
    const { token } = this.caller.person;
    const all: Record<string, string | undefined> = {
      host: new URL(this.house.origin).host,
      origin: this.house.origin,
      cookie: token === undefined ? undefined : `__Host-takt=${token}`,
      'content-type': bytes === undefined ? undefined : 'application/json',
      'content-length': bytes === undefined ? undefined : String(bytes.length),
      'if-match': ifMatch === undefined ? undefined : `"${ifMatch}"`,
      ...headers,
    };
    return Object.fromEntries(Object.entries(all).filter((one): one is [string, string] => one[1] !== undefined));
  }
}

function bytesOf(body: unknown): Buffer {
  if (Buffer.isBuffer(body)) return body;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}
