import type { Answer } from '../caller.js';
import { CountedHouse, type Row, where } from '../counted-house.js';

describe('the reports’ door', () => {
  let counted: CountedHouse;
  let house: CountedHouse['house'];
  let people: CountedHouse['people'];
  let manager: CountedHouse['manager'];
  beforeEach(async () => {
    counted = await CountedHouse.open();
    ({ house, people, manager } = counted);
  });
  afterEach(() => house.close());

  it('counts one unit only', async () => {
    await people.clients(9);
    const other = await house.staff('unit_manager', { unitId: await house.unit({ code: 'malmo', minAge: 15 }) });
    const { rows } = await counted.count('R13?from=2026-01-01&to=2026-12-31', other);
    expect(new Set(rows.map(({ files }) => files))).toEqual(new Set([0]));
  });

  it('lists what there is with its definition, to those it is for', async () => {
    const all =
      await manager.get<
        { id: string; title: string; definition: string; definitionVersion: number; parameters: string[] }[]
      >('/reports');
    expect(all.body.map(({ id }) => id)).toEqual([
      'R01',
      'R02',
      'R03',
      'R04',
      'R05',
      'R06',
      'R07',
      'R08',
      'R09',
      'R10',
      'R11',
      'R12',
      'R13',
      'R14',
      'R15',
      'R16',
      'R17',
      'R18',
      'R19',
      'R22',
      'R23',
      'R24',
      'R25',
      'R26',
      'R31',
      'R32',
      'R33',
      'R34',
    ]);
    expect(all.body.find(({ id }) => id === 'R05')).toMatchObject({
      title: 'Väntetid',
      definitionVersion: 1,
      parameters: ['from', 'to'],
    });
    const head = await house.staff('medical_head');
    expect((await head.get<{ id: string }[]>('/reports')).body.map(({ id }) => id)).toEqual([
      'R07',
      'R14',
      'R15',
      'R16',
      'R17',
      'R33',
    ]);
    const reception = await house.staff('receptionist');
    expect((await reception.get<{ id: string }[]>('/reports')).body.map(({ id }) => id)).toEqual(['R04', 'R05', 'R07']);
    expect((await reception.get('/reports/R04?on=2026-01-31')).status).toBe(200);
    expect((await reception.get('/reports/R13?from=2026-01-01&to=2026-01-31')).status).toBe(403);
    expect((await head.get('/reports/R13?from=2026-01-01&to=2026-01-31')).status).toBe(403);
    for (const role of ['counsellor', 'midwife', 'administrator', 'log_reviewer'] as const) {
      const other = await house.staff(role);
      expect([
        (await other.get('/reports')).status,
        (await other.get('/reports/R13?from=2026-01-01&to=2026-01-31')).status,
        (await other.get('/unit-page')).status,
      ]).toEqual([403, 403, 403]);
    }
    expect((await house.nobody().get('/reports')).status).toBe(401);
  });

  it('says what is wrong with a question, every fault at once', async () => {
    expect((await manager.get('/reports/R99?on=2026-01-01')).status).toBe(404);
    const named = ({ status, body }: Answer) => [
      status,
      body.code,
      (body.errors as { field: string }[]).map(({ field }) => field),
    ];
    expect(named(await manager.get('/reports/R13'))).toEqual([400, 'request.invalid', ['from', 'to']]);
    expect(named(await manager.get('/reports/R03?on=31%20mars&unitId=1'))).toEqual([
      400,
      'request.invalid',
      ['unitId', 'on'],
    ]);
    expect(named(await manager.get('/reports/R13?from=2026-02-02&to=2026-02-01'))).toEqual([
      400,
      'request.invalid',
      ['to'],
    ]);
  });

  it('is stamped, and is taken out as CSV and as a spreadsheet', async () => {
    await people.clients(7);
    await house.staff('counsellor', { name: '=cmd|calc' });
    const stamped = await manager.get('/reports/R13?from=2026-01-01&to=2026-01-31');
    expect(stamped.body).toMatchObject({
      report: 'R13',
      definitionVersion: 1,
      parameters: { from: '2026-01-01', to: '2026-01-31' },
      generatedBy: manager.person.name,
    });
    expect(stamped.body.generatedAt).toMatch(/^20.*Z$/);
    const csv = await manager.get('/reports/R13?from=2026-01-01&to=2026-01-31', { headers: { accept: 'text/csv' } });
    expect([csv.status, csv.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    // Decoding takes the mark off the front, so it is looked for in the bytes.
    const raw = await fetch(`${house.origin}/api/reports/R03?on=2026-01-31`, {
      headers: { cookie: `__Host-takt=${manager.person.token}`, accept: 'text/csv' },
    });
    const bytes = Buffer.from(await raw.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString()).toContain(";'=cmd|calc;");
    expect(csv.text).toContain('Samtalsbehandling;Alla;7\r\n');
    expect(csv.text).toContain('Webbsökning, eget initiativ;7\r\n');
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const sheet = await manager.get('/reports/R13?from=2026-01-01&to=2026-01-31', { headers: { accept: type } });
    expect([sheet.status, sheet.headers.get('content-type'), sheet.text.slice(0, 2)]).toEqual([200, type, 'PK']);
    expect(sheet.headers.get('content-disposition')).toBe('attachment; filename="R13-2026-01-01-2026-01-31.xlsx"');
  });

  it('leaves a row in the access log for each, and never a client in it', async () => {
    await people.clients(7);
    await counted.count('R13?from=2026-01-01&to=2026-01-31');
    await manager.get('/unit-page');
    const deeds = await house.sql(`SELECT deed, client_ids FROM audit.entry WHERE staff_id = $1 ORDER BY seq`, [
      manager.id,
    ]);
    expect(deeds).toEqual([
      { deed: 'reporting.r13.read', client_ids: [] },
      { deed: 'reporting.unit-page.read', client_ids: [] },
    ]);
  });

  it('gives the unit’s page out of the reports themselves', async () => {
    const { id: counsellor } = await house.staff('counsellor', { name: 'Eva' });
    await house.at('2026-04-10T12:00:00Z');
    await people.contracts(await people.clients(6), { counsellor });
    await counted.visits.night('2026-04-02', {
      from: '2026-04-02T20:00:00Z',
      until: '2026-04-03T01:00:00Z',
      crew: await counted.crew(),
    });
    const { body } = await manager.get<{ date: string; figures: Row[] }>('/unit-page');
    expect(body.date).toBe('2026-04-10');
    expect(where(body.figures, { figure: 'caseload' })).toEqual([
      expect.objectContaining({ item: 'Eva', value: 6, target: 12, report: 'R03', parameters: { on: '2026-04-10' } }),
    ]);
    expect(where(body.figures, { figure: 'nights' }).map((row) => [row.item, row.value, row.target])).toEqual([
      ['2026-W14', 1, 2],
      ['2026-W15', 0, 2],
    ]);
    expect(where(body.figures, { figure: 'queue', item: 'counselling' })[0]).toMatchObject({ value: 0, report: 'R04' });
    for (const { report, parameters } of body.figures) {
      const query = new URLSearchParams(parameters as unknown as Record<string, string>);
      expect((await manager.get(`/reports/${report}?${query.toString()}`)).status).toBe(200);
    }
  });
});
