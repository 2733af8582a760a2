import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { firstAdministratorLink } from '#access';
import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { Browser, signedIn } from '../signing-in.js';

interface StaffFile {
  readonly id: string;
  readonly version: number;
  readonly enrolmentToken: string;
  readonly token: string;
  readonly roles: string[];
  readonly assignments: { id: string; role: string; version: number }[];
  readonly code: string;
}

const NEW = { name: 'Påhittad Person', employedFrom: '2026-01-01' };
const named = () => `n${randomUUID().slice(0, 8)}`;
const PASSWORD = 'sju trappor ner mot vattnet';

describe('the administrator’s work with staff', () => {
  let house: House;
  let admin: Caller;

  beforeAll(async () => {
    house = await House.open();
    admin = await house.staff('administrator');
  });
  afterAll(() => house.close());

  const make = (more: Record<string, unknown> = {}) =>
    admin.post<StaffFile>('/staff', { ...NEW, username: named(), ...more });

  it('makes a counsellor, whose link gives her a password, a second factor and her rights', async () => {
    const username = named();
    const { status, body } = await make({
      username,
      qualification: 'socionom',
      assignments: [{ role: 'counsellor', compartment: 'counselling' }],
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      username,
      roles: ['counsellor'],
      compartments: ['counselling'],
      active: true,
      enrolled: false,
      version: 1,
      can: { assign: true },
    });
    const anybody = new Browser(house);
    expect((await anybody.post('/enrolment', { token: body.enrolmentToken, password: PASSWORD })).body).toEqual({
      username,
    });
    expect((await anybody.post('/enrolment', { token: body.enrolmentToken, password: PASSWORD })).body.code).toBe(
      'enrolment.link-not-good',
    );
    const { second } = await signedIn(house, username, 0, PASSWORD);
    expect(second.body.staff.assignments).toEqual([{ role: 'counsellor', compartment: 'counselling' }]);
  });

  it('gives a link that takes a good password only, for a day, and ends what was before', async () => {
    const { body } = await make({ username: named() });
    const enrol = (password: string, token = body.enrolmentToken) =>
      new Browser(house).post('/enrolment', { token, password });
    expect((await enrol('kort')).body.code).toBe('password.too-short');
    expect((await enrol('qwertyuiopasdfgh')).body.code).toBe('password.too-common');
    const { body: link } = await admin.post<StaffFile>(`/staff/${body.id}/enrolment-link`);
    expect((await enrol(PASSWORD)).status).toBe(200);
    expect((await enrol(PASSWORD, link.token)).body.code).toBe('enrolment.link-not-good');
    const { body: late } = await admin.post<StaffFile>(`/staff/${body.id}/enrolment-link`);
    await house.sql('UPDATE access.enrolment_link SET expires_at = clock_timestamp() WHERE staff_id = $1', [body.id]);
    expect((await enrol(PASSWORD, late.token)).body.code).toBe('enrolment.link-not-good');
    expect((await new Browser(house).post('/enrolment', { token: 'x', password: PASSWORD })).status).toBe(400);
  });

  it('refuses what the role asks for and the person lacks', async () => {
    const codeOf = async (assignments: unknown[], more = {}) => (await make({ assignments, ...more })).body.code;
    expect(await codeOf([{ role: 'counsellor', compartment: 'counselling' }])).toBe('staff.qualification-missing');
    expect(await codeOf([{ role: 'midwife', compartment: 'spiralen' }])).toBe('staff.licence-missing');
    expect(await codeOf([{ role: 'outreach_worker', compartment: 'kast' }])).toBe('assignment.no-such-pair');
    expect(await codeOf([{ role: 'unit_manager', compartment: 'counselling' }])).toBe('assignment.no-such-pair');
    expect(await codeOf([{ role: 'receptionist' }])).toBe('assignment.no-such-pair');
    expect(await codeOf([{ role: 'receptionist', compartment: 'kast', since: '2026-01-01T00:00:00Z' }])).toBe(
      'assignment.backdated',
    );
    expect(await codeOf([], { employedUntil: '2025-12-31' })).toBe('staff.employment-ends-before-it-begins');
    expect((await make({ name: null })).status).toBe(400);
    const { body } = await make({ username: 'upptagen' });
    expect((await make({ username: 'upptagen' })).body.code).toBe('staff.username-taken');
    const grant = () => admin.post<StaffFile>(`/staff/${body.id}/assignments`, { role: 'unit_manager' });
    expect([(await grant()).status, (await grant()).body.code]).toEqual([201, 'assignment.already-held']);
  });

  it('changes a right so that it bites on the very next request', async () => {
    const reviewer = await house.staff('unit_manager');
    expect((await reviewer.list('/access-log', { staffId: admin.id })).status).toBe(403);
    const { body } = await admin.post<StaffFile>(`/staff/${reviewer.id}/assignments`, { role: 'log_reviewer' });
    expect((await reviewer.list('/access-log', { staffId: admin.id })).status).toBe(200);
    const held = body.assignments.find(({ role }) => role === 'log_reviewer');
    const end = (ifMatch?: number) =>
      admin.post(
        `/staff/${reviewer.id}/assignments/${held?.id}/end`,
        undefined,
        ifMatch === undefined ? {} : { ifMatch },
      );
    expect([(await end()).status, (await end(7)).status, (await end(1)).status]).toEqual([428, 412, 200]);
    expect((await reviewer.list('/access-log', { staffId: admin.id })).status).toBe(403);
    expect((await end(2)).body.code).toBe('assignment.ended');
  });

  it('corrects facts by version, and not away from what a role asks for', async () => {
    const { body } = await make({
      qualification: 'socionom',
      assignments: [{ role: 'counsellor', compartment: 'counselling' }],
    });
    const path = `/staff/${body.id}`;
    expect((await admin.patch(path, { capacity: 9 })).status).toBe(428);
    expect((await admin.patch(path, { capacity: 9 }, { ifMatch: 1 })).body).toMatchObject({ capacity: 9, version: 2 });
    expect((await admin.patch(path, { capacity: 8 }, { ifMatch: 1 })).status).toBe(412);
    expect((await admin.patch(path, { qualification: null }, { ifMatch: 2 })).body.code).toBe(
      'staff.qualification-missing',
    );
  });

  it('leaves her own assignments and the last administrator alone', async () => {
    const [{ id } = { id: '' }] = await house.sql<{ id: string }>(
      'SELECT id FROM access.assignment WHERE staff_id = $1',
      [admin.id],
    );
    expect((await admin.post(`/staff/${admin.id}/assignments`, { role: 'log_reviewer' })).body.code).toBe(
      'assignment.own',
    );
    expect((await admin.post(`/staff/${admin.id}/assignments/${id}/end`, undefined, { ifMatch: 1 })).body.code).toBe(
      'assignment.own',
    );
    expect((await admin.patch(`/staff/${admin.id}`, { employedUntil: '2030-01-01' }, { ifMatch: 1 })).body.code).toBe(
      'assignment.last-administrator',
    );
    const second = await house.staff('administrator');
    const [{ id: hers } = { id: '' }] = await house.sql<{ id: string }>(
      'SELECT id FROM access.assignment WHERE staff_id = $1',
      [second.id],
    );
    const both = await Promise.all([
      admin.post(`/staff/${second.id}/assignments/${hers}/end`, undefined, { ifMatch: 1 }),
      second.post(`/staff/${admin.id}/assignments/${id}/end`, undefined, { ifMatch: 1 }),
    ]);
    const [won, lost] = both.map(({ status }) => status).toSorted();
    expect(won).toBe(200);
    // Met at the rule, or already at the door: she who was ended first has no right to end the other.
    expect([403, 409]).toContain(lost);
    expect(
      await house.sql(
        "SELECT count(*)::int AS n FROM access.assignment WHERE role = 'administrator' AND until IS NULL",
      ),
    ).toEqual([{ n: 1 }]);
    await house.sql("UPDATE access.assignment SET until = NULL WHERE role = 'administrator'");
  });

  it('is nobody else’s: colleagues see names and roles, other units nothing', async () => {
    const counsellor = await house.staff('counsellor');
    const { body, headers } = await counsellor.list<StaffFile>(
      '/staff',
      { active: true },
      { sort: ['name', 'ASC'], range: [0, 4] },
    );
    expect(Object.keys(body[0] ?? {}).toSorted()).toEqual([
      'active',
      'can',
      'compartments',
      'id',
      'name',
      'roles',
      'version',
    ]);
    expect(headers.get('content-range')).toMatch(/^staff 0-4\/\d+$/);
    expect((await counsellor.post('/staff', { ...NEW, username: named() })).status).toBe(403);
    expect((await counsellor.list('/staff', { phone: 'x' })).body).toMatchObject({ code: 'request.invalid' });
    const elsewhere = await house.staff('administrator', { unitId: await house.unit({ code: 'malmo', minAge: 15 }) });
    expect((await elsewhere.get(`/staff/${counsellor.id}`)).text).toBe(
      (await elsewhere.get(`/staff/${randomUUID()}`)).text,
    );
    expect((await elsewhere.list('/staff', { id: [counsellor.id] })).body).toEqual([]);
    expect((await elsewhere.post(`/staff/${counsellor.id}/enrolment-link`)).status).toBe(404);
    expect((await elsewhere.post(`/staff/${counsellor.id}/assignments`, { role: 'registrar' })).status).toBe(404);
  });

  it('writes the unit’s own page, by version', async () => {
    const path = `/units/${house.unitId}`;
    expect((await admin.list('/units')).body).toMatchObject([
      { id: house.unitId, minAge: 18, closedOnEves: true, can: { correct: true } },
    ]);
    expect((await admin.patch(path, { name: 'Mottagningen', minAge: null })).status).toBe(428);
    expect((await admin.patch(path, { name: 'Mottagningen', minAge: null }, { ifMatch: 1 })).body).toMatchObject({
      name: 'Mottagningen',
      minAge: null,
      version: 2,
    });
    expect((await admin.patch(path, { name: 'x' }, { ifMatch: 1 })).status).toBe(412);
    // C04: no word of who calls, in whatever case it is written.
    for (const voicemailText of ['Ring MOTTAGNINGEN', 'Hej från Kast', 'Det gäller sexköp'])
      expect((await admin.patch(path, { voicemailText }, { ifMatch: 2 })).body).toMatchObject({
        code: 'unit.voicemail-tells',
      });
    const neutral = await admin.patch(path, { voicemailText: 'Hej, {namn} här.' }, { ifMatch: 2 });
    expect(neutral.body).toMatchObject({ voicemailText: 'Hej, {namn} här.', version: 3 });
    const emptied = await admin.patch(path, { voicemailText: null }, { ifMatch: 3 });
    expect(emptied.body).toMatchObject({ voicemailText: null, version: 4 });
    expect((await admin.patch(path, { city: null }, { ifMatch: 4 })).status).toBe(400);
    expect((await admin.patch(`/units/${randomUUID()}`, { name: 'x' }, { ifMatch: 1 })).status).toBe(404);
    expect((await (await house.staff('unit_manager')).patch(path, { name: 'x' }, { ifMatch: 4 })).status).toBe(403);
  });
});

describe('an empty installation', () => {
  it('has one administrator, whose link is made anew until she has come in', async () => {
    const house = await House.open();
    for (const table of ['ref.eligibility_rule', 'ref.service_kind', 'ref.unit_pathway', 'access.unit'])
      await house.sql(`DELETE FROM ${table}`);
    const first = await firstAdministratorLink(house.databaseUrl);
    const again = await firstAdministratorLink(house.databaseUrl);
    expect(again).not.toBe(first);
    const username = 'chefen';
    expect((await new Browser(house).post('/enrolment', { token: again, username, password: PASSWORD })).status).toBe(
      200,
    );
    const { browser, second } = await signedIn(house, username, 0, PASSWORD);
    expect(second.body.staff.assignments).toEqual([{ role: 'administrator', compartment: null }]);
    expect((await browser.get('/units')).body).toMatchObject([{ name: 'Enheten' }]);
    expect(await firstAdministratorLink(house.databaseUrl)).toBeUndefined();
    const db = new pg.Client({ connectionString: house.databaseUrl });
    await db.connect();
    expect((await db.query('SELECT count(*)::int AS staff FROM access.staff')).rows).toEqual([{ staff: 1 }]);
    await db.end();
    await house.close();
  });
});
