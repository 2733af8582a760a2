import { v7 } from 'uuid';
import { lockUnsigned } from '#journal';
import { jobActor } from '#kernel';
import { UnitOfWork } from '#persistence';
import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { asApp, enter, fileOf, type Note, TEXT } from './notes.js';

describe('the journal', () => {
  let house: House;
  beforeAll(async () => {
    house = await House.open();
    await house.at('2026-03-24T09:00:00+01:00');
  });
  afterAll(() => house.close());

  const refusals = async (caller: Caller): Promise<number> => {
    const rows = await house.sql(`SELECT 1 FROM audit.entry WHERE staff_id = $1 AND outcome = 'deny'`, [caller.id]);
    return rows.length;
  };

  /** A session this morning, held, where they worked with two parts and one theme. */
  const heldSession = async (counsellor: Caller, clientId: string): Promise<string> => {
    const booked = await counsellor.post('/sessions', {
      clientId,
      serviceKind: 'counselling',
      counsellorId: counsellor.id,
      date: '2026-03-24',
      startTime: '08:00',
      durationMinutes: 60,
      channel: 'phone',
    });
    expect(booked.status).toBe(201);
    const path = `/sessions/${String(booked.body.id)}`;
    const version = Number(booked.body.version);
    expect((await counsellor.post(`${path}/attendance`, { outcome: 'held' }, { ifMatch: version })).status).toBe(201);
    const marks = { parts: ['relation', 'practice'], themes: ['shame'] };
    expect((await counsellor.post(`${path}/theme-marks`, marks)).status).toBe(201);
    return String(booked.body.id);
  };

  it('S11 keeps four versions of a note that is edited twice, signed and corrected, and none can be taken away', async () => {
    const counsellor = await house.staff('counsellor');
    const clientId = await fileOf(counsellor);
    const id = await heldSession(counsellor, clientId);
    const entered = await enter(counsellor, clientId, { subject: { type: 'session', id } });
    expect(entered.body.subject).toEqual({ type: 'session', id });
    expect(entered.body.marks).toEqual({ parts: ['relation', 'practice'], themes: ['shame'] });
    expect([entered.status, entered.body.status, entered.body.version]).toEqual([201, 'entered', 1]);
    const path = `/notes/${entered.body.id}`;
    for (const version of [1, 2])
      await counsellor.patch(path, { headings: { ...TEXT, facts: `Omskriven ${version}.` } }, { ifMatch: version });
    const signed = await counsellor.post<Note>(`${path}/signature`, undefined, { ifMatch: 3 });
    expect(signed.body).toMatchObject({
      status: 'signed',
      version: 4,
      can: { edit: false, sign: false, correct: true },
    });
    const corrected = await counsellor.post<Note>(
      `${path}/corrections`,
      { headings: TEXT, reason: 'Fel datum: samtalet hölls måndag.', eventAt: '2026-03-23T08:00:00Z' },
      { ifMatch: 4 },
    );
    expect(corrected.status).toBe(201);
    expect(corrected.body).toMatchObject({
      eventAt: '2026-03-24T08:00:00.000Z',
      headings: { facts: 'Omskriven 2.' },
      corrections: [{ number: 4, reason: 'Fel datum: samtalet hölls måndag.', signedAt: null }],
      can: { sign: true },
    });
    const resigned = await counsellor.post<Note>(`${path}/signature`, undefined, { ifMatch: 5 });
    expect(resigned.body).toMatchObject({ corrections: [{ signedAt: expect.any(String) as string }] });

    const versions = await counsellor.get<Record<string, unknown>[]>(`${path}/versions`);
    expect(versions.body.map(({ number, kind, reason }) => [number, kind, reason])).toEqual([
      [1, 'entered', null],
      [2, 'edited', null],
      [3, 'edited', null],
      [4, 'correction', 'Fel datum: samtalet hölls måndag.'],
    ]);
    expect(versions.body.every(({ author, at }) => author === counsellor.person.name && typeof at === 'string')).toBe(
      true,
    );
    for (const table of ['note_version', 'note_signature', 'note_dispute', 'note'])
      for (const deed of [`DELETE FROM journal.${table}`, `TRUNCATE journal.${table} CASCADE`])
        await expect(asApp(house, counsellor, deed)).rejects.toThrow(/permission denied/);
    await expect(asApp(house, counsellor, `UPDATE journal.note_version SET number = 9`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(asApp(house, counsellor, `UPDATE journal.note SET event_at = now()`)).rejects.toThrow(
      'a signed note stands',
    );
    await expect(asApp(house, counsellor, `UPDATE journal.note SET status = 'entered'`)).rejects.toThrow(
      'a signed note stands',
    );
    // Even the owner of the tables is stopped.
    await expect(house.sql('UPDATE journal.note_version SET number = 9')).rejects.toThrow('only ever added to');
    await expect(house.sql('DELETE FROM journal.note_version')).rejects.toThrow('only ever added to');
    await expect(house.sql('TRUNCATE journal.note CASCADE')).rejects.toThrow('only ever added to');
    expect((await house.deeds(clientId)).filter((deed) => deed.startsWith('journal.'))).toEqual([
      'journal.note.enter',
      'journal.note.edit',
      'journal.note.edit',
      'journal.note.sign',
      'journal.note.correct',
      'journal.note.sign',
      'journal.note.read-versions',
    ]);
  });

  it('S11 locks what nobody has signed in fourteen days, whether the job has run or not', async () => {
    await house.at('2026-03-24T09:00:00+01:00');
    const counsellor = await house.staff('counsellor');
    const clientId = await fileOf(counsellor);
    const { body } = await enter(counsellor, clientId);
    const path = `/notes/${body.id}`;
    await house.at('2026-03-26T10:00:00+01:00');
    const waiting = await counsellor.list('/notes/unsigned');
    expect(waiting.body).toMatchObject([{ id: body.id, days: 2, reminder: true, what: 'note' }]);
    await house.at('2026-04-07T10:05:00+02:00');
    const read = await counsellor.get<Note>(path);
    expect(read.body).toMatchObject({ status: 'locked_unsigned', version: 1, can: { edit: false, sign: false } });
    expect((await counsellor.list('/notes/unsigned')).body).toEqual([]);
    const changes = [
      await counsellor.patch(path, { headings: TEXT }, { ifMatch: 1 }),
      await counsellor.post(`${path}/signature`, undefined, { ifMatch: 1 }),
    ];
    expect(changes.map(({ status, body: { code } }) => [status, code])).toEqual([
      [409, 'note.locked'],
      [409, 'note.locked'],
    ]);
    await expect(
      asApp(house, counsellor, `UPDATE journal.note SET status = 'signed', signed_at = now(), signed_by = author_id`),
    ).rejects.toThrow('a locked note stands');
    const work = house.app.get(UnitOfWork);
    const locked = await work.run(jobActor('lock-notes', house.unitId), 'journal.notes.lock', lockUnsigned);
    expect(locked).toBeGreaterThan(0);
    const stored = await house.sql('SELECT status, version FROM journal.note WHERE id = $1', [body.id]);
    expect(stored).toEqual([{ status: 'locked_unsigned', version: 2 }]);
    const corrected = await counsellor.post(
      `${path}/corrections`,
      { headings: TEXT, reason: 'Tillägg efter låsning.' },
      { ifMatch: 2 },
    );
    expect(corrected.status).toBe(201);
    expect((await counsellor.list('/notes/unsigned')).body).toMatchObject([{ id: body.id, what: 'correction' }]);
    await house.at('2026-03-24T09:00:00+01:00');
  });

  it('S12 is closed to management, administration and reception, and their attempts are in the log', async () => {
    const counsellor = await house.staff('counsellor');
    const clientId = await fileOf(counsellor);
    const { body } = await enter(counsellor, clientId);
    const doors: readonly (readonly ['get' | 'post' | 'patch' | 'put' | 'delete', string, object?])[] = [
      ['get', '/notes'],
      ['get', '/notes/unsigned'],
      ['get', `/notes/${body.id}`],
      ['get', `/notes/${body.id}/versions`],
      ['post', '/notes', { clientId, kind: 'session', eventAt: '2026-03-24T08:00:00Z', headings: TEXT }],
      ['patch', `/notes/${body.id}`, { headings: TEXT }],
      ['post', `/notes/${body.id}/signature`],
      ['post', `/notes/${body.id}/corrections`, { headings: TEXT, reason: 'därför' }],
      ['post', `/notes/${body.id}/dispute`, { text: 'nej' }],
      ['get', '/note-drafts'],
      ['get', `/note-drafts/${clientId}`],
      ['put', `/note-drafts/${clientId}`, {}],
      ['delete', `/note-drafts/${clientId}`],
    ];
    for (const role of ['unit_manager', 'administrator', 'receptionist', 'medical_head', 'log_reviewer'] as const) {
      const outsider = await house.staff(role);
      for (const [method, path, sent] of doors) {
        const answer = method === 'get' ? await outsider.get(path) : await outsider[method](path, sent as object);
        expect([role, path, answer.status]).toEqual([role, path, 403]);
      }
      expect(await refusals(outsider)).toBe(doors.length);
    }
  });

  it('is not there for a colleague outside the care team, nor for another compartment or unit', async () => {
    const counsellor = await house.staff('counsellor');
    const clientId = await fileOf(counsellor);
    const { body } = await enter(counsellor, clientId);
    const absent = await counsellor.get(`/notes/${v7()}`);
    const malmo = await house.unit({ code: 'malmo', minAge: 15 });
    const others = [
      await house.staff('counsellor'),
      await house.staff('kast_counsellor'),
      await house.staff('midwife'),
      await house.staff('counsellor', { unitId: malmo }),
    ];
    for (const other of others) {
      for (const path of [`/notes/${body.id}`, `/notes/${body.id}/versions`, `/note-drafts/${clientId}`]) {
        const answer = await other.get(path);
        expect([answer.status, answer.text]).toEqual([404, absent.text]);
      }
      expect((await other.list('/notes', { clientId })).body).toEqual([]);
      expect((await other.list('/notes', { id: [body.id] })).body).toEqual([]);
      expect((await enter(other, clientId)).status).toBe(404);
      expect((await other.patch(`/notes/${body.id}`, { headings: TEXT }, { ifMatch: 1 })).status).toBe(404);
    }
  });

  it('is written and signed by its author alone; a colleague of the team reads and corrects in her own name', async () => {
    const [author, colleague, reception] = [
      await house.staff('counsellor'),
      await house.staff('counsellor'),
      await house.staff('receptionist'),
    ];
    const clientId = await fileOf(author);
    await reception.post(`/clients/${clientId}/care-team`, {
      staffId: colleague.id,
      reason: 'ersätter under ledighet',
    });
    const { body } = await enter(author, clientId);
    const path = `/notes/${body.id}`;
    const seen = await colleague.get<Note>(path);
    expect(seen.body.can).toEqual({ edit: false, sign: false, correct: false, dispute: true, tell: true });
    expect((await colleague.patch(path, { headings: TEXT }, { ifMatch: 1 })).status).toBe(403);
    expect((await colleague.post(`${path}/signature`, undefined, { ifMatch: 1 })).status).toBe(403);
    expect(
      (await author.post(`${path}/corrections`, { headings: TEXT, reason: 'öppen' }, { ifMatch: 1 })).body.code,
    ).toBe('note.open');
    await author.post(`${path}/signature`, undefined, { ifMatch: 1 });
    const late = await author.patch(path, { headings: TEXT }, { ifMatch: 2 });
    expect([late.status, late.body.code]).toEqual([409, 'note.signed']);
    expect((await author.post(`${path}/signature`, undefined, { ifMatch: 2 })).body.code).toBe('note.signed');
    await colleague.post(`${path}/corrections`, { headings: TEXT, reason: 'fel namn på skolan' }, { ifMatch: 2 });
    const notHers = await author.post(`${path}/signature`, undefined, { ifMatch: 3 });
    expect([notHers.status, notHers.body.code]).toEqual([409, 'note.signed']);
    const hers = await colleague.post<Note>(`${path}/signature`, undefined, { ifMatch: 3 });
    expect(hers.body).toMatchObject({ corrections: [{ author: colleague.person.name }] });
    const disputed = await author.post(`${path}/dispute`, { text: 'Så sa jag inte.' }, { ifMatch: 4 });
    expect(disputed.body).toMatchObject({ disputes: [{ text: 'Så sa jag inte.', recordedBy: author.person.name }] });
  });
});
