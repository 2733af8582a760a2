import { House } from '../house.js';

describe('S15 a patient whose only ground is hiv', () => {
  let house: House;
  let patientId = '';
  const name = 'Sällsynt Tistel';
  const number = '19640823-3234';
  beforeAll(async () => {
    house = await House.open();
    const midwife = await house.staff('midwife');
    const { status, body } = await midwife.post('/clients', {
      compartment: 'spiralen',
      pathway: 'unknown',
      displayName: name,
      gender: 'woman',
      groundsForSpiralen: ['hiv'],
      identity: { type: 'personnummer', value: number },
    });
    expect(status).toBe(201);
    patientId = String(body.id);
  });
  afterAll(() => house.close());

  it.each(['counsellor', 'kast_counsellor', 'outreach_worker'] as const)('does not exist for a %s', async (role) => {
    const outsider = await house.staff(role);
    const absent = crypto.randomUUID();
    for (const path of ['', '/overview', '/timeline', '/identity']) {
      const [hidden, nobody] = [
        await outsider.get(`/clients/${patientId}${path}`),
        await outsider.get(`/clients/${absent}${path}`),
      ];
      expect([hidden.status, hidden.text]).toEqual([nobody.status, nobody.text]);
    }
    for (const filter of [{ q: name }, { q: 'sällsynt' }, { idNumber: number }, { id: [patientId] }]) {
      const found = await outsider.list('/clients', filter);
      expect([found.status, found.body, found.headers.get('content-range')]).toEqual([200, [], 'clients 0-0/0']);
    }
    expect((await outsider.get('/day?date=2026-11-24')).text).not.toContain(name);
  });

  it('is in no answer to the manager, by name, number or id', async () => {
    const manager = await house.staff('unit_manager');
    for (const id of ['R13', 'R14']) {
      const report = await manager.get(`/reports/${id}?from=2020-01-01&to=2030-12-31`);
      expect(report.status).toBe(200);
      for (const trace of [name, patientId, 'hiv"']) expect(report.text).not.toContain(trace);
    }
    expect((await manager.list('/clients', { q: name })).status).toBe(403);
  });
});
