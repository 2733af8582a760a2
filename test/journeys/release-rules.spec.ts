import { v7 } from 'uuid';
import type { Answer, Caller } from '../caller.js';
import type { House } from '../house.js';
import { asApp, enter, fileOf, VISIT } from './notes.js';
import { assemble, deed, disputedFile, MASK, notesOf, readAll, type Release, releasingHouse } from './releases.js';

describe('the rules of a release', () => {
  let house: House;
  let counsellor: Caller;
  let reception: Caller;
  beforeAll(async () => {
    ({ house, counsellor, reception } = await releasingHouse());
  });
  afterAll(() => house.close());

  it('has grounds of its own in the patient record, and a release log that its clinicians read (PDL 3:11)', async () => {
    const midwife = await house.staff('midwife');
    const clientId = await fileOf(midwife, 'spiralen');
    const note = (await enter(midwife, clientId, { kind: 'visit', headings: VISIT })).body.id;
    const { body } = await assemble(reception, clientId);
    const begun = (await deed(midwife, body, 'review')).body;
    const masks = (ground: string) => [
      { passage: '1.background', from: 0, to: 6, ground, reason: 'anhörig berättade' },
    ];
    const mask = (ground: string) =>
      deed(midwife, begun, 'masks', { noteId: note, noteVersion: 1, masks: masks(ground) });
    expect((await mask('OSL_26_5')).body.code).toBe('release.ground-not-of-record');
    const decided = await deed(midwife, (await mask('OSL_25_7')).body, 'decision', {
      decision: 'partly',
      text: 'Del.',
    });
    await deed(reception, decided.body, 'handover', { way: 'registered_post', handedTo: 'Patienten' });
    const log = await midwife.list('/releases', { clientId });
    expect(log.body).toMatchObject([
      { id: body.id, handovers: [{ way: 'registered_post', handedTo: 'Patienten', at: expect.any(String) as string }] },
    ]);
    expect((await counsellor.list('/releases', { clientId })).body).toEqual([]);
  });

  it('is refused with a reason, and what is handed over then is the decision and no note', async () => {
    const { clientId } = await disputedFile(counsellor);
    const { body } = await assemble(reception, clientId, { recipientKind: 'authority', recipient: 'Polismyndigheten' });
    const begun = (await deed(counsellor, body, 'review')).body;
    expect((await deed(counsellor, begun, 'decision', { decision: 'refused' })).body.code).toBe('release.say-why');
    const refused = await deed(counsellor, begun, 'decision', { decision: 'refused', text: 'Sekretess gäller.' });
    expect(refused.body).toMatchObject({ status: 'decided', decisionText: 'Sekretess gäller.' });
    const copy = await reception.get<{ paper: { notes: object[]; release: object } }>(`/releases/${body.id}/copy`);
    expect(copy.body.paper).toMatchObject({ notes: [], release: { decision: 'refused', text: 'Sekretess gäller.' } });
    const told = await deed(reception, refused.body, 'handover', { way: 'told', handedTo: 'Handläggaren' });
    expect(told.body.status).toBe('handed_out');
  });

  it('is never decided on a text that has changed since it was read, nor by somebody who has not read it', async () => {
    const { clientId, unsigned } = await disputedFile(counsellor);
    const colleague = await house.staff('counsellor');
    await reception.post(`/clients/${clientId}/care-team`, { staffId: colleague.id, reason: 'samarbete' });
    const { body } = await assemble(reception, clientId);
    const read = await readAll(counsellor, (await deed(counsellor, body, 'review')).body);
    await counsellor.patch(`/notes/${unsigned}`, { headings: { facts: 'Nytt.' } }, { ifMatch: 1 });
    const stale = await deed(counsellor, read, 'decision', { decision: 'released' });
    expect([stale.status, stale.body.code, stale.body.notes]).toEqual([409, 'release.note-changed', [unsigned]]);
    const old = await deed(counsellor, read, 'masks', { noteId: unsigned, noteVersion: 1, masks: [] });
    expect(old.body.code).toBe('release.note-changed');
    expect((await notesOf(counsellor, body.id)).map(({ reviewed, changed }) => [reviewed, changed])).toEqual([
      [false, true],
      [true, false],
    ]);
    const taken = await deed(colleague, read, 'review');
    expect(taken.body).toMatchObject({ status: 'in_review', reviewer: colleague.person.name });
    expect((await deed(counsellor, taken.body, 'decision', { decision: 'released' })).status).toBe(403);
    expect((await deed(colleague, taken.body, 'decision', { decision: 'released' })).body.code).toBe(
      'release.not-read',
    );
    const decided = await deed(colleague, await readAll(colleague, taken.body), 'decision', { decision: 'released' });
    expect(decided.body.status).toBe('decided');
  });

  it('has one winner when two review, decide or hand out at once', async () => {
    const { clientId } = await disputedFile(counsellor);
    const colleague = await house.staff('counsellor');
    await reception.post(`/clients/${clientId}/care-team`, { staffId: colleague.id, reason: 'samarbete' });
    const { body } = await assemble(reception, clientId);
    const one = (answers: Answer[]) =>
      expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 412]);
    one(await Promise.all([deed(counsellor, body, 'review'), deed(colleague, body, 'review')]));
    const begun = (await counsellor.get<Release>(`/releases/${body.id}`)).body;
    const mine = begun.can.decide ? counsellor : colleague;
    const read = await readAll(mine, begun);
    one(
      await Promise.all([
        deed(mine, read, 'decision', { decision: 'released' }),
        deed(mine, read, 'decision', { decision: 'refused', text: 'Nej.' }),
      ]),
    );
    expect(await house.sql('SELECT 1 FROM journal.release_copy WHERE release_id = $1', [body.id])).toHaveLength(1);
    const decided = (await reception.get<Release>(`/releases/${body.id}`)).body;
    const given = { way: 'post', handedTo: 'Klienten' };
    one(await Promise.all([deed(reception, decided, 'handover', given), deed(counsellor, decided, 'handover', given)]));
  });

  it('is taken back before it is handed out, takes two people, and says what is missing', async () => {
    const clientId = await fileOf(counsellor);
    expect((await assemble(reception, clientId)).body.code).toBe('release.nothing-there');
    await enter(counsellor, clientId);
    expect((await assemble(reception, clientId, { noteIds: [v7()] })).body.code).toBe('release.no-such-note');
    expect((await assemble(reception, clientId, { periodFrom: '2026-03-25' })).body.code).toBe('release.nothing-there');
    const backwards = await assemble(reception, clientId, { periodFrom: '2026-03-24', periodUntil: '2026-03-23' });
    expect(['release.nothing-there', 'release.period-backwards']).toContain(backwards.body.code);
    const both = await house.staff(['receptionist', 'counsellor'], { compartments: ['counselling'] });
    await reception.post(`/clients/${clientId}/care-team`, { staffId: both.id, reason: 'samarbete' });
    const { body } = await assemble(both, clientId);
    expect((await deed(both, body, 'review')).body.code).toBe('release.takes-two');
    const withdrawn = await deed(both, body, 'withdrawal');
    expect(withdrawn.body).toMatchObject({ status: 'withdrawn', can: { review: false, withdraw: false } });
    expect((await deed(counsellor, withdrawn.body, 'review')).body.code).toBe('release.withdrawn');
  });

  it('stays as it was decided, for every role of the API and for the owner of the tables', async () => {
    const { clientId, told } = await disputedFile(counsellor);
    const { body } = await assemble(reception, clientId, { noteIds: [told] });
    const read = await readAll(counsellor, (await deed(counsellor, body, 'review')).body, { [told]: [MASK] });
    const decided = (await deed(counsellor, read, 'decision', { decision: 'partly', text: 'Del.' })).body;
    await deed(reception, decided, 'handover', { way: 'post', handedTo: 'Klienten' });
    for (const role of ['takt_app', 'takt_jobs', 'takt_stat', 'takt_stat_reader'])
      for (const table of [
        'note_version',
        'note_signature',
        'note_dispute',
        'note_telling',
        'release_copy',
        'release_handover',
      ])
        for (const right of ['UPDATE', 'DELETE', 'TRUNCATE']) {
          const [may] = await house.sql<{ may: boolean }>('SELECT has_table_privilege($1, $2, $3) AS may', [
            role,
            `journal.${table}`,
            right,
          ]);
          expect([role, table, right, may?.may]).toEqual([role, table, right, false]);
        }
    for (const table of ['release', 'release_note', 'release_copy', 'release_handover'])
      await expect(asApp(house, counsellor, `DELETE FROM journal.${table}`)).rejects.toThrow(/permission denied/);
    await expect(
      asApp(house, counsellor, `UPDATE journal.release SET decision = 'released' WHERE id = '${body.id}'`),
    ).rejects.toThrow('a decision stands');
    await expect(asApp(house, counsellor, `UPDATE journal.release SET recipient = 'x'`)).rejects.toThrow(
      'never changed',
    );
    await expect(asApp(house, counsellor, `UPDATE journal.release SET status = 'in_review'`)).rejects.toThrow(
      'does not go that way',
    );
    await expect(
      asApp(house, counsellor, `UPDATE journal.release_note SET grounds = '{}', masks = NULL`),
    ).rejects.toThrow('under review');
    for (const change of [
      `UPDATE journal.release_copy SET sha256 = repeat('0', 64)`,
      'DELETE FROM journal.release_handover',
      'TRUNCATE journal.release_copy',
    ])
      await expect(house.sql(change)).rejects.toThrow('only ever added to');
    // Reception makes no copy of her own, whatever she sends to the database.
    const forged = `INSERT INTO journal.release_copy SELECT gen_random_uuid(), unit_id, compartment, client_id, now(), 1, id, 'x', repeat('0', 64) FROM journal.release WHERE id = '${body.id}'`;
    await expect(asApp(house, reception, forged)).rejects.toThrow('row-level security');
  });

  it('is not what the care team prints for its own work: that is one paper, logged as a print', async () => {
    const { clientId } = await disputedFile(counsellor);
    const paper = await counsellor.post<{ number: string; notes: object[]; release: null; secrecy: object }>(
      `/clients/${clientId}/record-prints`,
      {},
    );
    expect([paper.status, paper.body.release]).toEqual([200, null]);
    expect(paper.body.notes).toMatchObject([
      { status: 'entered' },
      { status: 'signed', passages: [{ of: 'note' }, { of: 'correction' }, { of: 'correction' }, { of: 'dispute' }] },
    ]);
    expect(paper.body.secrecy).toEqual({
      ground: 'OSL_26_1',
      on: '2026-03-24',
      authority: expect.stringContaining('nämnd') as string,
    });
    const later = await counsellor.post<{ notes: object[] }>(`/clients/${clientId}/record-prints`, {
      from: '2026-03-25',
    });
    expect(later.body.notes).toEqual([]);
    expect((await house.deeds(clientId)).filter((done) => done === 'journal.record.print')).toHaveLength(2);
    expect((await (await house.staff('counsellor')).post(`/clients/${clientId}/record-prints`, {})).status).toBe(404);
  });

  it('holds what is written in both files of a person whose files are one, and a search and a print do too (I31)', async () => {
    const [one, other] = [await fileOf(counsellor), await fileOf(counsellor)];
    await enter(counsellor, one, { headings: { facts: 'Ur den första.' } });
    await enter(counsellor, other, { headings: { facts: 'Ur den andra.' } });
    const { body: file } = await counsellor.get(`/clients/${one}`);
    const merged = await counsellor.post(`/clients/${one}/merge`, { intoId: other }, { ifMatch: Number(file.version) });
    expect([merged.status, merged.text]).toEqual([200, expect.any(String)]);
    const { body } = await assemble(reception, other);
    expect(body.notes).toBe(2);
    const read = await readAll(counsellor, (await deed(counsellor, body, 'review')).body);
    expect((await deed(counsellor, read, 'decision', { decision: 'released' })).status).toBe(201);
    const copy = await reception.get(`/releases/${body.id}/copy`);
    const print = await counsellor.post(`/clients/${other}/record-prints`, {});
    for (const words of ['Ur den första.', 'Ur den andra.'])
      for (const { text } of [copy, print]) expect(text).toContain(words);
    const found = await counsellor.post(`/clients/${other}/notes/search`, { text: 'ur den' });
    expect(found.body.hits).toBe(2);
  });
});
