import { v7 } from 'uuid';
import { forgetDrafts } from '#journal';
import { jobActor } from '#kernel';
import { UnitOfWork } from '#persistence';
import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { asApp, enter, fileOf, TEXT, VISIT } from './notes.js';

const DAY = 86_400_000;

describe('the rules of the journal', () => {
  let house: House;
  beforeAll(async () => {
    house = await House.open();
    await house.at('2026-03-24T09:00:00+01:00');
  });
  afterAll(() => house.close());

  it('has headings of two records, and mixes them nowhere', async () => {
    const [counsellor, midwife] = [await house.staff('counsellor'), await house.staff('midwife')];
    const [social, patient] = [await fileOf(counsellor), await fileOf(midwife, 'spiralen')];
    const codes = async (caller: Caller, clientId: string, more: object) => {
      const { status, body } = await enter(caller, clientId, more);
      return status === 201 ? 201 : (body as { code?: string }).code;
    };
    expect([
      await codes(counsellor, social, { headings: VISIT }),
      await codes(counsellor, social, { kind: 'visit', headings: VISIT }),
      await codes(counsellor, social, { headings: {} }),
      await codes(counsellor, social, { kind: 'decision', headings: { ...TEXT, decision: 'Förlängs.' } }),
      await codes(counsellor, social, { kind: 'decision', headings: TEXT }),
      await codes(counsellor, social, {
        kind: 'decision',
        headings: { ...TEXT, decision: 'Förlängs.', reason: 'Mål kvar.' },
      }),
      await codes(counsellor, social, { subject: { type: 'session', id: v7() } }),
      await codes(counsellor, social, { subject: { type: 'visit', id: v7() } }),
      await codes(midwife, patient, { headings: TEXT }),
      await codes(midwife, patient, { kind: 'visit', headings: { facts: 'Fel rubrik.' } }),
      await codes(midwife, patient, { kind: 'visit', headings: VISIT, subject: { type: 'visit', id: v7() } }),
      await codes(midwife, patient, { kind: 'visit', headings: VISIT }),
    ]).toEqual([
      'note.heading-not-of-kind',
      'note.kind-not-of-record',
      'note.empty',
      'note.decision-without-reason',
      'note.decision-without-reason',
      201,
      'note.no-such-subject',
      'note.subject-not-of-record',
      'note.kind-not-of-record',
      'note.heading-not-of-kind',
      'note.no-such-subject',
      201,
    ]);
  });

  it('lets a visit note be signed by its author only while she is a clinician at work (I17)', async () => {
    const midwife = await house.staff('midwife');
    const clientId = await fileOf(midwife, 'spiralen');
    const { body } = await enter(midwife, clientId, { kind: 'visit', headings: VISIT });
    const versionId = (
      await house.sql<{ id: string }>('SELECT id FROM journal.note_version WHERE note_id = $1', [body.id])
    )[0]?.id;
    await house.sql(`UPDATE access.assignment SET until = now() - interval '2 years' WHERE staff_id = $1`, [
      midwife.id,
    ]);
    await expect(
      house.sql(
        `INSERT INTO journal.note_signature SELECT $1, unit_id, compartment, client_id, now(), 1, id, now(), author_id FROM journal.note_version WHERE id = $2`,
        [v7(), versionId],
      ),
    ).rejects.toThrow('a clinician at work');
    expect((await midwife.post(`/notes/${body.id}/signature`, undefined, { ifMatch: 1 })).status).toBe(403);
    await house.sql('UPDATE access.assignment SET until = NULL WHERE staff_id = $1', [midwife.id]);
    expect((await midwife.post(`/notes/${body.id}/signature`, undefined, { ifMatch: 1 })).body.status).toBe('signed');
  });

  it('keeps a draft for its writer alone, for a day, and never in the record', async () => {
    await house.at('2026-03-24T09:00:00+01:00');
    const [writer, colleague, reception] = [
      await house.staff('counsellor'),
      await house.staff('counsellor'),
      await house.staff('receptionist'),
    ];
    const clientId = await fileOf(writer);
    await reception.post(`/clients/${clientId}/care-team`, { staffId: colleague.id, reason: 'samarbete' });
    const path = `/note-drafts/${clientId}`;
    expect((await writer.get(path)).status).toBe(404);
    await writer.put(path, { kind: 'session', headings: { facts: 'Halvfärdi' } });
    const saved = await writer.put(path, { kind: 'session', headings: { facts: 'Halvfärdig hemlighet' } });
    expect([saved.status, saved.body.savedAt, saved.body.goneAt]).toEqual([
      200,
      expect.stringContaining('2026-03-24T08:0'),
      expect.stringContaining('2026-03-25T08:0'),
    ]);
    expect((await writer.get(path)).body).toMatchObject({ headings: { facts: 'Halvfärdig hemlighet' } });
    expect((await writer.list('/note-drafts', { clientId })).body).toMatchObject([{ clientId, kind: 'session' }]);
    expect((await colleague.list('/note-drafts')).body).toEqual([]);
    expect((await colleague.get(path)).status).toBe(404);
    const drafts = 'SELECT 1 FROM journal.note_draft';
    expect([await asApp(house, writer, drafts), await asApp(house, colleague, drafts)]).toMatchObject([[{}], []]);
    expect((await writer.list('/notes', { clientId })).body).toEqual([]);
    const stored = await house.sql(
      `SELECT encode(body, 'escape') AS body FROM journal.note_draft WHERE staff_id = $1`,
      [writer.id],
    );
    expect(stored).toHaveLength(1);
    expect(JSON.stringify(stored)).not.toContain('hemlighet');

    await house.at('2026-03-25T09:30:00+01:00');
    expect((await writer.get(path)).status).toBe(404);
    const forgotten = await house.app
      .get(UnitOfWork)
      .run(jobActor('forget-drafts', house.unitId), 'journal.drafts.forget', forgetDrafts);
    expect(forgotten).toBe(1);
    expect(await house.sql('SELECT 1 FROM journal.note_draft')).toEqual([]);
    await writer.put(path, { headings: { facts: 'Ny dag' } });
    expect((await enter(writer, clientId)).status).toBe(201);
    expect((await writer.get(path)).status).toBe(404);
    await writer.put(path, { headings: { facts: 'Bort' } });
    expect((await writer.delete(path)).status).toBe(204);
    expect((await writer.get(path)).status).toBe(404);
  });

  it('seals every text, takes emoji and right-to-left, and refuses a hundred thousand characters with the field named', async () => {
    const counsellor = await house.staff('counsellor');
    const clientId = await fileOf(counsellor);
    const strange = { facts: '👩🏽‍⚕️ שלום مرحبا \u202E bakåt', assessment: 'å'.repeat(60_000) };
    const kept = await enter(counsellor, clientId, { headings: strange });
    expect(kept.body.headings).toEqual(strange);
    const stored = await house.sql(
      `SELECT encode(headings, 'escape') AS h FROM journal.note_version WHERE note_id = $1`,
      [kept.body.id],
    );
    expect(JSON.stringify(stored)).not.toContain('åååå');
    const long = await enter(counsellor, clientId, { headings: { facts: 'x'.repeat(100_000) } });
    expect([long.status, (long.body as unknown as { errors: object[] }).errors]).toEqual([
      400,
      [expect.objectContaining({ field: 'headings.facts', code: 'too-long' })],
    ]);
    for (const facts of ['\u0000', '\uD800', 7, ''])
      expect((await enter(counsellor, clientId, { headings: { facts } })).status).toBe(400);
    expect((await enter(counsellor, clientId, { eventAt: '2026-03-24T08:00:00' })).status).toBe(400);
    expect((await counsellor.list('/notes', { theme: 'shame' })).status).toBe(400);
    expect((await counsellor.list('/notes', { clientId })).body).toHaveLength(1);
  });

  it('ends a race between signing and editing in exactly one of them', async () => {
    const counsellor = await house.staff('counsellor');
    const clientId = await fileOf(counsellor);
    for (let round = 0; round < 5; round += 1) {
      const { body } = await enter(counsellor, clientId);
      const path = `/notes/${body.id}`;
      const answers = await Promise.all([
        counsellor.post(`${path}/signature`, undefined, { ifMatch: 1 }),
        counsellor.patch(path, { headings: TEXT }, { ifMatch: 1 }),
      ]);
      expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
      expect(answers.filter(({ status }) => status === 412)).toHaveLength(1);
    }
  });

  it('lists one’s own unsigned notes, the oldest first, and nobody else’s', async () => {
    const [mine, others] = [await house.staff('counsellor'), await house.staff('counsellor')];
    await enter(others, await fileOf(others));
    await house.at('2026-03-20T09:00:00+01:00');
    const clientId = await fileOf(mine);
    const old = await enter(mine, clientId);
    await house.at('2026-03-24T11:00:00+01:00');
    const young = await enter(mine, clientId);
    const { body, headers } = await mine.list('/notes/unsigned');
    expect(body).toMatchObject([
      { id: old.body.id, days: 4, reminder: true, displayName: 'Ljus Anemon' },
      { id: young.body.id, days: 0, reminder: false },
    ]);
    expect(headers.get('content-range')).toBe('notes 0-1/2');
    const due = new Date(String(body[0]?.locksAt)).getTime() - new Date(String(body[0]?.enteredAt)).getTime();
    expect(due).toBe(14 * DAY);
  });
});
