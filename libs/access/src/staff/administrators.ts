import { Taken } from '#kernel';
import type { Tx } from '#persistence';

const IN_LINE = {
  name: 'staff-in-line',
  text: "SELECT pg_advisory_xact_lock(hashtextextended('access.staff|' || $1, 0))",
};
const OTHERS = {
  name: 'staff-other-administrators',
  text: `SELECT count(*)::int AS others FROM access.assignment a JOIN access.staff p ON p.id = a.staff_id
         WHERE a.unit_id = $1 AND a.role = 'administrator' AND a.staff_id <> $2 AND a.since <= $3 AND a.until IS NULL AND p.employed_until IS NULL`,
};

/** Puts those who change staff of a unit in line, so that two administrators cannot end each other at once. */
export async function inLine(tx: Tx): Promise<void> {
  await tx.rows(IN_LINE, [tx.unitId]);
}

/** Refuses (409) to take away the administrator after whom nobody could let anybody in. Stand in line first. */
export async function mustNotBeLast(tx: Tx, staffId: string): Promise<void> {
  const { others } = await tx.row<{ others: number }>(OTHERS, [tx.unitId, staffId, tx.now]);
  if (others === 0)
    throw new Taken('assignment.last-administrator', 'A unit must have an administrator; appoint another first.');
}
