import type { Caller } from '../caller.js';
import { type Booked, type Clinic, openClinic } from '../clinic.js';
import { House } from '../house.js';
import type { Body } from '../talks.js';

interface Import extends Body {
  readonly id: string;
  readonly version: number;
}
interface Preview {
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly faultCount: number;
  readonly faults: readonly { line: number; fault: string }[];
  readonly version: number;
}
interface Asking {
  readonly firstVisit: boolean;
  readonly asked: string | null;
  readonly bookingId: string | null;
  readonly version: number;
}

describe('a visit and what is recorded of it', () => {
  let house: House;
  let clinic: Clinic;
  let midwife: Caller;
  let admin: Caller;
  beforeAll(async () => {
    house = await House.open();
    clinic = await openClinic(house);
    midwife = clinic.midwife;
    admin = await house.staff('administrator');
  });
  afterAll(() => house.close());

  const visit = async (id: string) => (await midwife.get<Booked>(`/bookings/${id}`)).body;
  const inRoom = async (clientId: string, time: string): Promise<string> => {
    const { id } = (await clinic.book(clientId, time)).body;
    await clinic.reception.post(`/bookings/${id}/arrival`, { informedAboutUnit: 'given' });
    const started = await midwife.post(`/bookings/${id}/start`, undefined, { ifMatch: (await visit(id)).version });
    expect(started.status).toBe(201);
    return id;
  };
  const record = async (id: string, body: Body) =>
    midwife.post<Booked>(`/bookings/${id}/services`, { items: [], ...body }, { ifMatch: (await visit(id)).version });

  /** As the screen does it: two thousand lines a part. */
  const send = async (system: string, lines: readonly string[]): Promise<string> => {
    const { id } = (await admin.post<Import>('/classification-imports', { system })).body;
    for (let part = 0; part * 2000 < lines.length; part += 1) {
      const some = lines.slice(part * 2000, part * 2000 + 2000);
      expect((await admin.post(`/classification-imports/${id}/parts`, { number: part + 1, lines: some })).status).toBe(
        201,
      );
    }
    return id;
  };
  const preview = async (id: string) => (await admin.get<Preview>(`/classification-imports/${id}/preview`)).body;
  const apply = async (id: string) =>
    admin.post<Import>(`/classification-imports/${id}/application`, undefined, { ifMatch: 1 });
  const find = async (filter: Body) =>
    (await midwife.list<{ code: string; label: string }>('/classification-codes', filter)).body.map(({ code }) => code);

  it('an official table is looked at, named fault by fault, and imported whole: 40,000 rows too', async () => {
    expect((await midwife.post('/classification-imports', { system: 'kva' })).status).toBe(403);
    expect(await find({ q: 'Z11' })).toEqual([]);
    const faulty = await send('kva', [
      'Kod;Text;Giltig till',
      'AB1;Kort;',
      'AA001;;',
      'AA002;Rätt;2026-13-01',
      'AA003;Rätt;',
    ]);
    const seen = await preview(faulty);
    expect(seen).toMatchObject({ rows: 1, added: 1, faultCount: 3 });
    expect(seen.faults).toMatchObject([
      { line: 2, fault: 'code-form' },
      { line: 3, fault: 'label-missing' },
      { line: 4, fault: 'to-form' },
    ]);
    expect((await apply(faulty)).body.code).toBe('classification.faulty');
    expect(await find({ system: 'kva', q: 'AA' })).toEqual([]);

    const many = Array.from({ length: 40_000 }, (_, n) => {
      const letter = String.fromCodePoint(65 + Math.floor(n / 10_000));
      const code = String(n % 10_000).padStart(4, '0');
      return `${letter}${code}\tPåhittat tillstånd ${n}\t19970101\t`;
    });
    const lines = [
      'Kod\tTitel\tGiltig från\tGiltig till',
      ...many,
      'Z113\tTest för smitta\t19970101\t',
      'Z114\tTest för hiv\t19970101\t20251231',
    ];
    const big = await send('icd10_se', lines);
    expect(await preview(big)).toMatchObject({ rows: 40_002, added: 40_002, changed: 0, faultCount: 0 });
    expect((await apply(big)).body).toMatchObject({ added: 40_002, changed: 0 });
    expect((await apply(big)).status).toBe(412);
    const late = await admin.post(`/classification-imports/${big}/parts`, { number: 99, lines: ['Z115\tSen'] });
    expect([late.status, late.body.code]).toEqual([409, 'classification.imported']);
    // By code with and without its dot, by words, on a day it was valid; a sign of a pattern is a sign.
    expect(await find({ q: 'z11.3' })).toEqual(['Z11.3']);
    expect(await find({ q: 'Z11' })).toEqual(['Z11.3']);
    expect(await find({ q: 'Z11', on: '2025-12-31' })).toEqual(['Z11.3', 'Z11.4']);
    expect(await find({ q: 'smitta test' })).toEqual(['Z11.3']);
    expect(await find({ q: '%' })).toEqual([]);
    const again = await send('icd10_se', ['Kod\tTitel', 'Z113\tTest för överförbar smitta', 'Z119\tNy']);
    expect(await preview(again)).toMatchObject({ rows: 2, added: 1, changed: 1, unchanged: 0 });
    expect((await apply(again)).body).toMatchObject({ added: 1, changed: 1 });
    expect((await admin.get('/classifications')).body).toMatchObject([
      { system: 'icd10_se', codes: 40_003 },
      { system: 'kva', codes: 0, importedAt: null },
    ]);
  });

  it('a service has the codes of that day, keeps them when the result changes, and is withdrawn when it was wrong', async () => {
    await apply(await send('kva', ['Kod;Text', 'AV034;Påhittad åtgärd']));
    const id = await inRoom(await clinic.patient(), '09:00');
    const item = { kind: 'sti_test', result: 'performed' };
    const wrong = await record(id, {
      items: [
        { ...item, icd10: 'Z11.4', kva: 'ZZ999' },
        { kind: 'hiv_test', result: 'declined', kva: 'AV034' },
      ],
    });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'visit.unknown-code']);
    expect((wrong.body.errors as { field: string }[]).map(({ field }) => field)).toEqual([
      'items.0.icd10',
      'items.0.kva',
    ]);
    const coded = await record(id, { items: [{ ...item, icd10: 'Z11.3', kva: 'AV034' }] });
    expect(coded.body.services).toEqual([{ ...item, icd10: 'Z11.3', kva: 'AV034' }]);
    const stopped = await record(id, {
      items: [
        { ...item, result: 'stopped' },
        { kind: 'hiv_test', result: 'declined' },
      ],
    });
    expect(stopped.body.services).toMatchObject([
      { kind: 'hiv_test' },
      { result: 'stopped', icd10: 'Z11.3', kva: 'AV034' },
    ]);
    const less = await record(id, { items: [{ ...item, result: 'stopped', icd10: null }], withdrawn: ['hiv_test'] });
    expect(less.body.services).toEqual([{ kind: 'sti_test', result: 'stopped', icd10: null, kva: 'AV034' }]);
    const twice = await record(id, { items: [item], withdrawn: ['sti_test'] });
    expect(twice.body.code).toBe('visit.service-twice');
    // What was said before stays behind, superseded.
    const kept = `SELECT kind, result FROM spiralen.service_item WHERE booking_id = $1 AND superseded_at IS NOT NULL`;
    expect(await house.sql(kept, [id])).toHaveLength(3);
  });

  it('W32 whether she was asked stands in Spiralen alone, once for all her visits', async () => {
    const anna = await clinic.patient();
    const first = await inRoom(anna, '10:00');
    const asking = async (id: string) => (await midwife.get<Asking>(`/bookings/${id}/routine-asking`)).body;
    expect(await asking(first)).toMatchObject({ firstVisit: true, asked: null });
    const tell = async (id: string, asked: string) =>
      midwife.post<Asking>(`/bookings/${id}/routine-asking`, { asked }, { ifMatch: (await asking(id)).version });
    expect((await tell(first, 'not_suitable')).body).toMatchObject({ asked: 'not_suitable', bookingId: first });
    await midwife.post(`/bookings/${first}/completion`, undefined, { ifMatch: (await visit(first)).version });
    const second = await inRoom(anna, '11:00');
    expect(await asking(second)).toMatchObject({ firstVisit: false, asked: 'not_suitable', bookingId: first });
    expect((await tell(second, 'yes')).body).toMatchObject({ asked: 'yes', bookingId: second });
    expect((await clinic.reception.get(`/bookings/${second}/routine-asking`)).status).toBe(403);
    const rights = `SELECT has_table_privilege('takt_app', 'spiralen.routine_asking', p) AS may FROM unnest('{UPDATE,DELETE}'::text[]) p`;
    expect(await house.sql(rights)).toEqual([{ may: false }, { may: false }]);
  });

  it('a visit’s note goes through SM-12 beside its visit, signed only by a clinician at work (I17)', async () => {
    const anna = await clinic.patient();
    const id = await inRoom(anna, '12:00');
    const about = { clientId: anna, subject: { type: 'visit', id }, kind: 'visit', eventAt: '2026-03-31T10:00:00Z' };
    const social = await midwife.post('/notes', { ...about, headings: { facts: 'Fel rubrik' } });
    expect(social.body.code).toBe('note.heading-not-of-kind');
    const headings = { background: 'B', findings: 'F', diagnosis: 'D', actions: 'Å', information: 'I', refusal: 'A' };
    const note = (await midwife.post<Import>('/notes', { ...about, headings })).body;
    const of = await midwife.list<Import>('/notes', { subjectId: id });
    expect(of.body).toMatchObject([{ id: note.id, headings, status: 'entered' }]);
    expect((await midwife.list('/notes', { subjectId: await inRoom(anna, '13:00') })).body).toEqual([]);
    // Another care unit's note is not there without a relation of one's own (decision 34).
    expect((await clinic.physician.post(`/notes/${note.id}/signature`, undefined, { ifMatch: 1 })).status).toBe(404);
    // Past the doors: whoever no longer works there as a clinician signs nothing, in the database either.
    const forged = `INSERT INTO journal.note_signature (id, unit_id, compartment, client_id, created_at, version, version_id, signed_at, signed_by)
      SELECT gen_random_uuid(), v.unit_id, v.compartment, v.client_id, now(), 1, v.id, '1970-01-01', v.author_id FROM journal.note_version v WHERE v.note_id = $1`;
    await expect(house.sql(forged, [note.id])).rejects.toThrow('signed by a clinician at work');
    const signed = await midwife.post<Import>(`/notes/${note.id}/signature`, undefined, { ifMatch: note.version });
    expect(signed.body).toMatchObject({ status: 'signed' });
    const correction = { headings: { ...headings, findings: 'Rätt' }, reason: 'Skrivfel' };
    const { version } = signed.body;
    const corrected = await midwife.post<Import>(`/notes/${note.id}/corrections`, correction, { ifMatch: version });
    expect(corrected.body).toMatchObject({ headings: { findings: 'F' }, corrections: [{ reason: 'Skrivfel' }] });
    const disputed = await midwife.post(
      `/notes/${note.id}/dispute`,
      { text: 'Så var det inte.' },
      { ifMatch: corrected.body.version },
    );
    expect(disputed.body).toMatchObject({ disputes: [{ text: 'Så var det inte.' }] });
  });
});
