import { lockUnsigned } from '#journal';
import { jobActor } from '#kernel';
import { UnitOfWork } from '#persistence';
import type { Answer, Caller } from '../caller.js';
import { House } from '../house.js';
import { enter, fileOf, type Note, TEXT } from './notes.js';

const PAIRS = 40;

describe('two deeds on one note at once', () => {
  let house: House;
  let counsellor: Caller;
  let clientId: string;
  beforeAll(async () => {
    house = await House.open();
    await house.at('2026-03-24T09:00:00+01:00');
    counsellor = await house.staff('counsellor');
    clientId = await fileOf(counsellor);
  });
  afterAll(() => house.close());

  const entered = () =>
    Promise.all(Array.from({ length: PAIRS }, async () => (await enter(counsellor, clientId)).body));

  /** Makes a note for each pair, and lets all pairs go at once. */
  const pairs = async (
    ready: (note: Note) => Promise<Note>,
    race: (note: Note) => readonly Promise<Answer<Note>>[],
  ): Promise<{ note: Note; answers: Answer<Note>[] }[]> => {
    const notes = await Promise.all((await entered()).map((note) => ready(note)));
    return Promise.all(notes.map(async (note) => ({ note, answers: await Promise.all(race(note)) })));
  };
  const asItIs = (note: Note) => Promise.resolve(note);
  const signed = async ({ id }: Note) =>
    (await counsellor.post<Note>(`/notes/${id}/signature`, undefined, { ifMatch: 1 })).body;
  const facts = async ({ id }: Note) => {
    const [row] = await house.sql<{ status: string; texts: number; signatures: number; numbers: number[] }>(
      `SELECT n.status, n.text_number AS texts, (SELECT count(*)::int FROM journal.note_signature g JOIN journal.note_version v ON v.id = g.version_id WHERE v.note_id = n.id) AS signatures,
        (SELECT array_agg(v.number ORDER BY v.number) FROM journal.note_version v WHERE v.note_id = n.id) AS numbers FROM journal.note n WHERE n.id = $1`,
      [id],
    );
    return row;
  };
  const sign = ({ id, version }: Note) =>
    counsellor.post<Note>(`/notes/${id}/signature`, undefined, { ifMatch: version });
  const edit = ({ id, version }: Note) =>
    counsellor.patch<Note>(`/notes/${id}`, { headings: { ...TEXT, facts: 'Nytt.' } }, { ifMatch: version });
  const statuses = (answers: readonly Answer[]) =>
    answers.map(({ status }) => (status < 300 ? 'won' : status)).toSorted((a, b) => String(a).localeCompare(String(b)));

  it('end in signed or in edited, never in both and never in neither', async () => {
    const seen = new Set<string>();
    for (const { note, answers } of await pairs(asItIs, (one) => [sign(one), edit(one)])) {
      expect(statuses(answers)).toEqual([412, 'won']);
      const won = answers[0]?.status === 201 ? 'signed' : 'edited';
      seen.add(won);
      expect(await facts(note)).toEqual(
        won === 'signed'
          ? { status: 'signed', texts: 1, signatures: 1, numbers: [1] }
          : { status: 'entered', texts: 2, signatures: 0, numbers: [1, 2] },
      );
    }
    expect(seen.size).toBeGreaterThan(0);
  }, 60_000);

  it('end in one correction where two were written, and the other is told', async () => {
    const correct = ({ id, version }: Note) =>
      counsellor.post<Note>(`/notes/${id}/corrections`, { headings: TEXT, reason: 'Fel dag.' }, { ifMatch: version });
    for (const { note, answers } of await pairs(signed, (one) => [correct(one), correct(one)])) {
      expect(statuses(answers)).toEqual([412, 'won']);
      expect(await facts(note)).toMatchObject({ status: 'signed', numbers: [1, 2] });
    }
  }, 60_000);

  it('end in a dispute or in an edit, and nothing of the other', async () => {
    const dispute = ({ id, version }: Note) =>
      counsellor.post<Note>(`/notes/${id}/dispute`, { text: 'Nej.' }, { ifMatch: version });
    for (const { note, answers } of await pairs(asItIs, (one) => [dispute(one), edit(one)])) {
      expect(statuses(answers)).toEqual([412, 'won']);
      const disputes = await house.sql('SELECT 1 FROM journal.note_dispute WHERE note_id = $1', [note.id]);
      expect([disputes.length, (await facts(note))?.texts]).toEqual(answers[0]?.status === 201 ? [1, 1] : [0, 2]);
    }
  }, 60_000);

  it('end in signed or in locked, when the fourteenth day ends while she signs', async () => {
    const notes = await entered();
    // The last moments of the fortnight: half of them are over when the others are not.
    const locksAt = notes.map((note) => String(note.locksAt)).toSorted((a, b) => a.localeCompare(b));
    await house.at(locksAt[PAIRS / 2] ?? '');
    const work = house.app.get(UnitOfWork);
    const lock = () => work.run(jobActor('lock-notes', house.unitId), 'journal.notes.lock', lockUnsigned);
    const [answers] = await Promise.all([Promise.all(notes.map((note) => sign(note))), lock(), lock()]);
    await house.at('2026-04-07T23:00:00+02:00');
    await lock();
    for (const [index, note] of notes.entries()) {
      const { status = 0, body } = answers[index] ?? {};
      expect([201, 409, 412]).toContain(status);
      expect(status === 409 ? body?.code : 'note.locked').toBe('note.locked');
      const after = await facts(note);
      expect(after).toMatchObject(
        status === 201 ? { status: 'signed', signatures: 1 } : { status: 'locked_unsigned', signatures: 0 },
      );
    }
    await house.at('2026-03-24T09:00:00+01:00');
  }, 60_000);
});
