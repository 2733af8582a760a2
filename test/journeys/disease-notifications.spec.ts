import type { Caller } from '../caller.js';
import type { Clinic } from '../clinic.js';
import { House } from '../house.js';
import { HER, Laboratory, type NotificationSeen, type SampleSeen } from '../laboratory.js';

describe('a notifiable disease', () => {
  let house: House;
  let clinic: Clinic;
  let lab: Laboratory;

  beforeAll(async () => {
    house = await House.open();
    lab = await Laboratory.open(house);
    ({ clinic } = lab);
  });
  afterAll(() => house.close());

  it('S20, I26: chlamydia is reported by code, by the treating physician alone, and once', async () => {
    const { sample, client } = await lab.answered('chlamydia', 'positive', { identity: HER, displayName: 'Blå Trast' });
    const fresh = await lab.notification(sample.notificationId);
    expect(fresh).toMatchObject({ status: 'physician_task', notifiedBy: 'code' });
    expect((await clinic.midwife.get(`/disease-notifications/${fresh.id}/payload`)).status).toBe(403);
    expect((await lab.report(fresh)).body).toMatchObject({ status: 422, code: 'notification.not-treating' });
    const takers = await Promise.all(
      [clinic.physician, await house.staff('physician')].map((one) =>
        one.post(`/disease-notifications/${fresh.id}/take`, undefined, { ifMatch: fresh.version }),
      ),
    );
    expect(takers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 412]);
    const one = await lab.taken(fresh.id);

    const before = await lab.payload(one);
    expect(before).toMatchObject({
      personCode: '1964-3234',
      idNumber: null,
      fullName: null,
      address: null,
      missing: [],
    });
    expect(JSON.stringify(before)).not.toMatch(/0823|Blå|Trast/);
    expect((await lab.report(one, { fullName: 'Anna Ek' })).body).toMatchObject({ code: 'notification.names-nobody' });

    // The other printed form is a setting (law 2.5).
    const head = await house.staff('medical_head');
    const set = await head.patch('/laboratory', { codeForm: 'two_digits' }, { ifMatch: 1 });
    expect(set.body).toMatchObject({ codeForm: 'two_digits', version: 2 });
    expect((await lab.payload(one)).personCode).toBe('64-3234');
    await head.patch(
      '/laboratory',
      { codeForm: 'four_digits', answerDays: [{ test: 'hiv', days: 3 }] },
      { ifMatch: 2 },
    );

    const reports = await Promise.all([lab.report(one), lab.report(one)]);
    expect(reports.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 412]);
    const after = await lab.notification(one.id);
    expect(after).toMatchObject({ status: 'reported', reportedAt: one.createdAt, via: 'sminet' });
    expect((await lab.report(after)).body).toMatchObject({ status: 409, code: 'notification.already-reported' });
    expect(await lab.payload(one)).toMatchObject({
      personCode: '1964-3234',
      receipt: 'SMI-7788',
    });
    expect(await house.sql(`SELECT status FROM tasks.task WHERE reference_id = $1`, [one.id])).toEqual([
      { status: 'done' },
    ]);
    expect(await house.deeds(client)).toContain('laboratory.notification.read-payload');

    // The fence in the database, past the house.
    for (const column of ['full_name', 'full_identity', 'address'])
      await expect(
        house.sql(`UPDATE spiralen.disease_notification SET ${column} = '\\x00' WHERE id = $1`, [one.id]),
      ).rejects.toMatchObject({ constraint: 'coded_notification_names_nobody' });
    await expect(
      house.sql(`UPDATE spiralen.disease_notification SET person_code = NULL WHERE id = $1`, [one.id]),
    ).rejects.toMatchObject({ constraint: 'coded_notification_has_its_code' });
  });

  it('S20, I26: hepatitis B is reported with number, name and address, or with the address withheld', async () => {
    const { sample } = await lab.answered('hepatitis_b', 'positive', { identity: HER });
    const one = await lab.taken(sample.notificationId);
    expect(await lab.payload(one)).toMatchObject({
      idNumber: '196408233234',
      personCode: null,
    });
    expect((await lab.report(one)).body).toMatchObject({ code: 'notification.needs-name' });
    expect((await lab.report(one, { fullName: 'Anna Ek' })).body).toMatchObject({ code: 'notification.needs-address' });
    const done = await lab.report(one, { fullName: 'Anna Ek', address: 'Storgatan 1, Täby' });
    expect(done.body).toMatchObject({ status: 'reported' });
    expect(await lab.payload(one)).toMatchObject({
      fullName: 'Anna Ek',
      address: 'Storgatan 1, Täby',
    });
    await expect(
      house.sql(`UPDATE spiralen.disease_notification SET full_name = NULL WHERE id = $1`, [one.id]),
    ).rejects.toMatchObject({ constraint: 'full_notification_names_her' });

    // A protected patient: no letter, and no address in the report (S25).
    const hidden = await lab.answered('hepatitis_c', 'positive', { identity: HER });
    await house.sql(`UPDATE clients.client SET protected_level = 'skyddad_folkbokforing' WHERE id = $1`, [
      hidden.client,
    ]);
    const letter = await clinic.midwife.post(
      `/samples/${hidden.sample.id}/telling`,
      { outcome: 'told', channel: 'letter' },
      { ifMatch: hidden.sample.version },
    );
    expect(letter.body).toMatchObject({ status: 422, code: 'telling.no-letter' });
    const secret = await lab.taken(hidden.sample.notificationId);
    expect((await lab.report(secret, { fullName: 'Eva Ek', address: 'Hemlig 1' })).body).toMatchObject({
      code: 'notification.address-protected',
    });
    expect((await lab.report(secret, { fullName: 'Eva Ek', addressWithheld: true })).status).toBe(201);
  });

  it('S20: whom she names is matched with nothing, and nobody is left who neither came nor was reported', async () => {
    const kast = await house.staff('kast_counsellor');
    const bought = await kast.post<{ id: string }>('/clients', {
      compartment: 'kast',
      pathway: 'web_search',
      displayName: 'Grå Varg',
      contact: { phone: '070-777 12 34' },
    });
    const { sample } = await lab.answered('gonorrhoea', 'positive', { identity: HER });
    const open = async (one: NotificationSeen) =>
      clinic.midwife.post<NotificationSeen>(`/disease-notifications/${one.id}/tracing`, undefined, {
        ifMatch: one.version,
      });
    const untold = await lab.notification(sample.notificationId);
    expect((await open(untold)).body).toMatchObject({ code: 'tracing.patient-not-told' });
    await clinic.midwife.post(
      `/samples/${sample.id}/telling`,
      { outcome: 'told', channel: 'in_person' },
      { ifMatch: sample.version },
    );
    const informed = await lab.notification(sample.notificationId);
    expect(informed.status).toBe('informed_patient');
    const tracing = (await open(informed)).body;

    const entries = () =>
      house.sql<{ n: string }>(`SELECT count(*) AS n FROM audit.entry WHERE client_ids @> ARRAY[$1::uuid]`, [
        bought.body.id,
      ]);
    const traces = await entries();
    const path = `/disease-notifications/${tracing.id}/contacts`;
    const named = await clinic.midwife.post<SampleSeen>(path, { named: 'Grå Varg', reach: '070-777 12 34' });
    expect(named.status).toBe(201);
    expect(JSON.stringify(named.body)).not.toContain(bought.body.id);
    // No search finds him, no list takes a word of it, and nothing was written in his file or about it.
    expect((await clinic.midwife.list('/clients', { q: 'Grå Varg' })).body).toEqual([]);
    expect((await clinic.midwife.list(path, { named: 'Grå' })).body).toMatchObject({ code: 'search.not-allowed' });
    expect(await entries()).toEqual(traces);
    const clear = await house.sql<{ row: string }>(`SELECT t::text AS row FROM spiralen.traced_contact t`);
    expect(clear.map(({ row }) => row).join()).not.toMatch(/Grå Varg|777 12/);
    expect(await house.sql(`SELECT remark FROM audit.entry WHERE remark ~ 'Grå Varg|777 12'`)).toEqual([]);
    const columns = await house.sql(
      `SELECT conname FROM pg_constraint WHERE conrelid = 'spiralen.traced_contact'::regclass AND confrelid IN
        ('clients.client'::regclass) OR conrelid = 'kast.callback_file'::regclass AND confrelid = 'spiralen.traced_contact'::regclass`,
    );
    expect(columns).toEqual([]);

    const end = async (how: string) => {
      const { version } = await lab.notification(tracing.id);
      return clinic.midwife.post<NotificationSeen>(
        `/disease-notifications/${tracing.id}/tracing-end`,
        { end: how },
        { ifMatch: version },
      );
    };
    expect((await end('closed')).body).toMatchObject({ code: 'tracing.contacts-left', left: 1 });
    const mark = (step: string, version: number, undone = false) =>
      clinic.midwife.post<SampleSeen>(`/traced-contacts/${named.body.id}/mark`, { step, undone }, { ifMatch: version });
    await mark('came', 1);
    expect((await mark('came', 2, true)).body).toMatchObject({ done: false, cameAt: null });
    await mark('not_reached', 3);
    expect((await mark('reported', 4)).body).toMatchObject({ done: true });
    const one = await lab.taken(tracing.id);
    expect((await lab.report(one)).body).toMatchObject({ status: 'contact_tracing_open' });
    expect((await end('closed')).body).toMatchObject({ status: 'closed' });
    expect((await mark('came', 5)).body).toMatchObject({ code: 'tracing.ended' });
  });

  it('S21 a block on gynaecology leaves the physician that something is blocked, and the duty with gynaecology’s own', async () => {
    const { physician, gynaecologist, reception, midwife } = clinic;
    const { sample, client } = await lab.answered('gonorrhoea', 'positive', { identity: HER });
    const plan = (await gynaecologist.post<{ id: string }>('/examination-plans', { clientId: client })).body.id;
    const one = String(sample.notificationId);
    const seen = async (by: Caller) => {
      const answers = [
        await by.list('/examination-plans', { clientId: client }),
        await by.list('/results-to-tell', { everybody: true }, { range: [0, 199] }),
        await by.list('/tasks', { status: 'open' }, { range: [0, 199] }),
      ].map(({ text }) => [plan, sample.id, one].some((id) => text.includes(id)));
      const opened = [await by.get(`/samples/${sample.id}`), await by.get(`/disease-notifications/${one}`)];
      return [...answers, ...opened.map(({ status }) => status)];
    };
    const all = [true, true, true, 200, 200];
    expect(await seen(physician)).toEqual(all);
    const asked = { askedBy: 'patient', careUnit: 'gynaecology' };
    expect((await reception.post(`/clients/${client}/care-blocks`, asked)).status).toBe(201);
    expect(await seen(physician)).toEqual([false, false, false, 404, 404]);
    expect((await physician.get(`/clients/${client}/care-access`)).body).toMatchObject({ blocked: true });
    const deed = (what: string, ifMatch: number, body?: object, by = gynaecologist) =>
      by.post<NotificationSeen>(`/disease-notifications/${one}/${what}`, body, { ifMatch });
    expect((await deed('take', 1, undefined, physician)).status).toBe(404);

    // SmL 2:5 stands: the task is on the gynaecologist's desk, who is the treating physician, and the midwife sees it wait.
    expect(await seen(gynaecologist)).toEqual(all);
    expect((await midwife.get(`/disease-notifications/${one}`)).status).toBe(200);
    const { version, createdAt } = (await gynaecologist.get<NotificationSeen>(`/disease-notifications/${one}`)).body;
    const taken = (await deed('take', version)).body;
    const said = { submittedAt: createdAt, via: 'sminet', receipt: 'SMI-9' };
    expect((await deed('report', taken.version, said)).body).toMatchObject({ status: 'reported' });
  });
});
