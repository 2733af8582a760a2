import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { v7 } from 'uuid';
import { permissionsOf } from '#access';
import type { StaffActor } from '#kernel';
import type { Employed, Unit } from '../house/unit.js';

const OPEN = `INSERT INTO access.session (token_hash, staff_id, stage) VALUES ($1, $2, 'full')`;
const END = 'DELETE FROM access.session WHERE token_hash = $1';

/** Some deeds the database takes from people alone, not from the house. She is signed in while they are done, and no longer. */
export async function asStaff<T>(
  owner: pg.Client,
  { unit, person: { id, colleague } }: { readonly unit: Unit; readonly person: Employed },
  work: (actor: StaffActor) => Promise<T>,
): Promise<T> {
  const { name, assignments } = colleague;
  const token = randomBytes(32).toString('base64url');
  const tokenHash = createHash('sha256').update(token).digest();
  const roles = new Set(assignments.map(({ role }) => role));
  const may = { roles, assignments, permissions: permissionsOf(roles) };
  await owner.query(OPEN, [tokenHash, id]);
  try {
    return await work({ kind: 'staff', id, unitId: unit.id, name, ...may, token, requestId: v7() });
  } finally {
    await owner.query(END, [tokenHash]);
  }
}
