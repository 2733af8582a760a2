import type { Answer, Caller } from '../caller.js';
import { House } from '../house.js';
import { enter, fileOf, type Note, VISIT } from './notes.js';

interface Found {
  readonly hits: number;
  readonly places: readonly { noteId: string; heading: string; correction: number | null; excerpts: object[] }[];
}

describe('words in one file', () => {
  let house: House;
  let counsellor: Caller;
  beforeAll(async () => {
    house = await House.open();
    await house.at('2026-03-24T09:00:00+01:00');
    counsellor = await house.staff('counsellor', { name: 'Anna Berg' });
  });
  afterAll(() => house.close());

  const search = (caller: Caller, clientId: string, text: string): Promise<Answer<Found>> =>
    caller.post<Found>(`/clients/${clientId}/notes/search`, { text });
  const remarks = (clientId: string) =>
    house.sql<{ remark: string; deed: string }>(
      `SELECT deed, remark FROM audit.entry WHERE client_ids @> ARRAY[$1::uuid] AND deed = 'journal.note.search' ORDER BY seq`,
      [clientId],
    );

  it('are found in the text as it stands and in corrections, in any case, with å kept from a', async () => {
    const clientId = await fileOf(counsellor);
    const first = (
      await enter(counsellor, clientId, { headings: { facts: 'Känner SKAM och ångest.', assessment: 'Får stöd.' } })
    ).body;
    await counsellor.patch(
      `/notes/${first.id}`,
      { headings: { facts: 'Känner skam. Ångest. Skam igen.', assessment: 'Får stöd.' } },
      { ifMatch: 1 },
    );
    const signed = await counsellor.post<Note>(`/notes/${first.id}/signature`, undefined, { ifMatch: 2 });
    await counsellor.post(
      `/notes/${first.id}/corrections`,
      { headings: { assessment: 'Mindre skam.' }, reason: 'Nytt.' },
      { ifMatch: signed.body.version },
    );

    const shame = await search(counsellor, clientId, 'skam');
    expect([shame.status, shame.body.hits]).toEqual([200, 3]);
    expect(shame.body.places).toEqual([
      expect.objectContaining({
        noteId: first.id,
        kind: 'session',
        author: 'Anna Berg',
        heading: 'facts',
        hits: 2,
        correction: null,
        excerpts: [
          { before: 'Känner ', hit: 'skam', after: '. Ångest. Skam igen.' },
          { before: 'Känner skam. Ångest. ', hit: 'Skam', after: ' igen.' },
        ],
      }),
      expect.objectContaining({
        heading: 'assessment',
        correction: 3,
        excerpts: [{ before: 'Mindre ', hit: 'skam', after: '.' }],
      }),
    ]);
    const hits = async (text: string) => (await search(counsellor, clientId, text)).body.hits;
    expect([
      await hits('ANGEST'),
      await hits('ångest'),
      await hits('far'),
      await hits('FÅR'),
      await hits('och ångest'),
    ]).toEqual([0, 1, 0, 1, 0]);
    expect((await search(counsellor, clientId, 'x')).status).toBe(400);
  });

  it('stand in no log, no repeat and no address; that the file was read does, with how much was found', async () => {
    const clientId = await fileOf(counsellor);
    await enter(counsellor, clientId, { headings: { facts: 'Ett sällsyntord här.' } });
    await search(counsellor, clientId, 'sällsyntord');
    await search(counsellor, clientId, 'finnsinte');
    expect(await remarks(clientId)).toEqual([
      { deed: 'journal.note.search', remark: '1 hits' },
      { deed: 'journal.note.search', remark: '0 hits' },
    ]);
    const kept = await house.sql(
      `SELECT e::text FROM audit.entry e UNION ALL SELECT r.route || coalesce(encode(r.answer, 'escape'), '') FROM access.repeat r`,
    );
    expect(JSON.stringify(kept)).not.toMatch(/sällsyntord|finnsinte/);
  });

  it('are looked for in this file only, by those who may read it', async () => {
    const clientId = await fileOf(counsellor);
    await enter(counsellor, clientId, { headings: { facts: 'Hemlig uppgift.' } });
    const other = await fileOf(counsellor);
    expect((await search(counsellor, other, 'hemlig')).body.hits).toBe(0);
    const both = await house.staff(['receptionist', 'counsellor'], { compartments: ['counselling'] });
    expect((await search(both, clientId, 'hemlig')).body).toEqual({ hits: 0, places: [] });
    for (const role of ['counsellor', 'kast_counsellor', 'midwife'] as const)
      expect((await search(await house.staff(role), clientId, 'hemlig')).status).toBe(404);
    expect((await search(await house.staff('receptionist'), clientId, 'hemlig')).status).toBe(403);
    const midwife = await house.staff('midwife');
    const patient = await fileOf(midwife, 'spiralen');
    await enter(midwife, patient, { kind: 'visit', headings: VISIT });
    expect((await search(midwife, patient, 'prov taget')).body.places).toMatchObject([{ heading: 'actions' }]);
  });

  it('are found among three hundred notes', async () => {
    const clientId = await fileOf(counsellor);
    const text = 'Hon berättar om veckan som har gått och om det som var svårt. '.repeat(30);
    for (let batch = 0; batch < 30; batch += 1) {
      const written = await Promise.all(
        Array.from({ length: 10 }, (_, one) =>
          enter(counsellor, clientId, { headings: { facts: `${text} Nål${batch * 10 + one}.`, assessment: text } }),
        ),
      );
      expect(written.filter(({ status }) => status !== 201).map((answer) => answer.text)).toEqual([]);
    }
    const found = await search(counsellor, clientId, 'nål299');
    expect([found.body.hits, found.body.places.length]).toEqual([1, 1]);
    const everywhere = await search(counsellor, clientId, 'svårt');
    expect([everywhere.body.hits, everywhere.body.places.length]).toEqual([300 * 60, 600]);
    expect(everywhere.body.places.every(({ excerpts }) => excerpts.length === 3)).toBe(true);
  }, 60_000);
});
