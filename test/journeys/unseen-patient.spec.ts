import { jest } from '@jest/globals';
import pg from 'pg';
import type { Answer, Caller } from '../caller.js';
import { at, type Clinic, CLINIC_DAY, openClinic } from '../clinic.js';
import { House } from '../house.js';

const NAME = 'Sällsynt Tistel';
const NUMBERS: Record<string, string> = { hiv: '19640823-3234', substance_use: '19121212-1212' };
const PHONE = '070-174 06 41';

const said = ({ status, text, headers }: Answer<unknown>): unknown[] => [
  status,
  text,
  headers.get('content-range'),
  headers.get('etag'),
];

/** What is asked of the database, by name: the same work takes the same time, on any machine. */
const workOf = async (ask: () => Promise<unknown>): Promise<string[]> => {
  const queries = jest.spyOn(pg.Client.prototype, 'query');
  await ask();
  const names = queries.mock.calls.map((given) => {
    const asked = given[0] as unknown as string | { name?: string; text?: string };
    return typeof asked === 'string' ? asked : (asked.name ?? asked.text ?? '');
  });
  queries.mockRestore();
  return names;
};

describe('S15', () => {
  let house: House;
  let clinic: Clinic;
  const outsiders: Caller[] = [];
  beforeAll(async () => {
    house = await House.open();
    clinic = await openClinic(house);
    for (const role of ['counsellor', 'kast_counsellor', 'outreach_worker'] as const)
      outsiders.push(await house.staff(role));
    // The desk of the talking side, which does not serve the clinic.
    outsiders.push(await house.staff('receptionist', { compartments: ['counselling', 'kast', 'outreach'] }));
  });
  afterAll(() => house.close());

  describe.each([
    ['hiv', '10:00'],
    ['substance_use', '13:00'],
  ])('a patient whose only ground is %s', (ground, hour) => {
    let patientId = '';
    let patientNumber = '';
    let bookingId = '';
    beforeAll(async () => {
      const { status, body } = await clinic.midwife.post<{ id: string; number: string }>('/clients', {
        ...{ compartment: 'spiralen', pathway: 'unknown', displayName: NAME, gender: 'woman' },
        groundsForSpiralen: [ground],
        contact: { phone: PHONE, maySms: true },
        identity: { type: 'personnummer', value: NUMBERS[ground] },
      });
      expect(status).toBe(201);
      [patientId, patientNumber] = [body.id, body.number];
      const booked = await clinic.book(patientId, hour, { roomId: clinic.rooms[0] });
      bookingId = booked.body.id;
    });

    it('does not exist for anybody else: the same answer, count, work and error as for nobody', async () => {
      for (const outsider of outsiders) {
        const absent = crypto.randomUUID();
        const asks = [
          ...['', '/overview', '/timeline', '/identity', '/grounds'].map(
            (path) => (id: string) => outsider.get(`/clients/${id}${path}`),
          ),
          (id: string) => outsider.post(`/clients/${id}/aliases`, { alias: 'Fågel' }),
          (id: string) => outsider.patch(`/clients/${id}`, { language: 'en' }, { ifMatch: 1 }),
          (id: string) => outsider.post('/queue-entries', { clientId: id, serviceKind: 'counselling' }),
          (id: string) =>
            outsider.post('/bookings', {
              clientId: id,
              serviceKind: 'sti_test',
              clinicianId: clinic.midwife.id,
              startsAt: at('11:00'),
            }),
          (id: string) =>
            outsider.post('/sessions', {
              clientId: id,
              serviceKind: 'counselling',
              counsellorId: outsider.id,
              date: CLINIC_DAY,
              startTime: hour,
              durationMinutes: 45,
              channel: 'phone',
            }),
          (id: string) => outsider.list('/notes', { clientId: id }),
          (id: string) => outsider.list('/sessions', { clientId: id }),
          (id: string) => outsider.list('/clients', { id: [id] }),
        ];
        for (const ask of asks) {
          await ask(absent);
          let hidden: unknown[] = [];
          let nobody: unknown[] = [];
          const work = await workOf(async () => (hidden = said(await ask(patientId))));
          const none = await workOf(async () => (nobody = said(await ask(absent))));
          expect([hidden, work]).toEqual([nobody, none]);
        }
      }
    });

    it('is found by no search: name, part of it, id number, number, and a phone number is not asked for at all', async () => {
      for (const outsider of outsiders) {
        const searches = [
          [{ q: NAME }, { q: 'Ingen Sådan' }],
          [{ q: 'sällsynt' }, { q: 'ingensådan' }],
          [{ q: patientNumber }, { q: 'M-99999' }],
          [{ idNumber: NUMBERS[ground] }, { idNumber: '19811218-9876' }],
        ];
        for (const [hers, nobodys] of searches) {
          const [found, none] = [await outsider.list('/clients', hers), await outsider.list('/clients', nobodys)];
          expect([found.body, said(found)]).toEqual([[], said(none)]);
        }
        const phone = await outsider.list('/clients', { phone: PHONE });
        expect([phone.status, (phone.body as unknown as { code: string }).code]).toEqual([400, 'search.not-allowed']);
      }
    });

    it('is in no list, no day and no calendar: her time in a room is a time the room is busy', async () => {
      for (const outsider of outsiders) {
        for (const path of [
          '/bookings',
          '/tasks',
          '/contracts',
          '/queue-entries',
          '/earlier-wishes',
          `/day?date=${CLINIC_DAY}`,
          '/rooms',
          '/absences',
        ]) {
          const { text } = await outsider.get(path);
          for (const trace of [NAME, patientNumber, patientId, bookingId, ground === 'hiv' ? '"hiv"' : ground])
            expect([path, text.includes(trace)]).toEqual([path, false]);
        }
      }
      const [counsellor] = outsiders as [Caller];
      const mine = (
        await counsellor.post<{ id: string }>('/clients', { compartment: 'counselling', pathway: 'unknown' })
      ).body.id;
      const talk = {
        clientId: mine,
        serviceKind: 'counselling',
        counsellorId: counsellor.id,
        date: CLINIC_DAY,
        durationMinutes: 45,
      };
      const taken = await counsellor.post('/sessions', {
        ...talk,
        startTime: hour,
        channel: 'in_person',
        roomId: clinic.rooms[0],
      });
      expect([taken.status, taken.body.code]).toEqual([409, 'calendar.conflict']);
      expect(taken.text).not.toMatch(/Tistel|Spiralen|booking|hiv/);
      // S08: the same person at the same time on the other side is no conflict, and nobody is told.
      const phone = await counsellor.post('/sessions', { ...talk, startTime: hour, channel: 'phone' });
      expect(phone.status).toBe(201);
    });

    it('is in no answer to the manager, by name, number or id', async () => {
      const manager = await house.staff('unit_manager');
      for (const id of ['R07', 'R13', 'R14', 'R17']) {
        const report = await manager.get(`/reports/${id}?from=2020-01-01&to=2030-12-31`);
        expect([id, report.status]).toEqual([id, 200]);
        for (const trace of [NAME, patientId]) expect(report.text).not.toContain(trace);
        const rows = (report.body as { rows: Record<string, unknown>[] }).rows;
        expect([id, rows.filter((row) => Object.values(row).includes(1))]).toEqual([id, []]);
      }
      expect((await manager.list('/clients', { q: NAME })).status).toBe(403);
      expect((await manager.get(`/clients/${patientId}/grounds`)).status).toBe(403);
    });
  });
});
