import { FILLING } from './merge-filling.js';
import { type MergedPair, REGISTER } from './merge-register.js';
import { MergeWorld } from './merge-world.js';

/** What says that a table holds rows of client files: a column of that name, or a foreign key to the file. */
const POINTING = `
  SELECT DISTINCT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'meta', 'pgboss') AND c.oid <> 'clients.client'::regclass
    AND (EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'client_id' AND NOT a.attisdropped)
      OR EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'f' AND k.confrelid = 'clients.client'::regclass))
  ORDER BY 1`;

describe('I31: what points at a client file', () => {
  let world: MergeWorld;
  const pairs = new Map<string, MergedPair>();
  beforeAll(async () => {
    world = await MergeWorld.open();
    for (const [compartment, fill] of Object.entries(FILLING)) {
      const by = await world.reader(compartment);
      const [from, into] = [
        await world.file('Från', { compartment }, by),
        await world.file('Till', { compartment }, by),
      ];
      await fill(world, from.id, by);
      if ((await world.merge(from.id, into.id, {}, by)).status !== 200) throw new Error(`not merged: ${compartment}`);
      pairs.set(compartment, { from: from.id, into: into.id });
    }
  });
  afterAll(() => world.house.close());

  it('is covered by a merge: a table that is not in merge-register.ts fails here', async () => {
    const tables = await world.house.sql<{ name: string }>(POINTING);
    expect(Object.keys(REGISTER).toSorted()).toEqual(tables.map(({ name }) => name).toSorted());
  });

  const shown = Object.entries(REGISTER).filter(([, { files }]) => files !== undefined);
  it.each(shown)('%s is shown from both files', async (_, { files, compartment = 'counselling' }) => {
    const pair = pairs.get(compartment);
    if (pair === undefined || files === undefined) throw new Error('no pair of files in that compartment');
    expect(await files(world, pair)).toContain(pair.from);
  });
});
