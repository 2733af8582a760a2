import { readdirSync, readFileSync } from 'node:fs';
import { InstrumentsService, STANDARD_INSTRUMENTS } from '#counselling';
import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { asJob, type Body, file, refusal } from '../talks.js';

interface Told extends Body {
  readonly id: string;
  readonly version: number;
}

describe('measures', () => {
  let house: House;
  let counsellor: Caller;
  let manager: Caller;
  beforeAll(async () => {
    house = await House.open();
    await house.at('2026-05-04T09:00:00+02:00');
    await asJob(house, (tx) => house.app.get(InstrumentsService).beginWithStandard(tx));
    counsellor = await house.staff('counsellor', { name: 'Ida Samtal' });
    manager = await house.staff('unit_manager');
  });
  afterAll(() => house.close());

  const core = { instrument: 'CORE-10', instrumentVersion: '1', phase: 'baseline', measuredOn: '2026-05-04' };
  const record = (clientId: string, more: Body = {}) =>
    counsellor.post<Told>('/measurements', { clientId, ...core, scores: { total: 21 }, ...more });

  it('are scores of instruments that the unit keeps by name and range', async () => {
    const names = (await counsellor.list<Body>('/instruments', { active: true })).body.map(({ code }) => code);
    expect(names).toEqual(STANDARD_INSTRUMENTS.map(({ code }) => code).toSorted());
    const made = { code: 'WHO-5', instrumentVersion: '1', name: 'WHO-5', lowerIsBetter: false, licence: 'Fri' };
    const nothing = await manager.post('/instruments', made);
    expect(refusal(nothing)).toEqual([422, 'instrument.no-scores']);
    const total = { min: 0, max: 100, step: 4 };
    const added = await manager.post<Told>('/instruments', { ...made, total });
    expect(added.body).toMatchObject({ code: 'WHO-5', total, subscales: [], can: { edit: true } });
    expect(refusal(await manager.post('/instruments', { ...made, total }))).toEqual([409, 'instrument.already-there']);
    expect((await counsellor.post('/instruments', { ...made, total })).status).toBe(403);
    const path = `/instruments/${added.body.id}`;
    const range = await manager.patch(path, { total: { min: 100, max: 0 } }, { ifMatch: 1 });
    expect(refusal(range)).toEqual([422, 'instrument.no-scores']);
    const changed = await manager.patch(path, { active: false }, { ifMatch: 1 });
    expect(changed.body).toMatchObject({ active: false, version: 2 });
    const closed = await record(await file(counsellor), { instrument: 'WHO-5', scores: { total: 40 } });
    expect(refusal(closed)).toEqual([422, 'measurement.no-such-instrument']);
  });

  it('are entered with version and phase, inside the range, and read by the care team alone', async () => {
    const clientId = await file(counsellor);
    const made = await record(clientId);
    expect(made.body).toMatchObject({
      instrument: 'CORE-10',
      instrumentVersion: '1',
      phase: 'baseline',
      lowerIsBetter: true,
      scores: { total: 21, subscales: [] },
      recordedByName: 'Ida Samtal',
      version: 1,
      can: { correct: true },
    });
    expect(refusal(await record(clientId, { scores: { total: 41 } }))[1]).toBe('measurement.out-of-range');
    expect(refusal(await record(clientId, { scores: { total: 20.5 } }))[1]).toBe('measurement.out-of-range');
    expect(refusal(await record(clientId, { scores: {} }))[1]).toBe('measurement.no-score');
    expect(refusal(await record(clientId, { measuredOn: '2026-05-05' }))[1]).toBe('measurement.in-the-future');
    expect(refusal(await record(clientId, { instrumentVersion: '7' }))[1]).toBe('measurement.no-such-instrument');
    const [w, r] = [
      { name: 'Välbefinnande', value: 1.25 },
      { name: 'Risk', value: 0 },
    ];
    const parts = await record(clientId, { instrument: 'CORE-OM', phase: 'mid', scores: { subscales: [w, r] } });
    expect(parts.body).toMatchObject({ scores: { subscales: [w, r] } });
    const unknown = { subscales: [{ name: 'Humor', value: 1 }] };
    expect(refusal(await record(clientId, { instrument: 'CORE-OM', scores: unknown }))[1]).toBe(
      'measurement.no-such-score',
    );
    const listed = await counsellor.list<Told>('/measurements', { clientId, instrument: 'CORE-10' });
    expect(listed.body.map(({ id }) => id)).toEqual([made.body.id]);
    const colleague = await house.staff('counsellor');
    expect((await colleague.list('/measurements', { clientId })).body).toEqual([]);
    expect((await colleague.post('/measurements', { clientId, ...core, scores: { total: 1 } })).status).toBe(404);
    expect((await colleague.get(`/measurements/${made.body.id}/versions`)).status).toBe(404);
    expect((await manager.list('/measurements', { clientId })).status).toBe(403);
    expect((await (await house.staff('receptionist')).list('/measurements', { clientId })).status).toBe(403);
  });

  it('are corrected with a reason, and what they said before is kept', async () => {
    const clientId = await file(counsellor);
    const { id } = (await record(clientId)).body;
    const path = `/measurements/${id}/corrections`;
    const correction = { phase: 'mid', measuredOn: '2026-05-02', scores: { total: 12 }, reason: 'Läste fel rad' };
    expect((await counsellor.post(path, correction)).status).toBe(428);
    const corrected = await counsellor.post(path, correction, { ifMatch: 1 });
    expect(corrected.body).toMatchObject({
      phase: 'mid',
      measuredOn: '2026-05-02',
      scores: { total: 12 },
      correctionReason: 'Läste fel rad',
      version: 2,
    });
    expect((await counsellor.post(path, correction, { ifMatch: 1 })).status).toBe(412);
    const versions = (await counsellor.get<Body[]>(`/measurements/${id}/versions`)).body;
    expect(versions).toEqual([
      expect.objectContaining({ version: 1, phase: 'baseline', scores: { total: 21, subscales: [] } }),
      expect.objectContaining({ version: 2, phase: 'mid', correctionReason: 'Läste fel rad' }),
    ]);
    expect(JSON.stringify(await house.sql('SELECT * FROM counselling.measurement_version'))).not.toContain('fel rad');
    const grants = await house.sql(
      `SELECT FROM pg_roles WHERE rolname IN ('takt_app', 'takt_jobs') AND has_table_privilege(rolname, 'counselling.measurement_version', 'UPDATE, DELETE')`,
    );
    expect(grants).toEqual([]);
  });

  it('two who correct at once: one of them does, and nothing is lost', async () => {
    const { id } = (await record(await file(counsellor))).body;
    const say = (total: number) => ({
      phase: 'baseline',
      measuredOn: '2026-05-04',
      scores: { total },
      reason: 'Rättat',
    });
    const answers = await Promise.all(
      [5, 6].map((total) => counsellor.post(`/measurements/${id}/corrections`, say(total), { ifMatch: 1 })),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 412]);
    expect((await counsellor.get<Body[]>(`/measurements/${id}/versions`)).body).toHaveLength(2);
  });

  it('S40: hold no item text, neither in the repository nor in any place where it could be put', async () => {
    const columns = await house.sql<{ column: string; type: string }>(
      `SELECT column_name AS column, data_type AS type FROM information_schema.columns
       WHERE table_schema = 'counselling' AND table_name IN ('instrument', 'measurement', 'measurement_version')`,
    );
    const texts = columns.filter(({ type }) => type === 'text').map(({ column }) => column);
    expect(new Set(texts)).toEqual(new Set(['code', 'edition', 'name', 'licence', 'compartment', 'phase']));
    for (const { name, licence, subscales } of STANDARD_INSTRUMENTS)
      for (const text of [name, licence, ...subscales.map((one) => one.name)]) expect(text.length).toBeLessThan(90);
    const folder = 'libs/counselling/src/measures';
    const sentences = readdirSync(folder).flatMap((one) => [
      ...readFileSync(`${folder}/${one}`, 'utf8').matchAll(
        /'(?:I have|I feel|Over the last|Jag har|Jag känner)[^']*'/g,
      ),
    ]);
    expect(sentences).toEqual([]);
  });
});
