import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { enter, fileOf, type Note } from './notes.js';

interface Template extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly standard: boolean;
}

describe('the care of the journal', () => {
  let house: House;
  let counsellor: Caller;
  beforeAll(async () => {
    house = await House.open();
    await house.at('2026-03-24T09:00:00+01:00');
    counsellor = await house.staff('counsellor', { name: 'Anna Berg' });
  });
  afterAll(() => house.close());

  const templates = async (caller: Caller, kind = 'session') =>
    (await caller.get<Template[]>('/note-templates')).body.filter((one) => one.kind === kind);

  it('has templates of the house, in whose place the unit puts its own', async () => {
    expect((await templates(counsellor)).map(({ name, standard, can }) => [name, standard, can])).toEqual([
      ['Första samtalet', true, { change: false, replace: true }],
      ['Samtal', true, { change: false, replace: true }],
    ]);
    const own = { kind: 'session', name: 'Samtal', headings: { facts: 'Idag:', assessment: 'Nästa steg:' } };
    const kept = await counsellor.post<Template>('/note-templates', own);
    expect([kept.status, kept.body.standard]).toEqual([201, false]);
    expect((await counsellor.post('/note-templates', { ...own, name: 'samtal' })).body.code).toBe(
      'template.name-taken',
    );
    const admin = await house.staff('administrator');
    const path = `/note-templates/${kept.body.id}`;
    expect((await admin.patch(path, { active: false })).status).toBe(428);
    expect((await admin.patch(path, { active: false }, { ifMatch: 1 })).body).toMatchObject({
      active: false,
      version: 2,
    });
    expect((await counsellor.patch(path, { name: 'Vanligt samtal' }, { ifMatch: 1 })).status).toBe(412);
    expect((await templates(counsellor)).map(({ name, standard, active }) => [name, standard, active])).toEqual([
      ['Första samtalet', true, true],
      ['Samtal', false, false],
    ]);
    const malmo = await house.staff('counsellor', { unitId: await house.unit({ code: 'malmo', minAge: 15 }) });
    expect((await templates(malmo)).every(({ standard }) => standard)).toBe(true);
    expect((await malmo.patch(path, { active: true }, { ifMatch: 2 })).status).toBe(404);
  });

  it('keeps people out of templates, and each record’s templates with those who write it', async () => {
    const midwife = await house.staff('midwife');
    const keep = async (caller: Caller, kind: string, headings: object) =>
      (await caller.post('/note-templates', { kind, name: 'Ny', headings })).body.code;
    expect(await keep(counsellor, 'contact', { facts: 'Ring 070-000 00 00' })).toBe('template.personal-data');
    expect(await keep(counsellor, 'contact', { findings: 'Prov:' })).toBe('note.heading-not-of-kind');
    expect(await keep(counsellor, 'visit', { findings: 'Prov:' })).toBe('template.kind-not-yours');
    expect(await keep(midwife, 'contact', { facts: 'Samtal:' })).toBe('template.kind-not-yours');
    expect(await keep(midwife, 'visit', { findings: 'Prov:' })).toBeUndefined();
    for (const role of ['receptionist', 'unit_manager', 'log_reviewer'] as const)
      expect((await (await house.staff(role)).get('/note-templates')).status).toBe(403);
  });

  it('notes on what day the client was told of a note, once a day, and never takes it away (SoL 14:6)', async () => {
    const clientId = await fileOf(counsellor);
    const { id } = (await enter(counsellor, clientId)).body;
    const tell = (toldOn: string, ifMatch: number) =>
      counsellor.post<Note>(`/notes/${id}/telling`, { toldOn }, { ifMatch });
    expect((await tell('2026-03-25', 1)).body.code).toBe('note.told-in-the-future');
    const told = await tell('2026-03-24', 1);
    expect(told.body).toMatchObject({
      told: [{ on: '2026-03-24', recordedBy: 'Anna Berg' }],
      version: 2,
      can: { tell: true },
    });
    expect((await tell('2026-03-24', 2)).body.code).toBe('note.told-already');
    await counsellor.post(`/notes/${id}/signature`, undefined, { ifMatch: 2 });
    await house.at('2026-03-25T09:00:00+01:00');
    expect((await tell('2026-03-25', 3)).body.told).toHaveLength(2);
    await house.at('2026-03-24T09:00:00+01:00');
    await expect(house.sql('UPDATE journal.note_telling SET told_on = told_on')).rejects.toThrow('only ever added to');
    expect(await house.deeds(clientId)).toContain('journal.note.tell');
  });

  it('tells reception by number, author and days what has waited two days for a signature, and not a word of it', async () => {
    const [writer, reception] = [await house.staff('counsellor', { name: 'Bo Ek' }), await house.staff('receptionist')];
    await house.at('2026-03-20T09:00:00+01:00');
    const clientId = await fileOf(writer);
    const old = (await enter(writer, clientId)).body.id;
    const closed = (await enter(writer, clientId)).body.id;
    const signed = await writer.post<Note>(`/notes/${closed}/signature`, undefined, { ifMatch: 1 });
    await house.at('2026-03-21T09:00:00+01:00');
    await writer.post(
      `/notes/${closed}/corrections`,
      { headings: { facts: 'Rätt.' }, reason: 'Fel.' },
      { ifMatch: signed.body.version },
    );
    await house.at('2026-03-24T08:00:00+01:00');
    await enter(writer, clientId);
    const list = await reception.list('/unsigned-notes');
    const [{ number } = {}] = await house.sql('SELECT number FROM clients.client WHERE id = $1', [clientId]);
    const mine = list.body.filter((row) => row.clientId === clientId);
    expect(mine).toEqual([
      { id: old, clientId, number, author: 'Bo Ek', what: 'note', days: 3, locksAt: expect.any(String) as string },
      { id: closed, clientId, number, author: 'Bo Ek', what: 'correction', days: 2, locksAt: null },
    ]);
    expect(list.text).not.toMatch(/berättar|Tryggare|Rätt|Ljus/);
    expect((await writer.list('/notes/unsigned')).body.map(({ days, reminder }) => [days, reminder])).toEqual([
      [3, true],
      [2, true],
      [0, false],
    ]);
    const elsewhere = await house.staff('receptionist', { compartments: ['spiralen'] });
    expect((await elsewhere.list('/unsigned-notes')).body).toEqual([]);
    for (const role of ['counsellor', 'unit_manager', 'registrar'] as const)
      expect((await (await house.staff(role)).get('/unsigned-notes')).status).toBe(403);
    await house.at('2026-03-24T09:00:00+01:00');
  });
});
