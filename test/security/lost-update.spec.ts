import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { enter, fileOf, type Note, TEXT } from '../journeys/notes.js';

/** A twentieth of safety.md's two hundred writers in `npm test`; the whole of it in the long run. */
const WRITERS = Number(process.env.TAKT_WRITERS ?? 10);
const REPEATS = 5;

const tally = (answers: readonly { status: number }[]): Record<number, number> => {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};

describe('T11 no write is lost, and none is done twice', () => {
  let house: House;
  let counsellor: Caller;
  let clientId: string;
  beforeAll(async () => {
    house = await House.open();
    counsellor = await house.staff('counsellor');
    clientId = await fileOf(counsellor);
  });
  afterAll(() => house.close());

  const count = async (table: string, noteId: string): Promise<number> => {
    const column = table === 'note' ? 'id' : 'note_id';
    return (await house.sql(`SELECT 1 FROM journal.${table} WHERE ${column} = $1`, [noteId])).length;
  };

  it('one of many writers of a note wins, and every other is told that it has changed', async () => {
    const { body } = await enter(counsellor, clientId);
    const path = `/notes/${body.id}`;
    const answers = await Promise.all(
      Array.from({ length: WRITERS }, (_, i) =>
        counsellor.patch<Note>(path, { headings: { facts: `Skribent ${i}` } }, { ifMatch: 1 }),
      ),
    );
    expect(tally(answers)).toEqual({ 200: 1, 412: WRITERS - 1 });
    const winner = answers.find(({ status }) => status === 200);
    expect((await counsellor.get<Note>(path)).body.headings).toEqual(winner?.body.headings);
    expect(await count('note_version', body.id)).toBe(2);
  });

  it('each POST of the journal sent five times at once leaves one row, and five times the same answer', async () => {
    const entering = crypto.randomUUID();
    const entered = await Promise.all(
      Array.from({ length: REPEATS }, () =>
        counsellor.post<Note>(
          '/notes',
          { clientId, kind: 'contact', eventAt: '2026-03-24T08:00:00Z', headings: TEXT },
          { key: entering },
        ),
      ),
    );
    expect(tally(entered)).toEqual({ 201: REPEATS });
    expect(new Set(entered.map(({ text }) => text)).size).toBe(1);
    expect(await house.sql(`SELECT 1 FROM journal.note WHERE kind = 'contact'`)).toHaveLength(1);
    const id = entered[0]?.body.id ?? '';
    const deeds: readonly (readonly [string, object | undefined])[] = [
      ['signature', undefined],
      ['corrections', { headings: TEXT, reason: 'Fel veckodag.' }],
      ['dispute', { text: 'Jag minns det annorlunda.' }],
    ];
    for (const [index, [deed, body]] of deeds.entries()) {
      const key = crypto.randomUUID();
      const answers = await Promise.all(
        Array.from({ length: REPEATS }, () =>
          counsellor.post(`/notes/${id}/${deed}`, body, { key, ifMatch: index + 1 }),
        ),
      );
      expect([deed, tally(answers)]).toEqual([deed, { 201: REPEATS }]);
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    }
    expect([await count('note_version', id), await count('note_dispute', id)]).toEqual([2, 1]);
    expect(await house.sql('SELECT 1 FROM journal.note_signature')).toHaveLength(1);
  });

  it('a stale or missing version changes nothing', async () => {
    const { body } = await enter(counsellor, clientId);
    const path = `/notes/${body.id}`;
    expect((await counsellor.patch(path, { headings: TEXT })).status).toBe(428);
    expect((await counsellor.patch(path, { headings: TEXT }, { ifMatch: 7 })).status).toBe(412);
    expect((await counsellor.post(`${path}/signature`)).status).toBe(428);
    expect(await count('note_version', body.id)).toBe(1);
  });
});
