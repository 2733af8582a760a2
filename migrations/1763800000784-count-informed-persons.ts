import type { MigrationInterface, QueryRunner } from 'typeorm';

const WAS = `UNION ALL SELECT c.compartment, c.id, 'not_informed', c.informed_about_unit_at IS NULL OR c.informed_about_unit_at >= m.at
      FROM clients.client c, moment m WHERE c.compartment`;
const IS = `UNION ALL SELECT c.compartment, c.id, 'not_informed', NOT EXISTS (SELECT FROM clients.client f
        WHERE (f.id = c.id OR f.merged_into = c.id) AND f.informed_about_unit_at < m.at)
      FROM clients.client c, moment m WHERE c.merged_into IS NULL AND c.compartment`;

/** R33: whoever has two files that are merged is one person, and informed where one of them says so (I31, SoL 11:6). */
export class CountInformedPersons1763800000784 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await rewrite(db, WAS, IS);
  }

  async down(db: QueryRunner): Promise<void> {
    await rewrite(db, IS, WAS);
  }
}

async function rewrite(db: QueryRunner, was: string, is: string): Promise<void> {
  const [known] = (await db.query(`SELECT pg_get_functiondef('stat.wanting_on(date)'::regprocedure) AS text`)) as {
    text: string;
  }[];
  if (!known?.text.includes(was)) throw new Error('stat.wanting_on does not say what was to be changed');
  await db.query(known.text.replace(was, is));
  await db.query('SELECT stat.seal()');
}
