import pg from 'pg';
import { v7 } from 'uuid';
import { logSignIn } from '../sign-in/sessions.js';
import { together } from '../transaction.js';
import { makeLink } from './links.js';

const LOCK = 7_345_022;

/** The administrator of a house where nobody has ever signed in; a link that ran out unused is made anew. */
const WAITING = `
  SELECT p.id FROM access.staff p JOIN access.assignment a ON a.staff_id = p.id AND a.role = 'administrator' AND a.until IS NULL
  WHERE NOT EXISTS (SELECT FROM access.credential WHERE enrolled_at IS NOT NULL) ORDER BY p.created_at, p.id LIMIT 1`;

/**
 * For an empty installation: makes its unit and its first administrator, and gives the token of her one-time link
 * (24 h). Gives nothing once somebody has signed in.
 */
export async function firstAdministratorLink(adminUrl: string): Promise<string | undefined> {
  const admin = new pg.Client({ connectionString: adminUrl, options: '-c role=takt_owner' });
  await admin.connect();
  try {
    return await together(admin, async () => {
      await admin.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
      const staffId = (await waiting(admin)) ?? (await firstOfAll(admin));
      if (staffId === undefined) return undefined;
      const { token } = await makeLink(
        staffId,
        async (statement, values) => (await admin.query({ ...statement, values })).rows as { expiresAt: Date }[],
      );
      await logSignIn(admin, { staffId, deed: 'access.sign-in.first-link', outcome: 'allow', requestId: null });
      return token;
    });
  } finally {
    await admin.end();
  }
}

async function waiting(admin: pg.Client): Promise<string | undefined> {
  const { rows } = await admin.query(WAITING);
  return (rows[0] as { id: string } | undefined)?.id;
}

/** The names are there to be changed: the administrator's first deed is to write the unit's own (PATCH /api/units/:id). */
async function firstOfAll(admin: pg.Client): Promise<string | undefined> {
  const { rowCount } = await admin.query('SELECT FROM access.staff LIMIT 1');
  if (rowCount !== 0) return undefined;
  const staffId = v7();
  await admin.query(
    `INSERT INTO access.unit (id, code, name, city, county_code, min_age)
     SELECT $1, 'enheten', 'Enheten', 'Orten', '01', 18 WHERE NOT EXISTS (SELECT FROM access.unit)`,
    [v7()],
  );
  await admin.query(
    `INSERT INTO access.staff (id, unit_id, username, name, employed_from)
     SELECT $1, u.id, 'administrator', 'Administratören', (ctx.clock_now() AT TIME ZONE 'Europe/Stockholm')::date
     FROM access.unit u ORDER BY u.created_at, u.id LIMIT 1`,
    [staffId],
  );
  await admin.query(
    `INSERT INTO access.assignment (id, unit_id, staff_id, role, since)
     SELECT $1, p.unit_id, p.id, 'administrator', ctx.clock_now() FROM access.staff p WHERE p.id = $2`,
    [v7(), staffId],
  );
  return staffId;
}
