import type { Caller } from '../caller.js';
import { CareUnits, MIDWIFE, PHYSICIAN, PSYCHIATRY } from '../care-units.js';
import { House } from '../house.js';
import { asApp } from './notes.js';

describe('S21 what a patient has blocked, and an emergency', () => {
  let house: House;
  let units: CareUnits;
  let clientId: string;
  beforeAll(async () => {
    house = await House.open();
    units = await CareUnits.open(house);
  });
  afterAll(() => house.close());

  it('S21 blocks psychiatry: only that something is blocked is seen, in every place where it might be', async () => {
    const { midwife, psychiatrist, reception, physician } = units;
    clientId = await units.known();
    for (const one of [midwife, psychiatrist]) await units.relate(one, clientId);
    const team = async (by: Caller) => (await by.get(`/clients/${clientId}/overview`)).text.includes(psychiatrist.id);
    expect(await team(midwife)).toBe(true);
    const visit = await units.booking(clientId, psychiatrist);
    await house.sql(
      `INSERT INTO spiralen.service_item (id, unit_id, compartment, client_id, created_at, version, booking_id, kind, result)
       SELECT gen_random_uuid(), unit_id, compartment, client_id, '2026-03-25', 1, id, 'sti_test', 'performed' FROM spiralen.booking WHERE id = $1`,
      [visit],
    );
    expect(await units.notesSeenBy(midwife, clientId)).toEqual([MIDWIFE, PHYSICIAN, PSYCHIATRY]);
    const told = (await units.access(midwife, clientId)).blocked;
    const refused = await units.block(reception, clientId, { careUnit: 'psychiatry', askedBy: 'guardian' });
    expect([refused.status, refused.body]).toMatchObject([422, { code: 'block.guardian-may-not', ground: 'PDL 4:4' }]);
    expect((await units.block(reception, clientId, { careUnit: 'psychiatry' })).status).toBe(201);
    expect((await units.block(midwife, clientId, { careUnit: 'psychiatry' })).body).toMatchObject({
      code: 'block.there-already',
    });

    const access = await units.access(midwife, clientId);
    expect([told, access.blocked, access.blocks, access.lift]).toEqual([false, true, [], null]);
    const [secret] = await house.sql<{ id: string }>(
      `SELECT id FROM journal.note WHERE client_id = $1 AND care_unit = 'psychiatry'`,
      [clientId],
    );
    const hidden = [PSYCHIATRY, 'sömn', psychiatrist.id, visit, secret?.id ?? ''];
    const answers = [
      await midwife.list('/notes', { clientId }),
      await midwife.list('/notes', { id: [secret?.id] }),
      await midwife.get(`/clients/${clientId}/overview`),
      await midwife.get(`/clients/${clientId}/timeline`),
      await midwife.list('/bookings', { clientId }),
      await midwife.post(`/clients/${clientId}/notes/search`, { text: 'sömn' }),
      await midwife.post(`/clients/${clientId}/record-prints`, {}),
      await midwife.list('/notes/unsigned'),
      await midwife.get(`/clients/${clientId}/care-access`),
    ];
    for (const { status, text } of answers) {
      expect(status).toBe(200);
      for (const one of hidden) expect(text).not.toContain(one);
    }
    expect((await midwife.get('/day?date=2026-03-25')).text).not.toContain(visit);
    const [notes, , , timeline, bookings, found, print] = answers;
    expect(print?.body).toMatchObject({ blocked: true, notes: [{}, {}] });
    expect((await psychiatrist.post(`/clients/${clientId}/record-prints`, {})).body).toMatchObject({ blocked: false });
    expect([notes?.body, bookings?.body, found?.body]).toMatchObject([[{}, {}], [], { hits: 0 }]);
    expect(notes?.headers.get('content-range')).toBe('notes 0-1/2');
    expect(timeline?.headers.get('content-range')).toMatch(/\/2$/);
    for (const path of [`/notes/${secret?.id}`, `/notes/${secret?.id}/versions`, `/bookings/${visit}`])
      expect((await midwife.get(path)).status).toBe(404);
    // Physicians are another unit too; psychiatry sees its own as before, and reception that somebody comes.
    expect(await units.notesSeenBy(physician, clientId)).toEqual([MIDWIFE, PHYSICIAN]);
    expect(await units.notesSeenBy(psychiatrist, clientId)).toContain(PSYCHIATRY);
    expect([await team(reception), await team(psychiatrist)]).toEqual([true, true]);
    expect((await reception.list('/bookings', { clientId })).body).toHaveLength(1);
    expect(await house.deeds(clientId)).toContain('spiralen.care-block.set');
  });

  it('S21 opens it in an emergency in two steps, to read, for an hour, and says so', async () => {
    const { midwife, physician, psychiatrist } = units;
    const seen = () => units.notesSeenBy(midwife, clientId);
    const first = await midwife.post<{ id: string }>(`/clients/${clientId}/emergency-lifts`);
    expect(first.body).toMatchObject({ unitsShown: ['psychiatry'], careUnit: null, can: { open: true, end: false } });
    expect(await seen()).toEqual([MIDWIFE, PHYSICIAN]);
    const open = (said: object, by: Caller = midwife) =>
      by.post<{ id: string; version: number; until: string; code: string }>(
        `/emergency-lifts/${first.body.id}/opening`,
        { careUnit: 'psychiatry', reason: 'Medvetslös, misstänkt överdos', confirmationId: first.body.id, ...said },
        { ifMatch: 1 },
      );
    expect((await open({ reason: 'Bråttom' })).status).toBe(400);
    expect((await open({ reason: `Bråttom${' '.repeat(20)}` })).body.code).toBe('lift.reason-too-short');
    expect((await open({})).body.code).toBe('confirmation.stale');
    const wrong = await midwife.post('/confirmations', { code: '000000' });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'confirmation.wrong']);
    const confirm = async (by: Caller) =>
      (await by.post<{ id: string }>('/confirmations', { code: units.codeOf(by) })).body.id;
    // Nobody else's, nobody else's code, and not one that has lain for five minutes.
    expect((await open({ confirmationId: await confirm(physician) })).body.code).toBe('confirmation.stale');
    const confirmationId = await confirm(midwife);
    expect((await open({ confirmationId }, physician)).status).toBe(404);
    expect((await open({ confirmationId, careUnit: 'medicine' })).body.code).toBe('lift.unit-not-shown');
    await house.at('2026-03-24T09:06:00+01:00');
    expect((await open({ confirmationId })).body.code).toBe('confirmation.stale');
    const opened = await open({ confirmationId: await confirm(midwife) });
    expect(opened.status).toBe(201);
    expect(Date.parse(opened.body.until)).toBeGreaterThan(Date.parse('2026-03-24T09:05:59Z'));
    expect(await seen()).toEqual([MIDWIFE, PHYSICIAN, PSYCHIATRY]);
    const { lift } = await units.access(midwife, clientId);
    expect(lift).toMatchObject({ id: first.body.id, careUnit: 'psychiatry', can: { open: false, end: true } });

    // Only to read, for nobody but her, and no row can be written past the API either.
    const [note] = await house.sql<{ id: string }>(
      `SELECT id FROM journal.note WHERE client_id = $1 AND care_unit = 'psychiatry'`,
      [clientId],
    );
    expect((await midwife.get(`/notes/${note?.id}`)).body).toMatchObject({ can: { edit: false, sign: false } });
    expect((await midwife.post(`/notes/${note?.id}/telling`, { toldOn: '2026-03-24' }, { ifMatch: 1 })).status).toBe(
      403,
    );
    await expect(
      asApp(house, midwife, `UPDATE journal.note SET disputed = true WHERE id = '${note?.id}'`),
    ).rejects.toThrow('row-level security');
    expect(await units.notesSeenBy(physician, clientId)).toEqual([MIDWIFE, PHYSICIAN]);

    await house.at('2026-03-24T10:07:00+01:00');
    expect(await seen()).toEqual([MIDWIFE, PHYSICIAN]);
    expect((await units.access(midwife, clientId)).lift).toBeNull();
    expect(await units.notesSeenBy(psychiatrist, clientId)).toHaveLength(3);
  });

  it('S21 tells the log reviewer and the medical head, who sign it off within seven days; the patient’s extract shows it', async () => {
    const reviewer = await house.staff('log_reviewer', { name: 'Lo Loggranskare' });
    const head = await house.staff('medical_head');
    const [lift] = (await reviewer.list<Record<string, unknown>>('/emergency-lifts', { waiting: true })).body;
    expect(lift).toMatchObject({
      staff: 'Mia Morske',
      unitsShown: ['psychiatry'],
      careUnit: 'psychiatry',
      reason: 'Medvetslös, misstänkt överdos',
      dueOn: '2026-03-31',
      overdue: false,
      can: { signOff: true },
    });
    expect(await house.sql('SELECT reason::text FROM spiralen.care_block_lift')).not.toContain('överdos');
    await house.at('2026-04-01T09:00:00+02:00');
    expect((await head.list('/emergency-lifts', { waiting: true })).body).toMatchObject([{ overdue: true }]);
    const sign = (by: Caller) =>
      by.post(
        `/emergency-lifts/${String(lift?.id)}/sign-off`,
        { outcome: 'justified', remark: 'Ambulans kom.' },
        { ifMatch: 2 },
      );
    expect((await sign(units.midwife)).status).toBe(403);
    const answers = await Promise.all([sign(reviewer), sign(head)]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 412]);
    expect((await head.list('/emergency-lifts', { waiting: true })).body).toEqual([]);
    const extract = await reviewer.post<{ rows: { deed: string; what: string }[] }>('/access-log/extracts', {
      clientId,
    });
    const said = Object.fromEntries(extract.body.rows.map(({ deed, what }) => [deed, what]));
    expect(said).toMatchObject({
      'spiralen.care-block.set': 'Ändrade spärr mellan vårdenheter',
      'spiralen.emergency-lift.show': 'Såg vilka vårdenheter som har spärrade uppgifter (nödsituation)',
      'spiralen.blocked-record.show': 'Såg spärrade uppgifter i en nödsituation',
    });
  });

  it('S21, S25 an emergency about a protected person is signed off by number and time, and nothing else of her is seen', async () => {
    const { midwife, reception } = units;
    const head = await house.staff('medical_head');
    const hers = await units.known();
    await units.block(reception, hers, { careUnit: 'psychiatry' });
    const { id } = (await midwife.post<{ id: string }>(`/clients/${hers}/emergency-lifts`)).body;
    const { number, version } = (await midwife.get<{ number: string; version: number }>(`/clients/${hers}`)).body;
    const said = { level: 'sekretessmarkering', team: [midwife.id], reason: 'Skatteverket har beslutat' };
    expect((await midwife.post(`/clients/${hers}/protection`, said, { ifMatch: version })).status).toBe(200);
    const [lift] = (await head.list<Record<string, unknown>>('/emergency-lifts', { waiting: true })).body;
    expect(lift).toMatchObject({ id, clientNumber: number, reason: null });
    expect((await units.gynaecologist.get(`/clients/${hers}`)).status).toBe(404);
    for (const table of ['clients.client', 'journal.note', 'spiralen.care_block'])
      expect(await asApp(house, head, `SELECT FROM ${table}`)).toEqual([]);
    const signed = await head.post(`/emergency-lifts/${id}/sign-off`, { outcome: 'justified' }, { ifMatch: 1 });
    expect(signed.status).toBe(201);
    expect(await asApp(house, units.gynaecologist, `SELECT FROM spiralen.care_block_lift WHERE id = '${id}'`)).toEqual(
      [],
    );
  });
});
