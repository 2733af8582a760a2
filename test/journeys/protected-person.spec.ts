import type { Caller } from '../caller.js';
import { at, ClinicDay } from '../clinic-day.js';
import { House } from '../house.js';

const NAME = 'Blyg Hägg';
const NUMBER = '19640823-3234';

describe('S25 a protected person', () => {
  let house: House;
  let day: ClinicDay;
  let gynaecologist: Caller;
  let patient: { id: string; number: string };
  let booking: { id: string; version: number };
  const version = async (caller: Caller) =>
    (await caller.get<{ version: number }>(`/clients/${patient.id}`)).body.version;
  const protect = async (caller: Caller, team: readonly string[], level = 'skyddad_folkbokforing') =>
    caller.post(
      `/clients/${patient.id}/protection`,
      { level, team, reason: 'Skatteverket har beslutat' },
      { ifMatch: await version(caller) },
    );

  beforeAll(async () => {
    house = await House.open();
    day = await ClinicDay.open(house);
    gynaecologist = await house.staff('gynaecologist', { name: 'Gun Gyn' });
    patient = await day.client('spiralen', {
      displayName: NAME,
      identity: { type: 'personnummer', value: NUMBER },
      contact: { phone: '070-000 00 01', maySms: true },
    });
    booking = await day.booking(patient.id, '13:00');
  });
  afterAll(() => house.close());

  it('is protected only with oneself and everybody she is to meet among those who are named', async () => {
    const { reception, midwife, counsellor } = day;
    expect((await protect(reception, [midwife.id])).body.code).toBe('client.protection-without-you');
    expect((await protect(reception, [reception.id])).body.code).toBe('client.protection-leaves-out');
    expect((await protect(reception, [reception.id, midwife.id, counsellor.id])).body.code).toBe(
      'client.protection-team-elsewhere',
    );
    expect((await reception.get(`/clients/${patient.id}/protection`)).body).toMatchObject({
      current: null,
      earlier: [],
    });
    const done = await protect(reception, [reception.id, midwife.id]);
    expect([done.status, done.body.protectedLevel]).toEqual([200, 'skyddad_folkbokforing']);
    expect(await house.deeds(patient.id)).toContain('clients.protection.protect');
  });

  it('is to everybody else exactly as one who is not there, by every way of asking', async () => {
    const otherDesk = await house.staff('receptionist', { name: 'Ros Reception' });
    const nobody = crypto.randomUUID();
    for (const outsider of [gynaecologist, otherDesk]) {
      for (const path of ['', '/overview', '/timeline', '/identity', '/protection']) {
        const [hidden, absent] = [
          await outsider.get(`/clients/${patient.id}${path}`),
          await outsider.get(`/clients/${nobody}${path}`),
        ];
        expect([path, hidden.status, hidden.text]).toEqual([path, absent.status, absent.text]);
      }
      for (const filter of [{ q: NAME }, { q: patient.number }, { idNumber: NUMBER }, { id: [patient.id] }]) {
        const found = await outsider.list('/clients', filter);
        expect([found.body, found.headers.get('content-range')]).toEqual([[], 'clients 0-0/0']);
      }
      const [hidden, absent] = [
        await outsider.get(`/bookings/${booking.id}`),
        await outsider.get(`/bookings/${nobody}`),
      ];
      expect([hidden.status, hidden.text]).toEqual([absent.status, absent.text]);
      const list = await outsider.list('/bookings', { from: at('00:00'), to: at('23:59') });
      expect(list.text).not.toContain(booking.id);
      const board = await outsider.get('/day?date=2026-03-24');
      for (const trace of [NAME, patient.id, patient.number]) expect(board.text).not.toContain(trace);
    }
  });

  it('stands on the calendar of those who are named as “Reserverad”, and the time stays taken for all', async () => {
    const board = await day.midwife.get('/day?date=2026-03-24');
    expect(board.text).toContain('Reserverad');
    expect(board.text).not.toContain(NAME);
    const other = await day.client('spiralen');
    const wish = { clientId: other.id, serviceKind: 'hiv_test', clinicianId: day.midwife.id, startsAt: at('13:00') };
    expect((await day.reception.post('/bookings', wish)).status).toBe(409);
  });

  it('lets nobody in whom the protection does not name', async () => {
    const refused = await day.reception.post(`/clients/${patient.id}/care-team`, {
      staffId: gynaecologist.id,
      reason: 'Ska undersöka',
    });
    expect([refused.status, refused.body.code]).toEqual([422, 'client.protected-team-only']);
    expect((await protect(day.midwife, [day.midwife.id, day.reception.id, gynaecologist.id])).status).toBe(200);
    expect((await gynaecologist.get(`/clients/${patient.id}`)).status).toBe(200);
    const told = await gynaecologist.get<{ current: { team: unknown[] }; earlier: unknown[] }>(
      `/clients/${patient.id}/protection`,
    );
    expect([told.body.current.team.length, told.body.earlier.length]).toEqual([3, 1]);
  });

  it('is in no report by name, number or id', async () => {
    const manager = await house.staff('unit_manager');
    const report = await manager.get('/reports/R13?from=2026-01-01&to=2026-12-31');
    expect(report.status).toBe(200);
    for (const trace of [NAME, patient.id, patient.number]) expect(report.text).not.toContain(trace);
  });

  it('two who change it at once: one is told that somebody was first', async () => {
    const ifMatch = await version(day.midwife);
    const body = { level: 'sekretessmarkering', team: [day.midwife.id, day.reception.id], reason: 'Prövad på nytt' };
    const answers = await Promise.all(
      [day.midwife, day.reception].map((who) => who.post(`/clients/${patient.id}/protection`, body, { ifMatch })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  });

  it('is seen by all again when the protection ends, which reception does not decide', async () => {
    const send = async (who: Caller) =>
      who.post(`/clients/${patient.id}/protection/end`, { reason: 'Upphörd' }, { ifMatch: await version(who) });
    expect((await send(day.reception)).status).toBe(403);
    expect((await send(day.midwife)).body.protectedLevel).toBe('none');
    expect((await send(day.midwife)).body.code).toBe('client.not-protected');
    expect((await gynaecologist.list('/clients', { q: NAME })).body).toHaveLength(1);
  });

  it('has a wall on every table that a file has rows in', async () => {
    const open = await house.sql<{ name: string }>(
      `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND NOT a.attisdropped
       WHERE c.relkind = 'r' AND c.relrowsecurity AND (a.attname = 'client_id' OR (c.oid = 'clients.client'::regclass AND a.attname = 'id'))
         AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'unprotected' AND NOT p.polpermissive)`,
    );
    expect(open).toEqual([]);
  });
});
