import { codeAt, hashPassword } from '#access';
import type { Role } from '#kernel';
import type { House } from './house.js';

export const PASSWORD = 'en rad om måsar och regn';

export const secretIn = (uri: string): string => new URL(uri).searchParams.get('secret') ?? '';

/** A browser's part of signing in: it keeps the cookie it is given. */
export class Browser {
  cookie = '';

  constructor(private readonly house: House) {}

  async send(method: string, path: string, body?: unknown) {
    const answer = await fetch(`${this.house.origin}/api${path}`, {
      method,
      headers: {
        origin: this.house.origin,
        ...(this.cookie === '' ? {} : { cookie: this.cookie }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const [set] = answer.headers.getSetCookie();
    if (set !== undefined) this.cookie = set.split(';')[0] ?? '';
    const text = await answer.text();
    return {
      status: answer.status,
      headers: answer.headers,
      set,
      text,
      body: text === '' ? undefined : JSON.parse(text),
    };
  }

  post = (path: string, body?: unknown) => this.send('POST', path, body);
  get = (path: string) => this.send('GET', path);
}

/** A member of staff with a password, who has not signed in yet. */
export async function madeAccount(house: House, role: Role = 'counsellor'): Promise<{ id: string; username: string }> {
  const { id } = await house.staff(role);
  const [{ username } = { username: '' }] = await house.sql<{ username: string }>(
    'SELECT username FROM access.staff WHERE id = $1',
    [id],
  );
  await house.sql('INSERT INTO access.credential (staff_id, password_hash) VALUES ($1, $2)', [
    id,
    await hashPassword(PASSWORD),
  ]);
  return { id, username };
}

/** The whole first sign-in, with the picture; `shift` (ms) is how far the app's clock is off. */
export async function signedIn(house: House, username: string, shift = 0, password = PASSWORD) {
  const browser = new Browser(house);
  const first = await browser.post('/sign-in', { username, password });
  const secret = secretIn(first.body.otpauthUri);
  const code = codeAt(secret, Date.now() + shift);
  const second = await browser.post('/sign-in/totp', { code });
  return { browser, secret, code, first, second };
}
