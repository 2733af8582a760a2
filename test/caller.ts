import { randomUUID } from 'node:crypto';

interface Person {
  readonly id: string;
  readonly unitId: string;
  readonly name: string;
  readonly token: string | undefined;
}

/** What a test sends besides the body. */
export interface Sending {
  readonly ifMatch?: number | string;
  readonly key?: string;
  readonly headers?: Record<string, string>;
}

/** An answer as it came over the wire. */
export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: T;
}

/** One person at the front door, speaking HTTP as the screens do. */
export class Caller {
  constructor(
    private readonly origin: string,
    readonly person: Person,
  ) {}

  get id(): string {
    return this.person.id;
  }

  get<T = Record<string, unknown>>(path: string, sending: Sending = {}): Promise<Answer<T>> {
    return this.#send('GET', path, undefined, sending);
  }

  /** A list, asked for as react-admin asks. */
  list<T = Record<string, unknown>>(
    path: string,
    filter: Record<string, unknown> = {},
    more: Record<string, unknown> = {},
  ): Promise<Answer<T[]>> {
    const query = new URLSearchParams({ filter: JSON.stringify(filter) });
    for (const [key, value] of Object.entries(more)) query.set(key, JSON.stringify(value));
    return this.#send('GET', `${path}?${query}`, undefined, {});
  }

  post<T = Record<string, unknown>>(path: string, body?: unknown, sending: Sending = {}): Promise<Answer<T>> {
    return this.#send('POST', path, body, { key: randomUUID(), ...sending });
  }

  patch<T = Record<string, unknown>>(path: string, body: unknown, sending: Sending = {}): Promise<Answer<T>> {
    return this.#send('PATCH', path, body, sending);
  }

  put<T = Record<string, unknown>>(path: string, body: unknown, sending: Sending = {}): Promise<Answer<T>> {
    return this.#send('PUT', path, body, sending);
  }

  delete<T = Record<string, unknown>>(path: string, sending: Sending = {}): Promise<Answer<T>> {
    return this.#send('DELETE', path, undefined, sending);
  }

  async #send<T>(
    method: string,
    path: string,
    body: unknown,
    { ifMatch, key, headers = {} }: Sending,
  ): Promise<Answer<T>> {
    const response = await fetch(`${this.origin}/api${path}`, {
      method,
      headers: {
        origin: this.origin,
        ...(this.person.token === undefined ? {} : { cookie: `__Host-takt=${this.person.token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
        ...(key === undefined || method !== 'POST' ? {} : { 'idempotency-key': key }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: (json && text !== '' ? JSON.parse(text) : undefined) as T,
    };
  }
}
