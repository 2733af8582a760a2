import { randomBytes } from 'node:crypto';
import { Caller } from '../caller.js';
import type { House } from '../house.js';
import { Speaker } from './speaker.js';

/** The same person with a session of its own, which she may end without ending the others. */
export async function ownSession(house: House, { person }: Caller): Promise<Speaker> {
  if (person.token === undefined) return new Speaker(house, house.nobody());
  const token = randomBytes(32).toString('base64url');
  await house.sql(
    `INSERT INTO access.session (token_hash, staff_id, stage) VALUES (sha256(convert_to($1, 'UTF8')), $2, 'full')`,
    [token, person.id],
  );
  return new Speaker(house, new Caller(house.origin, { ...person, token }));
}
