import { createHash } from 'node:crypto';
import type { Caller } from '../caller.js';
import type { House } from '../house.js';
import { asApp } from './notes.js';
import {
  ASKED,
  assemble,
  deed,
  disputedFile,
  MASK,
  notesOf,
  readAll,
  TOLD,
  type Release,
  releasingHouse,
} from './releases.js';

describe('a copy of a record on its way out', () => {
  let house: House;
  let counsellor: Caller;
  let reception: Caller;
  beforeAll(async () => {
    ({ house, counsellor, reception } = await releasingHouse());
  });
  afterAll(() => house.close());

  it('S12 is assembled by reception without a word of it, holds the unsigned note, and is opened when it is decided', async () => {
    const { clientId, unsigned } = await disputedFile(counsellor);
    const plan = await reception.post<{ notes: Record<string, unknown>[] }>('/releases/plan', { clientId });
    expect(plan.status).toBe(200);
    expect(plan.body.notes).toMatchObject([
      { id: unsigned, status: 'entered', author: 'Anna Berg', disputed: false },
      { status: 'signed', corrections: 1, disputed: true },
    ]);
    for (const word of ['mår', 'Partnern', 'Så var', 'veckan']) expect(plan.text).not.toContain(word);

    const assembled = await assemble(reception, clientId);
    expect([assembled.status, assembled.body]).toMatchObject([
      201,
      { status: 'assembled', notes: 2, recipient: 'Klienten själv' },
    ]);
    expect(assembled.body.can).toEqual({
      review: false,
      decide: false,
      openCopy: false,
      handOut: false,
      withdraw: true,
    });
    const { id } = assembled.body;
    for (const path of [`/releases/${id}/notes`, `/notes/${unsigned}`, '/notes'])
      expect((await reception.get(path)).status).toBe(403);
    expect((await reception.get(`/releases/${id}/copy`)).body.code).toBe('release.not-decided');
    for (const what of ['review', 'decision', 'masks'])
      expect((await deed(reception, assembled.body, what, {})).status).toBe(403);
    // Nor past the API, as the database's own role in her name.
    for (const table of ['note', 'note_version', 'release_note', 'release_copy'])
      expect(await asApp(house, reception, `SELECT 1 FROM journal.${table}`)).toEqual([]);

    const begun = await deed(counsellor, assembled.body, 'review');
    expect(begun.body).toMatchObject({ status: 'in_review', reviewer: 'Anna Berg', can: { decide: true } });
    const unread = await deed(counsellor, begun.body, 'decision', { decision: 'released' });
    expect([unread.status, unread.body.code]).toEqual([422, 'release.not-read']);
    const read = await readAll(counsellor, begun.body);
    const decided = await deed(counsellor, read, 'decision', { decision: 'released', authority: 'Socialnämnden' });
    expect(decided.body).toMatchObject({ status: 'decided', decision: 'released' });

    const copy = await reception.get<{ paper: { notes: object[]; secrecy: object }; sha256: string }>(
      `/releases/${id}/copy`,
    );
    expect(copy.body.paper.notes).toMatchObject([{ status: 'entered', signedAt: null }, { status: 'signed' }]);
    expect(copy.body.paper.secrecy).toEqual({ ground: 'OSL_26_1', on: '2026-03-24', authority: 'Socialnämnden' });
    expect(createHash('sha256').update(JSON.stringify(copy.body.paper)).digest('hex')).toBe(copy.body.sha256);

    const current = (await reception.get<Release>(`/releases/${id}`)).body;
    const first = await deed(reception, current, 'handover', { way: 'in_person', handedTo: 'Klienten själv' });
    expect(first.body).toMatchObject({
      status: 'handed_out',
      handovers: [{ number: 1, way: 'in_person', by: reception.person.name }],
    });
    const second = await deed(reception, first.body, 'handover', { way: 'post', handedTo: 'Ombudet' });
    expect(second.body).toMatchObject({ handovers: [{ number: 1 }, { number: 2, handedTo: 'Ombudet' }] });
    expect((await counsellor.get(`/releases/${id}/copy`)).text).toBe(copy.text);
    expect((await deed(reception, second.body, 'withdrawal')).body.code).toBe('release.handed-out');
    expect((await house.deeds(clientId)).filter((done) => done.startsWith('journal.release'))).toEqual(
      expect.arrayContaining([
        'journal.release.plan',
        'journal.release.assemble',
        'journal.release.review',
        'journal.release.read-notes',
        'journal.release.mask',
        'journal.release.decide',
        'journal.release.open-copy',
        'journal.release.hand-out',
      ]),
    );
  });

  it('S12 is closed to management and administration at every door, and their attempts are in the log', async () => {
    const { clientId, told } = await disputedFile(counsellor);
    const { id } = (await assemble(reception, clientId)).body;
    const doors: readonly (readonly ['get' | 'post', string, object?])[] = [
      ['get', '/releases'],
      ['get', `/releases/${id}`],
      ['get', `/releases/${id}/notes`],
      ['get', `/releases/${id}/copy`],
      ['post', '/releases/plan', { clientId }],
      ['post', '/releases', { clientId, ...ASKED }],
      ['post', `/releases/${id}/review`],
      ['post', `/releases/${id}/masks`, { noteId: told, noteVersion: 1, masks: [] }],
      ['post', `/releases/${id}/decision`, { decision: 'released' }],
      ['post', `/releases/${id}/handover`, { way: 'post', handedTo: 'x' }],
      ['post', `/releases/${id}/withdrawal`],
      ['post', `/clients/${clientId}/record-prints`, {}],
      ['post', `/clients/${clientId}/notes/search`, { text: 'skam' }],
      ['post', `/notes/${told}/telling`, { toldOn: '2026-03-24' }],
      ['get', '/unsigned-notes'],
    ];
    for (const role of ['unit_manager', 'administrator', 'medical_head', 'log_reviewer'] as const) {
      const outsider = await house.staff(role);
      for (const [method, path, sent] of doors) {
        const answer = method === 'get' ? await outsider.get(path) : await outsider.post(path, sent);
        expect([role, path, answer.status]).toEqual([role, path, 403]);
      }
      const denied = await house.sql(`SELECT 1 FROM audit.entry WHERE staff_id = $1 AND outcome = 'deny'`, [
        outsider.id,
      ]);
      expect(denied).toHaveLength(doors.length);
    }
  });

  it('S12 is prepared by the registrar too, in the compartments she is assigned to and in no other', async () => {
    const { clientId } = await disputedFile(counsellor);
    const registrar = await house.staff('registrar', { compartments: ['counselling'] });
    const elsewhere = [await house.staff('registrar'), await house.staff('registrar', { compartments: ['spiralen'] })];
    const [{ number } = { number: '' }] = await house.sql<{ number: string }>(
      'SELECT number FROM clients.client WHERE id = $1',
      [clientId],
    );
    const plan = await registrar.post<{ clientId: string; notes: object[] }>('/releases/plan', {
      number: number.toLowerCase(),
    });
    expect([plan.body.clientId, plan.body.notes.length]).toEqual([clientId, 2]);
    expect((await registrar.post('/releases/plan', {})).body.code).toBe('release.whose');
    for (const other of elsewhere) {
      expect((await other.post('/releases/plan', { number })).status).toBe(404);
      expect((await assemble(other, clientId)).status).toBe(404);
    }
    const { body } = await assemble(registrar, clientId);
    expect(body).toMatchObject({ status: 'assembled', assembledBy: registrar.person.name });
    expect((await registrar.get(`/releases/${body.id}/notes`)).status).toBe(403);
    for (const path of ['/clients', `/clients/${clientId}`, '/notes', '/unsigned-notes'])
      expect((await registrar.get(path)).status).toBe(403);
    const colleague = await house.staff('counsellor');
    expect((await colleague.get(`/releases/${body.id}`)).status).toBe(404);
    expect((await deed(colleague, body, 'review')).status).toBe(404);
  });

  it('S13 prints her disagreement beside the note, and masks the partner’s words on 26:5 alone, with reason and decider', async () => {
    const { clientId, told } = await disputedFile(counsellor);
    const { body } = await assemble(reception, clientId, { noteIds: [told] });
    expect(body.notes).toBe(1);
    const begun = (await deed(counsellor, body, 'review')).body;
    const [note] = await notesOf(counsellor, body.id);
    expect(note?.passages.map(({ key, text }) => [key, text])).toEqual([
      ['1.facts', TOLD],
      ['2.why', 'Fel ord.'],
      ['2.facts', 'Hon mår sämre.'],
      ['d1', 'Så var det inte.'],
    ]);
    const mask = (masks: object[], more: object = {}) =>
      deed(counsellor, begun, 'masks', { noteId: told, noteVersion: note?.noteVersion, masks, ...more });
    for (const ground of ['OSL_25_7', 'OSL_25_6', 'OSL_25_1']) {
      const refused = await mask([{ ...MASK, ground }]);
      expect([refused.status, refused.body.code]).toEqual([422, 'release.ground-not-of-record']);
    }
    const { ground: _, ...groundless } = MASK;
    for (const wrong of [groundless, { ...MASK, reason: '' }, { ...MASK, ground: 'OSL_10_27' }])
      expect((await mask([wrong])).status).toBe(400);
    expect((await mask([{ ...MASK, to: TOLD.length + 1 }])).body.code).toBe('release.mask-outside');
    expect((await mask([MASK, { ...MASK, from: MASK.from + 3 }])).body.code).toBe('release.masks-overlap');
    // The database holds the same: a ground of the other record is refused whoever asks.
    await expect(
      house.sql(
        `UPDATE journal.release_note SET grounds = '{OSL_25_7}', masks = 'x', reviewed_by = $2, reviewed_at = now(), note_version = 1 WHERE release_id = $1`,
        [body.id, counsellor.id],
      ),
    ).rejects.toThrow('mask_ground_of_the_record');

    const masked = (await mask([MASK])).body;
    expect((await deed(counsellor, masked, 'decision', { decision: 'released' })).body.code).toBe(
      'release.something-masked',
    );
    expect((await deed(counsellor, masked, 'decision', { decision: 'partly' })).body.code).toBe('release.say-why');
    const decided = await deed(counsellor, masked, 'decision', {
      decision: 'partly',
      text: 'En uppgift lämnas inte ut.',
    });
    expect(decided.status).toBe(201);
    const copy = await reception.get<{ paper: { notes: { passages: Record<string, unknown>[] }[]; release: object } }>(
      `/releases/${body.id}/copy`,
    );
    expect(copy.text).not.toContain('Partnern');
    expect(copy.body.paper.release).toMatchObject({
      decision: 'partly',
      text: 'En uppgift lämnas inte ut.',
      decidedBy: 'Anna Berg',
    });
    expect(copy.body.paper.notes[0]?.passages).toMatchObject([
      {
        of: 'note',
        heading: 'facts',
        pieces: [{ text: 'Hon mår bättre. ' }, { text: null, ground: 'OSL_26_5' }, { text: ' Vi ses på tisdag.' }],
      },
      { of: 'correction', heading: 'why' },
      { of: 'correction', heading: 'facts', pieces: [{ text: 'Hon mår sämre.' }] },
      { of: 'dispute', pieces: [{ text: 'Så var det inte.' }] },
    ]);
    const kept = await notesOf(counsellor, body.id);
    expect(kept[0]).toMatchObject({ masks: [MASK], reviewed: true });
    const stored = await house.sql(
      `SELECT grounds, reviewed_by, encode(masks, 'escape') AS masks FROM journal.release_note WHERE release_id = $1`,
      [body.id],
    );
    expect(stored).toMatchObject([{ grounds: ['OSL_26_5'], reviewed_by: counsellor.id }]);
    expect(JSON.stringify(stored)).not.toContain('förtroende');
  });

  it('S13 withholds a whole note on a ground, and prints what she holds against it all the same', async () => {
    const { clientId, told } = await disputedFile(counsellor);
    const { body } = await assemble(reception, clientId, { noteIds: [told] });
    const begun = (await deed(counsellor, body, 'review')).body;
    const [note] = await notesOf(counsellor, body.id);
    const whole = { ground: 'OSL_26_1', reason: 'Handlar om någon annan' };
    const masked = await deed(counsellor, begun, 'masks', {
      noteId: told,
      noteVersion: note?.noteVersion,
      masks: [],
      whole,
    });
    await deed(counsellor, masked.body, 'decision', { decision: 'partly', text: 'En anteckning lämnas inte ut.' });
    const copy = await counsellor.get<{ paper: { notes: object[] } }>(`/releases/${body.id}/copy`);
    expect(copy.body.paper.notes).toMatchObject([
      { ground: 'OSL_26_1', passages: [{ of: 'dispute', pieces: [{ text: 'Så var det inte.' }] }] },
    ]);
    expect(copy.text).not.toContain('mår');
  });
});
