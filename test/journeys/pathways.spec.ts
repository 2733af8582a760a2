import type { Caller } from '../caller.js';
import { House } from '../house.js';

interface Way {
  readonly id: string;
  readonly code: string;
  readonly missionId: string | null;
  readonly version: number;
}

describe('the ways in', () => {
  let house: House;
  let kast: Caller;
  beforeAll(async () => {
    house = await House.open();
    kast = await house.staff('kast_counsellor');
  });
  afterAll(() => house.close());

  const ways = async (by: Caller) => (await by.list<Way>('/pathways', {}, { range: [0, 99] })).body;

  it('V01–V16 are the unit’s own list: its administrator adds, renames and switches off, and no other unit’s is touched', async () => {
    const admin = await house.staff('administrator');
    const words = { labelSv: 'Radioreportage', labelEn: 'Radio report' };
    const added = await admin.post<Way>('/pathways', { ...words, compartments: ['kast'] });
    expect(added.body).toMatchObject({ ...words, missionId: null, active: true });
    const file = { client: { compartment: 'kast', pathway: added.body.code } };
    expect((await kast.post('/kast-files', file)).body).toMatchObject({ pathway: added.body.code });
    const elsewhere = await house.staff('kast_counsellor', { unitId: await house.unit({ code: 'malmo', minAge: 15 }) });
    expect((await ways(elsewhere)).map(({ missionId }) => missionId)).toHaveLength(16);
    expect((await elsewhere.post('/kast-files', file)).body).toMatchObject({ code: 'client.no-such-pathway' });

    const refused = async (path: string, body: object, version?: number) =>
      (version === undefined ? await admin.post(path, body) : await admin.patch(path, body, { ifMatch: version })).body;
    expect(await refused('/pathways', { ...words, labelSv: 'RADIOREPORTAGE', compartments: ['kast'] })).toMatchObject({
      code: 'pathway.already-there',
    });
    expect(await refused('/pathways', { labelSv: 'X', labelEn: 'X', compartments: [] })).toMatchObject({ status: 422 });
    const { id, version } = (await ways(kast)).find(({ code }) => code === 'unknown') as Way;
    for (const change of [{ active: false }, { compartments: ['kast'] }])
      expect(await refused(`/pathways/${id}`, change, version)).toMatchObject({ code: 'pathway.the-house-takes-it' });
    expect(
      (await admin.patch<Way>(`/pathways/${id}`, { labelSv: 'Vet inte' }, { ifMatch: version })).body,
    ).toMatchObject({
      labelSv: 'Vet inte',
      code: 'unknown',
    });
  });
});
