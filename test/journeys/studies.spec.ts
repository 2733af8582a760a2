import { InstrumentsService } from '#counselling';
import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { asJob, type Body, byText, file, refusal } from '../talks.js';

interface Told extends Body {
  readonly id: string;
  readonly version: number;
  readonly clientId: string;
  readonly studyCode: string | null;
}

describe('outcome studies', () => {
  let house: House;
  let kast: Caller;
  let manager: Caller;
  let researcher: Caller;
  let instrumentId = '';
  beforeAll(async () => {
    house = await House.open();
    await asJob(house, (tx) => house.app.get(InstrumentsService).beginWithStandard(tx));
    kast = await house.staff('kast_counsellor', { name: 'Kim KAST' });
    manager = await house.staff('unit_manager');
    researcher = await house.staff('study_export');
    instrumentId = (await kast.list<Told>('/instruments')).body.find(({ code }) => code === 'SCS')?.id ?? '';
  });
  beforeEach(() => house.at('2026-05-04T09:00:00+02:00'));
  afterAll(() => house.close());

  let made = 0;
  const study = async (more: Body = {}) => {
    made += 1;
    const days = { fromOn: '2026-01-01', untilOn: '2026-12-31', approvalRef: 'Dnr 2026-01234-01' };
    return manager.post<Told>('/studies', { name: `Pilot ${made}`, ...days, instrumentIds: [instrumentId], ...more });
  };
  const client = () => file(kast, { compartment: 'kast' });
  const register = async (studyId: string, clientId: string) =>
    kast.post<Told>('/study-participations', { studyId, clientId });
  const enrol = async (studyId: string, clientId: string) => {
    const { id } = (await register(studyId, clientId)).body;
    await kast.post(`/study-participations/${id}/question`, {}, { ifMatch: 1 });
    const yes = { answer: 'enrolled', consentForm: 'written' };
    return (await kast.post<Told>(`/study-participations/${id}/answer`, yes, { ifMatch: 2 })).body;
  };
  const score = (clientId: string, phase: string, measuredOn: string, total: number) =>
    kast.post<Told>('/measurements', {
      clientId,
      phase,
      measuredOn,
      instrument: 'SCS',
      instrumentVersion: '1',
      scores: { total },
    });

  it('are begun with the reference of their ethical review and instruments of the unit', async () => {
    const begun = await study();
    expect(begun.body).toMatchObject({ approvalRef: 'Dnr 2026-01234-01', can: { edit: true, export: false } });
    expect(refusal(await study({ name: 'Pilot 1' }))).toEqual([409, 'study.already-there']);
    expect(refusal(await study({ untilOn: '2025-12-31' }))).toEqual([422, 'study.ends-before-it-begins']);
    expect(refusal(await study({ instrumentIds: [] }))).toEqual([422, 'study.no-such-instrument']);
    expect(refusal(await study({ instrumentIds: [begun.body.id] }))).toEqual([422, 'study.no-such-instrument']);
    const longer = await manager.patch(`/studies/${begun.body.id}`, { untilOn: '2027-06-30' }, { ifMatch: 1 });
    expect(longer.body).toMatchObject({ untilOn: '2027-06-30', version: 2 });
    expect((await kast.post('/studies', {})).status).toBe(403);
    expect((await researcher.list('/studies')).status).toBe(200);
  });

  it('W33 ask those who could take part, and enrol by a consent that says its form and who recorded it', async () => {
    const { id: studyId } = (await study()).body;
    const clientId = await client();
    const eligible = (await register(studyId, clientId)).body;
    expect(eligible).toMatchObject({ status: 'eligible', eligibleOn: '2026-05-04', studyCode: null });
    expect(refusal(await register(studyId, clientId))).toEqual([409, 'study.already-registered']);
    const path = `/study-participations/${eligible.id}`;
    const early = await kast.post(`${path}/answer`, { answer: 'declined' }, { ifMatch: 1 });
    expect(refusal(early)).toEqual([422, 'study.not-now']);
    expect((await kast.post(`${path}/question`, {})).status).toBe(428);
    await kast.post(`${path}/question`, {}, { ifMatch: 1 });
    const without = await kast.post(`${path}/answer`, { answer: 'enrolled' }, { ifMatch: 2 });
    expect(refusal(without)).toEqual([422, 'study.consent-form']);
    const yes = { answer: 'enrolled', consentForm: 'oral' };
    const both = await Promise.all([1, 2].map(() => kast.post<Told>(`${path}/answer`, yes, { ifMatch: 2 })));
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 412]);
    const [now] = (await kast.list<Told>('/study-participations', { clientId })).body;
    expect(now).toMatchObject({ status: 'enrolled', consentForm: 'oral', consentRecordedByName: 'Kim KAST' });
    expect(now?.studyCode).toMatch(/^[0-9A-Z]{8}$/);
    const colleague = await house.staff('kast_counsellor');
    expect((await colleague.list('/study-participations', { studyId })).body).toEqual([]);
    expect((await colleague.post(`${path}/withdrawal`, {}, { ifMatch: 3 })).status).toBe(404);
    for (const other of [manager, researcher]) {
      expect((await other.list('/study-participations', { studyId })).status).toBe(403);
      expect((await other.list('/clients')).status).toBe(403);
    }
  });

  it('S40 leave the house by study id, instrument, phase and weeks, with nothing that leads back', async () => {
    const { id: studyId } = (await study()).body;
    const [one, other, declined] = [await client(), await client(), await client()];
    const [first, second] = [await enrol(studyId, one), await enrol(studyId, other)];
    await register(studyId, declined);
    await house.at('2026-07-31T09:00:00+02:00');
    await score(one, 'baseline', '2026-05-10', 30);
    await score(one, 'follow_up', '2026-07-20', 18);
    await score(one, 'follow_up', '2025-12-24', 11);
    await score(other, 'end', '2026-07-30', 25);
    await score(declined, 'baseline', '2026-05-10', 40);
    const answer = await researcher.get<{ count: number; rows: Body[] }>(`/studies/${studyId}/export`);
    const row = { instrument: 'SCS', instrumentVersion: '1', score: 'total' };
    expect(answer.body.rows.toSorted(byText)).toEqual(
      [
        { ...row, studyId: first.studyCode, phase: 'baseline', weeks: 0, value: 30 },
        { ...row, studyId: first.studyCode, phase: 'follow_up', weeks: 10, value: 18 },
        { ...row, studyId: second.studyCode, phase: 'end', weeks: null, value: 25 },
      ].toSorted(byText),
    );
    const shells = (await kast.list<Body>('/clients')).body;
    for (const { id, number, displayName } of shells)
      for (const mark of [id, number, displayName]) expect(answer.text).not.toContain(String(mark));
    expect(answer.text).not.toContain('2026-0');
    const csv = await researcher.get(`/studies/${studyId}/export`, { headers: { accept: 'text/csv' } });
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="studie-export.csv"');
    expect(csv.text.split('\r\n')[0]).toContain('studie_id;instrument;version;fas;veckor_sedan_baslinje;poang;varde');
    expect(csv.text).toContain(`${first.studyCode};SCS;1;follow_up;10;total;18`);
    const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const xlsx = await researcher.get(`/studies/${studyId}/export`, { headers: { accept: sheet } });
    expect([xlsx.status, xlsx.text.slice(0, 2)]).toEqual([200, 'PK']);
    const logged = await house.sql(
      `SELECT remark FROM audit.entry WHERE deed = 'counselling.study.export' AND staff_id = $1 ORDER BY seq`,
      [researcher.id],
    );
    expect(logged).toEqual(Array.from({ length: 3 }, () => ({ remark: `study ${studyId}, rows 3` })));
  });

  it('S40 lose who withdraws from every later export, and leave what is in her file', async () => {
    const { id: studyId } = (await study()).body;
    const clientId = await client();
    const { id } = await enrol(studyId, clientId);
    await score(clientId, 'baseline', '2026-05-03', 30);
    const note = { clientId, kind: 'contact', eventAt: '2026-05-04T08:00:00+02:00', headings: { facts: 'Talade.' } };
    await kast.post('/notes', note);
    const rows = async () => (await researcher.get<{ count: number }>(`/studies/${studyId}/export`)).body.count;
    expect(await rows()).toBe(1);
    const left = await kast.post(`/study-participations/${id}/withdrawal`, {}, { ifMatch: 3 });
    expect(left.body).toMatchObject({ status: 'withdrawn', withdrawnOn: '2026-05-04', can: { withdraw: false } });
    expect(await rows()).toBe(0);
    expect((await kast.list('/measurements', { clientId })).body).toHaveLength(1);
    expect((await kast.list('/notes', { clientId })).body).toHaveLength(1);
  });

  it('P14 are exported by the study-export role and by no other, also past the door', async () => {
    const { id: studyId } = (await study()).body;
    const clientId = await client();
    await enrol(studyId, clientId);
    await score(clientId, 'baseline', '2026-05-03', 30);
    for (const other of [manager, kast, await house.staff('administrator'), await house.staff('receptionist')])
      expect((await other.get(`/studies/${studyId}/export`)).status).toBe(403);
    const away = await house.unit({ code: 'uppsala', minAge: 18 });
    const elsewhere = await house.staff('study_export', { unitId: away });
    expect((await elsewhere.get(`/studies/${studyId}/export`)).status).toBe(404);
    for (const path of ['/clients', '/measurements', '/study-participations', '/goals', '/notes', '/reports'])
      expect((await researcher.list(path)).status).toBe(403);
    const run = async (token: string | undefined) => {
      await house.sql('BEGIN');
      await house.sql('SELECT ctx.enter($1)', [token]);
      const rows = await house.sql('SELECT * FROM counselling.study_export($1)', [studyId]);
      await house.sql('ROLLBACK');
      return rows.length;
    };
    expect([await run(manager.person.token), await run(kast.person.token), await run(researcher.person.token)]).toEqual(
      [0, 0, 1],
    );
  });

  it('are given to a researcher by the administrator', async () => {
    const administrator = await house.staff('administrator');
    const made = await administrator.post<Told>('/staff', {
      username: 'forskare.ett',
      name: 'Fia Forskare',
      employedFrom: '2026-01-01',
    });
    const granted = await administrator.post(`/staff/${made.body.id}/assignments`, { role: 'study_export' });
    expect(granted.status).toBe(201);
  });
});
