import { CountedHouse, type Row, where } from '../counted-house.js';
import { KastToCount } from '../kast-to-count.js';

describe('reports of KAST', () => {
  let counted: CountedHouse;
  let house: CountedHouse['house'];
  let people: CountedHouse['people'];
  let kast: KastToCount;
  beforeEach(async () => {
    counted = await CountedHouse.open();
    ({ house, people } = counted);
    kast = new KastToCount(house);
  });
  afterEach(() => house.close());

  const figures = (rows: readonly Row[], wanted: Row) =>
    where(rows, wanted).map(({ year, entries, growth }) => [year, entries, growth]);

  it('S30 R22 tells 100 persons in 2025 and 135 in 2026 as +35.0 %, with contacts beside and the same day each year', async () => {
    await people.clients(60, { compartment: 'kast', at: '2025-02-10T09:00:00Z' });
    await people.clients(40, { compartment: 'kast', at: '2025-11-10T09:00:00Z' });
    await people.clients(90, { compartment: 'kast', at: '2026-02-10T09:00:00Z' });
    await people.clients(45, { compartment: 'kast', at: '2026-11-10T09:00:00Z' });
    await kast.contacts(10, { at: '2025-06-01T09:00:00Z' });
    await kast.contacts(25, { at: '2026-06-01T09:00:00Z' });
    const { rows } = await counted.count('R22?on=2026-12-31');
    expect(figures(rows, { span: 'year', measure: 'persons' })).toEqual([
      [2022, 0, 'n/a'],
      [2023, 0, 'n/a'],
      [2024, 0, 'n/a'],
      [2025, 100, 'n/a'],
      [2026, 135, 35],
    ]);
    expect(figures(rows, { span: 'year', measure: 'contacts' }).slice(-2)).toEqual([
      [2025, 10, 'n/a'],
      [2026, 25, 150],
    ]);
    const summer = await counted.count('R22?on=2026-06-30');
    expect(figures(summer.rows, { span: 'to_date', measure: 'persons' }).slice(-2)).toEqual([
      [2025, 60, 'n/a'],
      [2026, 90, 50],
    ]);
    expect(figures(summer.rows, { span: 'year', measure: 'persons' }).at(-1)).toEqual([2025, 100, 'n/a']);
  });

  it('R22 counts each person once, from the first contact, and those without a file as contacts only', async () => {
    const { id: counsellor } = await house.staff('kast_counsellor');
    const clients = await people.clients(6, { compartment: 'kast', at: '2026-01-05T09:00:00Z' });
    const [first = '', second = ''] = clients;
    // Two were in touch the year before their files were opened.
    await kast.contacts(2, { client: first, at: '2025-12-30T09:00:00Z' });
    await kast.contacts(1, { client: second, at: '2025-12-31T22:59:00Z' });
    await kast.held(first, '2026-02-03', counsellor);
    await kast.contacts(7, { at: '2026-02-01T09:00:00Z' });
    await house.sql(
      `UPDATE kast.contact SET struck_at = now() WHERE id = (SELECT id FROM kast.contact WHERE client_id IS NULL LIMIT 1)`,
    );
    const { rows } = await counted.count('R22?on=2026-12-31');
    const [, , , before, now] = figures(rows, { span: 'year', measure: 'persons' });
    expect([before, now]).toEqual([
      [2025, '<5', null],
      [2026, '<5', null],
    ]);
    // Six contacts without a file and one held session: seven; what was struck out is counted nowhere.
    expect(figures(rows, { span: 'year', measure: 'contacts' }).at(-1)).toEqual([2026, 7, null]);
  });

  it('R22 does not give away the rest of a year by the part of it that is over', async () => {
    await people.clients(20, { compartment: 'kast', at: '2025-02-10T09:00:00Z' });
    await people.clients(2, { compartment: 'kast', at: '2025-11-10T09:00:00Z' });
    const { rows } = await counted.count('R22?on=2026-06-30');
    expect(figures(rows, { span: 'year', measure: 'persons' }).at(-1)).toEqual([2025, 22, 'n/a']);
    expect(where(rows, { span: 'to_date', measure: 'persons', year: 2025 })[0]?.entries).toBe('..');
  });

  it('S32 R24 counts the wife: contacts and files of relatives, by channel', async () => {
    const wives = await people.clients(12, { compartment: 'kast', at: '2026-03-05T09:00:00Z' });
    const buyers = await people.clients(9, { compartment: 'kast', at: '2026-03-05T09:00:00Z' });
    await kast.describe(wives, `relation = 'partner'`);
    await kast.describe(buyers, `relation = 'buyer'`);
    for (const client of wives.slice(0, 9)) await kast.contacts(1, { client, relation: 'partner', channel: 'mail' });
    await kast.contacts(5, { relation: 'parent', channel: 'chat' });
    await kast.contacts(8, { relation: 'buyer', channel: 'chat' });
    await kast.contacts(6, { relation: 'other', channel: 'chat' });
    const { rows } = await counted.count('R24?from=2026-03-01&to=2026-03-31');
    const told = rows.map(({ part, channel, entries }) => [part, channel, entries]);
    expect(told).toEqual([
      ['contacts', null, 14],
      ['contacts', 'phone', 0],
      ['contacts', 'mail', 9],
      ['contacts', 'chat', 5],
      ['contacts', 'in_person', 0],
      ['contacts', 'video', 0],
      ['files', null, 12],
      ['files', 'phone', 0],
      ['files', 'mail', '..'],
      ['files', 'chat', 0],
      ['files', 'in_person', 0],
      ['files', 'video', 0],
      ['files', 'none', '<5'],
    ]);
  });

  it('S30 S31 R25 shows a county with 3 as <5 and hides a second, and tells who lives where there is no KAST', async () => {
    await kast.near(['01']);
    await kast.near(['14'], { until: '2026-03-15' });
    await kast.contacts(12, { county: '01' });
    await kast.contacts(3, { county: '20' });
    await kast.contacts(8, { county: '03' });
    await kast.contacts(9, { county: '21' });
    await kast.contacts(6, { county: '14', at: '2026-03-14T09:00:00Z' });
    await kast.contacts(7, { county: '14', at: '2026-03-16T09:00:00Z' });
    await kast.contacts(5);
    const { rows, suppressed } = await counted.count('R25?from=2026-03-01&to=2026-03-31');
    expect(rows.map(({ coverage, county, entries, percent }) => [coverage, county, entries, percent])).toEqual([
      [null, null, 50, null],
      ['local', null, 18, 36],
      ['local', '01', 12, 24],
      ['local', '14', 6, 12],
      ['no_local', null, 27, 54],
      ['no_local', '03', 8, 16],
      ['no_local', '14', '..', null],
      ['no_local', '20', '<5', null],
      ['no_local', '21', 9, 18],
      ['unknown', null, 5, 10],
    ]);
    expect(suppressed).toBe(2);
  });

  it('R26 counts contacts by channel, and how many leave no identity', async () => {
    const { id: counsellor } = await house.staff('kast_counsellor');
    const [named = ''] = await people.clients(1, { compartment: 'kast' });
    const hidden = await house.staff('kast_counsellor');
    const anonymous: string[] = [];
    for (let n = 0; n < 9; n += 1)
      anonymous.push(
        (await hidden.post<{ id: string }>('/clients', { compartment: 'kast', pathway: 'unknown' })).body.id,
      );
    for (const client of anonymous) await kast.held(client, '2026-03-03', counsellor);
    await kast.contacts(10, { channel: 'chat' });
    await kast.contacts(1, { client: named, channel: 'mail' });
    const { rows } = await counted.count('R26?from=2026-03-01&to=2026-03-31');
    const told = (part: string) => where(rows, { part }).map(({ item, entries, percent }) => [item, entries, percent]);
    expect(told('contacts')).toEqual([[null, 20, null]]);
    expect(told('channel')).toEqual([
      ['phone', '..', null],
      ['mail', '<5', null],
      ['chat', 10, 50],
      ['in_person', 0, 0],
      ['video', 0, 0],
    ]);
    expect(told('mode').map(([item, entries]) => [item, entries])).toEqual([
      ['non_identifying', '..'],
      ['no_file', 10],
      ['advice_only', 0],
      ['identified', '<5'],
    ]);
  });

  it('R26 tells the share without identity where it may be told', async () => {
    const { id: counsellor } = await house.staff('kast_counsellor');
    const kastCounsellor = await house.staff('kast_counsellor');
    for (let n = 0; n < 5; n += 1) {
      const { body } = await kastCounsellor.post<{ id: string }>('/clients', {
        compartment: 'kast',
        pathway: 'unknown',
      });
      await kast.held(body.id, '2026-03-03', counsellor);
    }
    await kast.contacts(15, { channel: 'chat' });
    const { rows } = await counted.count('R26?from=2026-03-01&to=2026-03-31');
    expect(where(rows, { item: 'non_identifying' })).toMatchObject([{ entries: 5, percent: 25 }]);
    expect(where(rows, { item: 'no_file' })).toMatchObject([{ entries: 15, percent: 75 }]);
  });

  it('S33 R34 counts the seller and the buyer once each, and the partner not at all', async () => {
    await people.clients(7, { compartment: 'counselling', at: '2026-02-01T09:00:00Z' });
    await people.clients(5, { compartment: 'outreach', at: '2026-02-01T09:00:00Z' });
    await people.clients(6, { compartment: 'kast', at: '2026-02-01T09:00:00Z' });
    const ratio = async () => {
      const { rows } = await counted.count('R34?on=2026-12-31');
      return where(rows, { year: 2026 }).map((row) => [row.line, row.compartment, row.entries, row.ratio]);
    };
    expect(await ratio()).toEqual([
      ['sellers', null, 12, 2],
      ['sellers', 'counselling', 7, null],
      ['sellers', 'outreach', 5, null],
      ['buyers', null, 6, null],
    ]);
    const at = '2026-03-01T09:00:00Z';
    await people.clients(1, { compartment: 'counselling', at });
    const [buyer = '', partner = ''] = await people.clients(2, { compartment: 'kast', at });
    await kast.describe([buyer], `relation = 'buyer'`);
    await kast.describe([partner], `relation = 'partner'`);
    expect(await ratio()).toEqual([
      ['sellers', null, 13, 1.9],
      ['sellers', 'counselling', 8, null],
      ['sellers', 'outreach', 5, null],
      ['buyers', null, 7, null],
    ]);
    const empty = await counted.count('R34?on=2024-12-31');
    expect(where(empty.rows, { year: 2024, line: 'sellers', compartment: null })[0]?.ratio).toBe('n/a');
  });

  it('counts a call-back that reached somebody as a contact, and not one that did not', async () => {
    const caller = await house.staff('kast_counsellor');
    await house.at('2026-03-10T10:00:00+01:00');
    const ids: string[] = [];
    for (let n = 0; n < 6; n += 1) {
      const made = await caller.post<{ id: string }>('/callbacks', {
        consentGivenAt: '2026-03-09T10:00:00Z',
        phone: `070-174 06 0${n}`,
        voicemailOk: false,
      });
      if (made.status !== 201) throw new Error(made.text);
      ids.push(made.body.id);
    }
    for (const [n, id] of ids.entries()) {
      await caller.post(`/callbacks/${id}/claim`);
      const tried = await caller.post(`/callbacks/${id}/attempts`, { outcome: n === 0 ? 'no_answer' : 'reached' });
      if (tried.status > 201) throw new Error(tried.text);
    }
    const { rows } = await counted.count('R26?from=2026-03-01&to=2026-03-31');
    expect(where(rows, { item: 'phone' })).toMatchObject([{ entries: 5 }]);
  });
});
