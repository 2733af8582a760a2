import type { Caller } from '../caller.js';
import { CareUnits, MIDWIFE, PHYSICIAN, PSYCHIATRY } from '../care-units.js';
import { House } from '../house.js';

describe('care units and what a patient blocks between them', () => {
  let house: House;
  let units: CareUnits;
  let clientId: string;
  beforeAll(async () => {
    house = await House.open();
    units = await CareUnits.open(house);
  });
  afterAll(() => house.close());

  it('opens another unit’s notes with a care relation, and one’s own unit’s without (model 3.5, PDL 4:1)', async () => {
    const { midwife, gynaecologist, physician, psychiatrist } = units;
    clientId = await units.patient();
    const note = await units.note(midwife, clientId, MIDWIFE);
    const seen = (by: Caller) => units.notesSeenBy(by, clientId);
    expect([await seen(midwife), await seen(gynaecologist)]).toEqual([[MIDWIFE], [MIDWIFE]]);
    expect([await seen(physician), await seen(psychiatrist)]).toEqual([[], []]);
    expect((await physician.get(`/notes/${note.id}`)).status).toBe(404);
    expect((await units.access(physician, clientId)).can).toMatchObject({ relate: true, lift: false });
    const related = await units.relate(physician, clientId);
    expect(related.status).toBe(201);
    expect(await seen(physician)).toEqual([MIDWIFE]);
    const shown = (await physician.get<{ careUnit: string; can: object }>(`/notes/${note.id}`)).body;
    expect(shown).toMatchObject({ careUnit: 'gynaecology', can: { edit: false, correct: false, dispute: false } });
    const said = { text: 'Så var det inte.' };
    expect((await physician.post(`/notes/${note.id}/dispute`, said, { ifMatch: 1 })).status).toBe(403);
    expect((await gynaecologist.post(`/notes/${note.id}/dispute`, said, { ifMatch: 1 })).status).toBe(201);
    // It is over when she says so, and by itself after ninety days.
    const { id, version } = related.body;
    expect((await psychiatrist.post(`/care-relations/${id}/ending`, {}, { ifMatch: version })).status).toBe(403);
    expect((await physician.post(`/care-relations/${id}/ending`, {}, { ifMatch: version })).status).toBe(201);
    expect(await seen(physician)).toEqual([]);
    // A booking is a relation, until ninety days after it.
    await units.booking(clientId, psychiatrist);
    expect(await seen(psychiatrist)).toEqual([MIDWIFE]);
    await house.sql(`UPDATE spiralen.booking SET status = 'no_show' WHERE client_id = $1`, [clientId]);
    expect(await seen(psychiatrist)).toEqual([]);
  });

  it('opens by the patient’s consent, for one unit and until a day; her no comes at once, and a later block is not opened', async () => {
    const { midwife, physician, psychiatrist } = units;
    clientId = await units.known();
    await units.block(psychiatrist, clientId, { careUnit: 'psychiatry' });
    const consent = (by: Caller, said: object = {}) =>
      by.post<{ consents: { id: string; version: number }[]; code: string }>(`/clients/${clientId}/block-consents`, {
        careUnit: 'psychiatry',
        forUnit: 'gynaecology',
        until: '2026-03-26',
        ...said,
      });
    expect((await consent(physician)).body.code).toBe('block.consent-of-others');
    expect((await consent(midwife, { until: '2026-03-23' })).body.code).toBe('block.consent-too-long');
    const [given] = (await consent(midwife)).body.consents;
    expect([await units.notesSeenBy(midwife, clientId), (await units.access(midwife, clientId)).blocked]).toEqual([
      [MIDWIFE, PHYSICIAN, PSYCHIATRY],
      false,
    ]);
    expect(await units.notesSeenBy(physician, clientId)).not.toContain(PSYCHIATRY);
    await house.at('2026-03-27T00:00:01+01:00');
    expect(await units.notesSeenBy(midwife, clientId)).not.toContain(PSYCHIATRY);
    await house.at('2026-03-24T12:00:00+01:00');
    expect(await units.notesSeenBy(midwife, clientId)).toContain(PSYCHIATRY);
    await midwife.post(`/block-consents/${given?.id}/ending`, {}, { ifMatch: given?.version ?? 0 });
    expect(await units.notesSeenBy(midwife, clientId)).not.toContain(PSYCHIATRY);
    await consent(psychiatrist);
    const [block] = (await units.access(psychiatrist, clientId)).blocks;
    expect((await midwife.post(`/care-blocks/${block?.id}/ending`, {}, { ifMatch: 1 })).status).toBe(404);
    expect((await psychiatrist.post(`/care-blocks/${block?.id}/ending`, {}, { ifMatch: 1 })).status).toBe(201);
    await units.block(psychiatrist, clientId, { careUnit: 'psychiatry' });
    expect(await units.notesSeenBy(midwife, clientId)).not.toContain(PSYCHIATRY);
  });

  it('blocks a period between all units, each still reading its own', async () => {
    const { midwife, psychiatrist, reception } = units;
    clientId = await units.patient();
    await units.note(midwife, clientId, 'Vinter.', '2026-01-15T09:00:00Z');
    await units.note(midwife, clientId, 'Vår.', '2026-03-15T09:00:00Z');
    await units.note(psychiatrist, clientId, PSYCHIATRY);
    expect((await units.block(reception, clientId, {})).body.code).toBe('block.of-nothing');
    await units.block(reception, clientId, { from: '2026-01-01', until: '2026-01-31' });
    expect(await units.notesSeenBy(psychiatrist, clientId)).toEqual([PSYCHIATRY, 'Vår.']);
    expect(await units.notesSeenBy(midwife, clientId)).toEqual([PSYCHIATRY, 'Vinter.', 'Vår.']);
    // Midwives have nothing of those days blocked from them, and are told of nothing.
    expect((await units.access(midwife, clientId)).blocked).toBe(false);
    expect((await units.access(psychiatrist, clientId)).blocked).toBe(true);
  });

  it('hides a copy on its way out with the most blocked note in it, and decides none that is not seen whole', async () => {
    const { midwife, gynaecologist, psychiatrist, reception } = units;
    clientId = await units.known();
    const asked = { clientId, recipientKind: 'client', recipient: 'Hon själv', purpose: 'Vill läsa' };
    const { id } = (await reception.post<{ id: string }>('/releases', asked)).body;
    const review = (by: Caller) => by.post<{ code: string }>(`/releases/${id}/review`, {}, { ifMatch: 1 });
    expect((await review(gynaecologist)).body.code).toBe('release.not-all-yours');
    await units.block(reception, clientId, { careUnit: 'psychiatry' });
    for (const path of [`/releases/${id}`, `/releases/${id}/notes`, `/releases/${id}/copy`])
      expect((await midwife.get(path)).status).toBe(404);
    expect((await midwife.list('/releases', { clientId })).body).toEqual([]);
    expect((await reception.list('/releases', { clientId })).body).toHaveLength(1);
    expect((await review(psychiatrist)).status).toBe(201);
  });

  it('holds for both files of a person, whichever it was asked for in', async () => {
    const { midwife, psychiatrist, reception } = units;
    const [from, into] = [await units.patient(), await units.patient()];
    await units.note(psychiatrist, from, PSYCHIATRY);
    await units.note(midwife, into, MIDWIFE);
    await units.block(reception, into, { careUnit: 'psychiatry' });
    const { version } = (await midwife.get(`/clients/${from}`)).body;
    const merged = await midwife.post(`/clients/${from}/merge`, { intoId: into }, { ifMatch: Number(version) });
    expect(merged.status).toBe(200);
    expect(await units.notesSeenBy(midwife, into)).toEqual([MIDWIFE]);
    expect(await units.notesSeenBy(psychiatrist, into)).toContain(PSYCHIATRY);
  });
});
