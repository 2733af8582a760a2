import { v7 } from 'uuid';
import type { Caller } from '../caller.js';
import { refusal } from '../talks.js';
import { asApp } from './notes.js';
import { faults, type File, MergeWorld } from './merge-world.js';

describe('a merge, and the walls', () => {
  let world: MergeWorld;
  let lena: Caller;
  beforeAll(async () => {
    world = await MergeWorld.open();
    ({ lena } = world);
  });
  afterAll(() => world.house.close());

  const merging = (by: Caller, from: string, into: string) =>
    by.post(`/clients/${from}/merge`, { intoId: into }, { ifMatch: 1 });

  it('S14 is impossible between a counselling client and a patient of Spiralen, through the API and as the database’s own role', async () => {
    const both = await world.house.staff(['counsellor', 'midwife'], { compartments: ['counselling', 'spiralen'] });
    const seller = await world.file('Lina', {}, both);
    const patient = await world.file('Lina', { compartment: 'spiralen' }, both);
    const nobody = v7();
    const answers = await Promise.all([
      merging(both, seller.id, patient.id),
      merging(both, patient.id, seller.id),
      merging(both, seller.id, nobody),
      merging(lena, seller.id, patient.id),
      both.post(`/clients/${seller.id}/merge/preview`, { intoId: patient.id }),
      both.post(`/clients/${seller.id}/merge/preview`, { intoId: nobody }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    for (const compartment of ['counselling', 'spiralen'])
      await expect(asApp(world.house, both, inserting(compartment, seller.id, patient.id, both))).rejects.toThrow(
        /merge_(of|into)_file|row-level security/,
      );
    await expect(world.house.sql(inserting('counselling', seller.id, patient.id, both))).rejects.toThrow(
      'merge_into_file',
    );
  });

  it('is made by whoever writes in both files, and by nobody else', async () => {
    const [one, other] = [await world.file('Ett'), await world.file('Två')];
    const karin = await world.house.staff('counsellor');
    await world.letIn(one.id, karin);
    expect((await merging(karin, one.id, other.id)).text).toBe((await merging(karin, one.id, v7())).text);
    expect((await merging(karin, other.id, one.id)).status).toBe(404);
    expect((await merging(world.reception, one.id, other.id)).status).toBe(403);
    const deskToo = await world.house.staff(['receptionist', 'counsellor'], { compartments: ['counselling'] });
    expect((await merging(deskToo, one.id, other.id)).status).toBe(403);
    await expect(asApp(world.house, karin, inserting('counselling', one.id, other.id, karin))).rejects.toThrow(
      'row-level security',
    );
    await expect(
      asApp(world.house, world.reception, inserting('counselling', one.id, other.id, world.reception)),
    ).rejects.toThrow('row-level security');
    await expect(
      asApp(world.house, lena, `UPDATE clients.client SET merged_into = '${other.id}' WHERE id = '${one.id}'`),
    ).rejects.toThrow('no merge says so');
    expect((await lena.post(`/clients/${one.id}/merge`, { intoId: other.id })).status).toBe(428);
    expect((await lena.post(`/clients/${one.id}/merge`, { intoId: other.id }, { ifMatch: 7 })).status).toBe(412);
  });

  it('makes no chain and no circle, and names everything in its way at once', async () => {
    const [a, b, c] = [await world.file('A'), await world.file('B'), await world.file('C')];
    expect((await world.merge(a.id, b.id)).status).toBe(200);
    expect(refusal(await world.merge(a.id, c.id))).toEqual([409, 'merge.already-merged']);
    expect(refusal(await world.merge(b.id, a.id))).toEqual([409, 'merge.already-merged']);
    expect(refusal(await world.merge(c.id, a.id))).toEqual([409, 'merge.already-merged']);
    expect(refusal(await world.merge(b.id, c.id))).toEqual([409, 'merge.has-merged-files']);
    expect(refusal(await world.merge(c.id, c.id))).toEqual([422, 'merge.same-file']);
    for (const [from, into] of [
      [b.id, c.id],
      [c.id, a.id],
    ] as const)
      await expect(asApp(world.house, lena, inserting('counselling', from, into, lena))).rejects.toThrow(
        'part of another merge',
      );
    expect((await world.merge(c.id, b.id)).body.mergedFiles).toHaveLength(2);

    const named = await world.file('Namn', { identity: { type: 'other', value: 'AA-1' } });
    const otherwise = await world.file('Annan', { identity: { type: 'other', value: 'BB-2' } });
    const anonymous = await world.file('Utan', { documentationMode: 'non_identifying' });
    for (const file of [named, otherwise])
      await world.agrees(file.id, { weekday: 1, firstOn: '2026-03-30', startTime: file === named ? '08:00' : '09:30' });
    const refused = await world.merge(named.id, otherwise.id);
    expect(faults(refused)).toEqual(['merge.identities-differ', 'merge.two-active-contracts']);
    expect(refusal(await world.merge(anonymous.id, named.id))).toEqual([422, 'merge.modes-differ']);
    expect(refusal(await world.merge(named.id, anonymous.id))).toEqual([422, 'merge.modes-differ']);
    await expect(asApp(world.house, lena, inserting('counselling', anonymous.id, named.id, lena))).rejects.toThrow(
      'not kept in the same way',
    );
    expect((await lena.get<File>(`/clients/${named.id}`)).body).toMatchObject({
      merge: null,
      mergedFiles: [],
      version: 1,
    });
  });

  it('has one winner where two merge at once, whichever way round', async () => {
    for (const round of [0, 1, 2]) {
      const [a, b, c] = [await world.file(`A${round}`), await world.file(`B${round}`), await world.file(`C${round}`)];
      const crossing = await Promise.all([merging(lena, a.id, b.id), merging(lena, b.id, a.id)]);
      expect(crossing.map(({ status }) => status).toSorted((x, y) => x - y)).toEqual([200, 412]);
      const [d, e] = [await world.file(`D${round}`), await world.file(`E${round}`)];
      const parting = await Promise.all([
        merging(lena, c.id, d.id),
        merging(lena, c.id, e.id),
        merging(lena, d.id, e.id),
      ]);
      const won = parting.filter(({ status }) => status === 200);
      expect(won.length).toBeGreaterThanOrEqual(1);
      expect(parting.every(({ status }) => [200, 409, 412].includes(status))).toBe(true);
    }
    const chains = await world.house.sql(
      'SELECT FROM clients.client x JOIN clients.client y ON y.id = x.merged_into WHERE y.merged_into IS NOT NULL',
    );
    expect(chains).toEqual([]);
  });

  it('lets no second contract and no second place slip in while it is made', async () => {
    for (const startTime of ['15:00', '16:00', '17:00']) {
      const [one, other] = [await world.file('Ras'), await world.file('Rus')];
      await world.agrees(one.id, { startTime });
      await world.waits(one.id, '2026-03-01');
      const at = { startTime, weekday: 4, firstOn: '2026-04-02' };
      const answers = await Promise.all([
        merging(lena, one.id, other.id),
        world.agrees(other.id, at),
        world.reception.post('/queue-entries', { clientId: other.id, serviceKind: 'counselling' }),
      ]);
      expect(answers.every(({ status }) => status < 500)).toBe(true);
    }
    for (const table of ['contract', 'queue_entry'])
      expect(
        await world.house.sql(`SELECT 1 FROM counselling.${table} x JOIN clients.client c ON c.id = x.client_id
          WHERE ${table === 'contract' ? `x.status <> 'ended'` : 'x.ended_at IS NULL'} GROUP BY coalesce(c.merged_into, c.id), x.service_kind HAVING count(*) > 1`),
      ).toEqual([]);
  });

  it('is found in the log and in its extract from either file', async () => {
    const reviewer = await world.house.staff('log_reviewer');
    const [one, other] = [await world.file('Logg'), await world.file('Bok')];
    await lena.post(`/clients/${one.id}/aliases`, { alias: 'Före' });
    await world.merge(one.id, other.id);
    for (const clientId of [one.id, other.id]) {
      const { body } = await reviewer.post<{ rows: { action: string }[] }>('/access-log/extracts', { clientId });
      const found = (await reviewer.list<{ deed: string }>('/access-log', { clientId })).body.map(({ deed }) => deed);
      expect(found).toEqual(expect.arrayContaining(['clients.alias.add', 'clients.merge.make']));
      expect(body.rows.length).toBeGreaterThanOrEqual(4);
    }
    await world.unmerge(one.id);
    const apart = (await reviewer.list<{ deed: string }>('/access-log', { clientId: other.id })).body.map(
      ({ deed }) => deed,
    );
    expect(apart).not.toContain('clients.alias.add');
    expect(apart).toEqual(expect.arrayContaining(['clients.merge.make', 'clients.merge.undo']));
  });
});

const inserting = (compartment: string, from: string, into: string, by: Caller): string =>
  `INSERT INTO clients.merge (id, unit_id, compartment, client_id, created_at, version, into_id, merged_by)
   VALUES ('${v7()}', '${by.person.unitId}', '${compartment}', '${from}', now(), 1, '${into}', '${by.id}')`;
