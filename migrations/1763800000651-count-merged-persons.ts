import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A person whose files were merged is one person in every report (model 3.6, I31): in what is told as persons, and where
 * few persons hide a figure. What counts things (contracts, sessions, files) is left as it was.
 */
export class CountMergedPersons1763800000651 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(PERSONS);
    await rewriteAll(
      db,
      String.raw`count\(DISTINCT (\w+\.(client_id|person))\)::integer`,
      String.raw`stat.persons(DISTINCT \1)`,
    );
    for (const [report, words] of REPORTS) await rewrite(db, report, words);
    await db.query('SELECT stat.seal()');
  }

  async down(db: QueryRunner): Promise<void> {
    for (const [report, words] of REPORTS)
      await rewrite(
        db,
        report,
        words.map(([was, is]) => [is, was] as const),
      );
    await rewriteAll(
      db,
      String.raw`stat\.persons\(DISTINCT (\w+\.(client_id|person))\)`,
      String.raw`count(DISTINCT \1)::integer`,
    );
    await db.query(
      `DROP AGGREGATE stat.persons(uuid); DROP FUNCTION stat.persons_of(uuid[]); DROP FUNCTION stat.merged_files()`,
    );
  }
}

const PERSONS = `
  -- The one answer to who a file is of: what is not named here is a person of its own. A plain table to the planner, and a short one.
  CREATE FUNCTION stat.merged_files() RETURNS TABLE (file uuid, person uuid) LANGUAGE sql STABLE AS
  $$ SELECT c.id, c.merged_into FROM clients.client c WHERE c.merged_into IS NOT NULL $$;

  CREATE FUNCTION stat.persons_of(files uuid[]) RETURNS integer LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN
    -- Most cells are empty or hold one person.
    IF files IS NULL OR cardinality(files) = 1 THEN RETURN coalesce((files[1] IS NOT NULL)::integer, 0); END IF;
    RETURN (SELECT count(DISTINCT coalesce(m.person, f.id)) FROM unnest(files) f (id) LEFT JOIN stat.merged_files() m ON m.file = f.id);
  END $$;

  -- How many persons these files are of; the reports write stat.persons(DISTINCT client_id) where they would count files.
  CREATE AGGREGATE stat.persons(uuid) (SFUNC = array_append, STYPE = uuid[], FINALFUNC = stat.persons_of);
`;

type Words = readonly (readonly [was: string, is: string])[];

/** Where persons were counted as rows, or a person could stand in two parts of what adds up in persons. */
const REPORTS: readonly (readonly [string, Words])[] = [
  [
    'r13(date, date)',
    [
      [
        'c.pathway, count(*)::integer AS files',
        'c.pathway, count(*)::integer AS files, stat.persons(DISTINCT c.id) AS persons',
      ],
      ['coalesce(n.files, 0) AS files', 'coalesce(n.files, 0) AS files, coalesce(n.persons, 0) AS persons'],
      [`'pathway', c.files, c.files, true)`, `'pathway', c.persons, c.files, false)`],
    ],
  ],
  [
    // Patients add up over the genders: hers is that of the file she is read in.
    'r14(date, date)',
    [
      [
        'JOIN clients.client p ON p.id = i.client_id',
        'LEFT JOIN stat.merged_files() m ON m.file = i.client_id JOIN clients.client p ON p.id = coalesce(m.person, i.client_id)',
      ],
    ],
  ],
  [
    // Called twice after one operation is one person: the call that came furthest is hers.
    'r23(date, date)',
    [
      [
        'SELECT b.operation_id, b.status,',
        `SELECT DISTINCT ON (b.operation_id, person) coalesce((SELECT coalesce(m.person, f.client_id) FROM kast.callback_file f
          LEFT JOIN stat.merged_files() m ON m.file = f.client_id WHERE f.unit_id = b.unit_id AND f.callback_id = b.id), b.id) AS person, b.operation_id, b.status,`,
      ],
      [
        'FROM kast.callback b WHERE b.operation_id IN (SELECT id FROM operations)),',
        `FROM kast.callback b WHERE b.operation_id IN (SELECT id FROM operations)
        ORDER BY b.operation_id, person, b.status <> 'booked', b.reached_at IS NULL, b.id),`,
      ],
    ],
  ],
  ['r24(date, date)', [[`c.part = 'files')::stat.cell`, 'false)::stat.cell']]],
  [
    // First in touch is the first of all her files.
    'kast_firsts()',
    [
      [
        'SELECT f.id, least(stat.day_of(f.created_at), min(k.on_day)) FROM clients.client f',
        'SELECT coalesce(m.person, f.id), least(stat.day_of(min(f.created_at)), min(k.on_day)) FROM clients.client f LEFT JOIN stat.merged_files() m ON m.file = f.id',
      ],
      ['GROUP BY f.id, f.created_at', 'GROUP BY coalesce(m.person, f.id)'],
    ],
  ],
  [
    // Of one person's two places in a study the withdrawn one counts, or else the one that was answered, and asked, last.
    'r31(date)',
    [
      [
        'SELECT p.study_id, p.id, NULL::uuid AS instrument_id,',
        'SELECT DISTINCT ON (p.study_id, coalesce(f.person, p.client_id)) p.study_id, p.id, NULL::uuid AS instrument_id,',
      ],
      [
        'FROM counselling.study_participation p WHERE p.unit_id = ctx.unit_id() AND p.eligible_on <= on_day),',
        `FROM counselling.study_participation p LEFT JOIN stat.merged_files() f ON f.file = p.client_id
        WHERE p.unit_id = ctx.unit_id() AND p.eligible_on <= on_day
        ORDER BY p.study_id, coalesce(f.person, p.client_id), (p.status = 'withdrawn' AND p.answered_on <= on_day) DESC,
          CASE WHEN p.answered_on <= on_day THEN p.answered_on END DESC NULLS LAST, CASE WHEN p.asked_on <= on_day THEN p.asked_on END DESC NULLS LAST, p.id),`,
      ],
    ],
  ],
  [
    // A person is counted in the year of her first file, as what she is in the file she is read in.
    'r34(date)',
    [
      [
        'count(*)::integer AS entries FROM clients.client c',
        `stat.persons(DISTINCT c.id) AS entries FROM (
        SELECT p.id, p.compartment, p.relation, least(p.created_at, (SELECT min(f.created_at) FROM clients.client f WHERE f.merged_into = p.id)) AS created_at
        FROM clients.client p LEFT JOIN stat.merged_files() m ON m.file = p.id WHERE m.file IS NULL) c`,
      ],
    ],
  ],
];

/** The same function with other words in it; who owns it and who may call it stays. */
async function rewrite(db: QueryRunner, report: string, words: Words): Promise<void> {
  const [known] = (await db.query('SELECT pg_get_functiondef($1::regprocedure) AS text', [`stat.${report}`])) as {
    text: string;
  }[];
  const text = words.reduce((said, [was, is]) => {
    if (!said.includes(was)) throw new Error(`stat.${report} does not say ${was}`);
    return said.replaceAll(was, is);
  }, known?.text ?? '');
  await db.query(text);
}

/** What one wording is in every function of the schema, put into another. */
async function rewriteAll(db: QueryRunner, was: string, is: string): Promise<void> {
  const found = (await db.query(
    `SELECT regexp_replace(pg_get_functiondef(oid), $1, $2, 'g') AS text FROM pg_proc
     WHERE pronamespace = 'stat'::regnamespace AND prokind = 'f' AND prosrc ~ $1`,
    [was, is],
  )) as { text: string }[];
  for (const { text } of found) await db.query(text);
}
