import type { Caller } from '../caller.js';
import { at, type Booked, type Clinic } from '../clinic.js';
import { House } from '../house.js';
import { HER, Laboratory, type NotificationSeen, type SampleSeen } from '../laboratory.js';

describe('the laboratory', () => {
  let house: House;
  let clinic: Clinic;
  let lab: Laboratory;

  beforeAll(async () => {
    house = await House.open();
    lab = await Laboratory.open(house);
    ({ clinic } = lab);
  });
  afterAll(() => house.close());

  it('W21: takes samples at a visit, sends them, answers them and tells her; one who tells and one who comes too late', async () => {
    const { client, booking } = await lab.visit({ contact: { phone: '070-555 01 01', allowedHours: '09:00-12:00' } });
    const two = await lab.take(booking, 'chlamydia', 'hiv');
    expect(two.body.samples.map(({ test, status }) => `${test} ${status}`)).toEqual(['chlamydia taken', 'hiv taken']);
    expect((await lab.take(booking, 'hiv')).body).toMatchObject({ code: 'sample.already-taken' });
    const shown = await clinic.midwife.get<{ services: unknown[] }>(`/bookings/${booking}`);
    expect(shown.body.services).toMatchObject([
      { kind: 'hiv_test', result: 'performed' },
      { kind: 'sti_test', result: 'performed' },
    ]);

    const sent = await clinic.midwife.post<{ samples: SampleSeen[] }>(`/bookings/${booking}/sample-sending`, {
      reference: 'L-42',
    });
    expect(sent.body.samples.map(({ status, expectedOn }) => [status, expectedOn])).toEqual([
      ['sent', '2026-04-07'],
      ['sent', '2026-04-07'],
    ]);
    expect((await clinic.midwife.post(`/bookings/${booking}/sample-sending`, {})).body).toMatchObject({
      code: 'sample.nothing-to-send',
    });

    const [chlamydia] = sent.body.samples as [SampleSeen];
    const answer = { result: 'negative' };
    const both = await Promise.all(
      [clinic.midwife, clinic.gynaecologist].map((one) =>
        one.post<SampleSeen>(`/samples/${chlamydia.id}/result`, answer, { ifMatch: chlamydia.version }),
      ),
    );
    expect(both.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 412]);
    const result = both.find(({ status }) => status === 201)?.body as SampleSeen;
    expect(result).toMatchObject({ status: 'answered', waits: 'to_tell', late: false, notificationId: null });

    // The safe-contact card governs a call (C04): it is half past seven, and she said nine to twelve.
    const call = { outcome: 'not_reached', channel: 'phone' };
    const tell = (by: Caller, how: object, ifMatch = result.version) =>
      by.post<SampleSeen>(`/samples/${chlamydia.id}/telling`, how, { ifMatch });
    expect((await tell(clinic.midwife, call)).body).toMatchObject({ code: 'telling.outside-hours' });
    await house.at(at('10:00'));
    const tried = await tell(clinic.midwife, call);
    expect(tried.body).toMatchObject({ status: 'answered', tellings: [{ outcome: 'not_reached' }] });
    const told = { outcome: 'told', channel: 'phone' };
    const told2 = await Promise.all(
      [clinic.midwife, clinic.physician].map((one) => tell(one, told, tried.body.version)),
    );
    expect(told2.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 412]);
    expect((await tell(clinic.physician, told, tried.body.version + 1)).body).toMatchObject({
      code: 'result.already-told',
    });
    expect((await clinic.midwife.get(`/samples/${chlamydia.id}`)).body).toMatchObject({
      status: 'told',
      reference: 'L-42',
      answers: [{ result: 'negative' }],
    });

    // A corrected answer is a new one, with its reason, and is told anew.
    const version = tried.body.version + 1;
    const wrong = (body: object) =>
      clinic.midwife.post<SampleSeen>(`/samples/${chlamydia.id}/result`, body, { ifMatch: version });
    expect((await wrong({ result: 'positive' })).body).toMatchObject({ code: 'result.correction-needs-reason' });
    const corrected = await wrong({ result: 'positive', reason: 'Fel rör avläst' });
    expect(corrected.body).toMatchObject({ status: 'answered', result: 'positive', tellings: [] });
    expect(corrected.body.notificationId).not.toBeNull();
    expect(await house.deeds(client)).toEqual(
      expect.arrayContaining(['laboratory.result.record', 'laboratory.result.tell']),
    );
    // Closed to the desk and to psychiatrists (model 3.5).
    const psychiatrist = await house.staff('psychiatrist');
    for (const one of [clinic.reception, psychiatrist])
      expect((await one.get(`/samples/${chlamydia.id}`)).status).toBe(403);
    await house.at(at('07:30'));
  });

  it('S19, I25: an anonymous patient may have a test for hiv and nothing else, and a positive one is signed when she is known', async () => {
    const { client, booking } = await lab.visit({ documentationMode: 'non_identifying' });
    expect((await lab.take(booking, 'hiv', 'chlamydia')).body).toMatchObject({
      status: 422,
      code: 'sample.anonymous-hiv-only',
    });
    const items = [{ kind: 'sti_test', result: 'performed' }];
    const { version } = (await clinic.midwife.get<Booked>(`/bookings/${booking}`)).body;
    const services = await clinic.midwife.post(`/bookings/${booking}/services`, { items }, { ifMatch: version });
    expect(services.body).toMatchObject({ status: 422, code: 'sample.anonymous-hiv-only' });
    const [hiv] = (await lab.take(booking, 'hiv')).body.samples as [SampleSeen];

    // The fence in the database, past the house.
    await expect(
      house.sql(
        `INSERT INTO spiralen.sample SELECT gen_random_uuid(), unit_id, compartment, client_id, created_at, 1, booking_id,
        'chlamydia', site, status, taken_at, taken_by FROM spiralen.sample WHERE id = $1`,
        [hiv.id],
      ),
    ).rejects.toMatchObject({ constraint: 'anonymous_has_hiv_test_only' });
    await expect(
      house.sql(`UPDATE spiralen.sample SET test = 'syphilis' WHERE id = $1`, [hiv.id]),
    ).rejects.toMatchObject({
      constraint: 'anonymous_has_hiv_test_only',
    });

    const positive = (
      await clinic.midwife.post<SampleSeen>(
        `/samples/${hiv.id}/result`,
        { result: 'positive' },
        { ifMatch: hiv.version },
      )
    ).body;
    expect(positive).toMatchObject({ needsIdentity: true });
    expect(positive.can.signOff).toBe(false);
    const sign = (version2 = positive.version) =>
      clinic.physician.post<SampleSeen>(`/samples/${hiv.id}/signature`, undefined, { ifMatch: version2 });
    expect((await clinic.midwife.post(`/samples/${hiv.id}/signature`, undefined, { ifMatch: 2 })).status).toBe(403);
    expect((await sign()).body).toMatchObject({ status: 422, code: 'result.needs-identity' });
    await expect(
      house.sql(`UPDATE spiralen.lab_result SET signed_at = now(), signed_by = $2 WHERE sample_id = $1`, [
        hiv.id,
        clinic.physician.id,
      ]),
    ).rejects.toMatchObject({ constraint: 'positive_needs_identity' });

    // The physician's task is there, and says what is missing.
    const tasks = await clinic.physician.list<{ kind: string; reference: { id: string } }>('/tasks', {
      status: 'open',
    });
    expect(tasks.body.filter(({ kind }) => kind === 'positive_result').map(({ reference }) => reference.id)).toContain(
      positive.notificationId,
    );
    const one = await lab.taken(positive.notificationId);
    expect(await lab.payload(one)).toMatchObject({
      personCode: null,
      missing: ['identity'],
    });
    expect((await lab.report(one)).body).toMatchObject({ status: 422, code: 'notification.needs-identity' });

    const file = (await clinic.midwife.get<{ version: number }>(`/clients/${client}`)).body;
    const identified = await clinic.midwife.post(`/clients/${client}/identification`, HER, { ifMatch: file.version });
    expect([identified.status, identified.body.documentationMode]).toEqual([201, 'identified']);
    expect((await sign()).body).toMatchObject({ signedByName: clinic.physician.person.name, needsIdentity: false });
    const again = await clinic.midwife.post(`/clients/${client}/identification`, HER, { ifMatch: file.version + 1 });
    expect(again.body).toMatchObject({ code: 'client.not-anonymous' });
    expect((await lab.take(booking, 'chlamydia')).status).toBe(201);
  });

  it('nothing waits unseen more than a day: an untold answer is then everybody’s, and the medical head’s by number', async () => {
    const { sample, client } = await lab.answered('hepatitis_c', 'negative');
    const waiting = async (by: Caller, filter = {}) =>
      (await by.list<SampleSeen>('/results-to-tell', filter, { range: [0, 199] })).body.filter(
        ({ id }) => id === sample.id,
      );
    const head = await house.staff('medical_head');
    const late = async () =>
      (await head.list<{ id: string; number: string }>('/late-results', {}, { range: [0, 199] })).body;
    expect(await waiting(clinic.midwife)).toMatchObject([{ late: false, waits: 'to_tell' }]);
    expect(await waiting(clinic.gynaecologist)).toEqual([]);
    expect(await waiting(clinic.gynaecologist, { everybody: true })).toHaveLength(1);
    const before = (await late()).map(({ id }) => id);
    expect(before).not.toContain(sample.id);

    await house.at('2026-04-01T08:00:00+02:00');
    expect(await waiting(clinic.gynaecologist)).toMatchObject([{ late: true }]);
    const { number } = (await clinic.midwife.get<{ number: string }>(`/clients/${client}`)).body;
    const known = (await late()).find(({ id }) => id === sample.id);
    expect(known).toEqual({ id: sample.id, number, since: expect.any(String) });
    expect(await house.deeds(client)).toContain('laboratory.result.list-late');
    expect((await head.get(`/samples/${sample.id}`)).status).toBe(403);
  });

  it('a sample that is not sent within a day, or not answered on its day, waits there too; a lost one is struck with a reason', async () => {
    await house.at('2026-03-31T07:30:00+02:00');
    const { booking } = await lab.visit({ gender: 'woman' });
    const [forgotten] = (await lab.take(booking, 'syphilis')).body.samples as [SampleSeen];
    const waits = async () =>
      (await clinic.physician.list<SampleSeen>('/results-to-tell', {}, { range: [0, 199] })).body.find(
        ({ id }) => id === forgotten.id,
      );
    expect(await waits()).toBeUndefined();
    await house.at('2026-04-01T08:00:00+02:00');
    expect(await waits()).toMatchObject({ waits: 'to_send', late: true });
    await clinic.midwife.post(`/bookings/${booking}/sample-sending`, {});
    expect(await waits()).toBeUndefined();
    await house.at('2026-04-12T08:00:00+02:00');
    expect(await waits()).toMatchObject({ waits: 'for_answer', late: true });
    const strike = { reason: 'Röret kom bort på vägen' };
    const struck = await clinic.midwife.post<SampleSeen>(`/samples/${forgotten.id}/strike`, strike, { ifMatch: 2 });
    expect(struck.body).toMatchObject({ status: 'struck', waits: null });
    expect(await waits()).toBeUndefined();
  });
});
