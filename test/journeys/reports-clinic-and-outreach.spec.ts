import { CountedHouse, type Row, where } from '../counted-house.js';

describe('reports of the clinic, of outreach and of all files', () => {
  let counted: CountedHouse;
  let house: CountedHouse['house'];
  let people: CountedHouse['people'];
  beforeEach(async () => {
    counted = await CountedHouse.open();
    ({ house, people } = counted);
  });
  afterEach(() => house.close());

  it('R13 counts new files by way in, local days, and hides what few stand behind', async () => {
    await people.clients(7);
    await people.clients(3, { pathway: 'relative' });
    await people.clients(6, { pathway: 'unknown' });
    await people.clients(2, { compartment: 'kast', pathway: 'police_operation_callback' });
    // 1 February in Stockholm, and 31 December.
    await people.clients(5, { at: '2026-01-31T23:00:00Z' });
    await people.clients(5, { at: '2025-12-31T22:59:59Z' });
    const { rows, suppressed } = await counted.count('R13?from=2026-01-01&to=2026-01-31');
    const files = (wanted: Row) => where(rows, wanted).map((row) => row.files);
    expect(files({ compartment: 'counselling', pathway: null })).toEqual([16]);
    expect(files({ compartment: 'counselling', pathway: 'web_search' })).toEqual([7]);
    expect(files({ compartment: 'counselling', pathway: 'relative' })).toEqual(['<5']);
    expect(files({ compartment: 'counselling', pathway: 'unknown' })).toEqual(['..']);
    expect(files({ compartment: 'counselling', pathway: 'campaign' })).toEqual([0]);
    expect(files({ compartment: 'kast', pathway: null })).toEqual(['<5']);
    expect(new Set(files({ compartment: 'kast' }))).toEqual(new Set(['<5', '..']));
    expect(files({ compartment: 'outreach', pathway: 'unknown' })).toEqual([0]);
    expect(suppressed).toBe(rows.filter(({ files: n }) => n === '<5' || n === '..').length);
  });

  it('R14 counts what was performed, by kind, profession and gender, each patient once a line', async () => {
    const midwife = await house.staff('midwife');
    const physician = await house.staff('physician');
    const women = await people.clients(9, { compartment: 'spiralen' });
    const men = await people.clients(2, { compartment: 'spiralen', gender: 'man' });
    for (const patient of [...women, ...men])
      await counted.visits.visit(patient, {
        at: '2026-03-11T09:00:00Z',
        clinician: midwife.id,
        done: [
          ['hiv_test', 'performed'],
          ['sti_test', 'performed'],
          ['cervical_sample', 'declined'],
        ],
      });
    for (const patient of women.slice(0, 6))
      await counted.visits.visit(patient, {
        at: '2026-03-31T21:59:00Z',
        clinician: physician.id,
        done: [['hiv_test', 'performed']],
      });
    await counted.visits.visit(women[0] as string, {
      at: '2026-03-31T22:00:00Z',
      clinician: midwife.id,
      done: [['hiv_test', 'performed']],
    });
    const { rows, columns } = await counted.count('R14?from=2026-03-01&to=2026-03-31');
    const told = (part: string, item: string | null) =>
      where(rows, { part, item }).map((row) => [row.services, row.patients])[0];
    expect(told('total', null)).toEqual([28, 11]);
    expect(told('kind', 'hiv_test')).toEqual([17, 11]);
    expect(told('kind', 'sti_test')).toEqual([11, 11]);
    expect(told('kind', 'cervical_sample')).toEqual([0, 0]);
    expect(told('clinician', 'midwife')).toEqual([22, 11]);
    expect(told('clinician', 'physician')).toEqual([6, 6]);
    expect([told('gender', 'man'), told('gender', 'woman')]).toEqual([
      ['<5', '<5'],
      ['..', '..'],
    ]);
    const words = (columns.find(({ key }) => key === 'item') as unknown as { words: Record<string, { sv: string }> })
      .words;
    expect(words.hiv_test?.sv).toMatch(/hiv/i);
  });

  it('R15 counts the completed visits before each patient’s first examination, as counted by hand', async () => {
    const { id: clinician } = await house.staff('gynaecologist');
    const GYN = 'gynaecological_examination';
    // How many completed visits came before, and for how many patients; a visit that did not come to be is none.
    const before = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 3, 3, 3, 4, 5, 5];
    const patients = await people.clients(before.length, { compartment: 'spiralen' });
    for (const [index, patient] of patients.entries()) {
      for (let n = 0; n < (before[index] ?? 0); n += 1)
        await counted.visits.visit(patient, {
          at: `2026-02-0${n + 1}T09:00:00Z`,
          clinician,
          done: n === 0 ? [[GYN, 'stopped']] : [],
        });
      await counted.visits.visit(patient, { at: '2026-03-01T09:00:00Z', clinician, status: 'no_show' });
      await counted.visits.visit(patient, { at: '2026-03-02T09:00:00Z', clinician, done: [[GYN, 'performed']] });
      await counted.visits.visit(patient, { at: '2026-03-20T09:00:00Z', clinician, done: [[GYN, 'performed']] });
    }
    // Examined first in April: hers is another month’s.
    const [late = ''] = await people.clients(1, { compartment: 'spiralen' });
    await counted.visits.visit(late, { at: '2026-03-31T22:00:00Z', clinician, done: [[GYN, 'performed']] });
    const { rows } = await counted.count('R15?from=2026-03-01&to=2026-03-31');
    expect(rows.map(({ part, visits, patients: n, median }) => [part, visits, n, median])).toEqual([
      ['total', null, 17, 1],
      ['visits', '0', 6, null],
      ['visits', '1', 5, null],
      ['visits', '2', 0, null],
      ['visits', '3+', 6, null],
    ]);
  });

  it('S34 R18 counts nights by the date they began, through the clock change, and says what is short', async () => {
    const two = await counted.crew();
    await house.at('2026-04-10T12:00:00Z');
    await counted.visits.night('2026-03-26', {
      from: '2026-03-26T21:00:00Z',
      until: '2026-03-27T02:00:00Z',
      crew: two,
    });
    await counted.visits.night('2026-03-28', {
      from: '2026-03-28T21:00:00Z',
      until: '2026-03-29T01:00:00Z',
      crew: two,
    });
    await counted.visits.night('2026-04-02', {
      from: '2026-04-02T20:00:00Z',
      until: '2026-04-03T01:00:00Z',
      crew: two,
    });
    await counted.visits.night('2026-04-02', {
      from: '2026-04-02T20:30:00Z',
      until: '2026-04-02T22:30:00Z',
      arena: 'indoor',
      crew: await counted.crew(),
    });
    await counted.visits.night('2026-04-03', {
      from: '2026-04-03T10:00:00Z',
      until: '2026-04-03T12:00:00Z',
      arena: 'online',
      crew: two,
    });
    const { rows } = await counted.count('R18?from=2026-03-23&to=2026-04-05');
    const week = (name: string) => where(rows, { line: 'week', week: name })[0];
    expect(week('2026-W13')).toMatchObject({ nights: 2, target: 2, short: 0, hours: 9 });
    expect(where(rows, { line: 'night', week: '2026-W13' }).map((row) => [row.night, row.hours])).toEqual([
      ['2026-03-26', 5],
      ['2026-03-28', 4],
    ]);
    expect(week('2026-W14')).toMatchObject({ nights: 1, target: 2, short: 1, shortWeeks: 1 });
    expect(where(rows, { line: 'total' })[0]).toMatchObject({ nights: 3, target: 4, short: 1, shortWeeks: 1 });
    // The year has a week 53; a week that is not over is not short yet.
    const years = (await counted.count('R18?from=2026-12-21&to=2027-01-10')).rows.filter(({ line }) => line === 'week');
    expect(years.map((row) => [row.week, row.short])).toEqual([
      ['2026-W52', null],
      ['2026-W53', null],
      ['2027-W01', null],
    ]);
  });

  it('R19 counts contacts and what was offered; each without a file is a person', async () => {
    const shift = await counted.visits.night('2026-03-26', {
      from: '2026-03-26T21:00:00Z',
      until: '2026-03-27T02:00:00Z',
      crew: await counted.crew(),
    });
    const [regular = ''] = await people.clients(1, { compartment: 'outreach' });
    for (let n = 0; n < 10; n += 1)
      await counted.visits.met(shift, {
        kind: 'contact',
        offers: [
          ['gynaecological_examination', n < 7 ? 'accepted' : 'declined'],
          ['hiv_test', 'accepted'],
        ],
      });
    for (let n = 0; n < 6; n += 1) await counted.visits.met(shift, { kind: 'first_talk', gender: 'not_stated' });
    for (let n = 0; n < 9; n += 1) await counted.visits.met(shift, { kind: 'follow_up', known: true, client: regular });
    const { rows } = await counted.count('R19?from=2026-03-01&to=2026-03-31');
    const told = (wanted: Row) => where(rows, { answer: null, ...wanted }).map((row) => row.entries)[0];
    expect(told({ part: 'contacts' })).toBe(25);
    expect([
      told({ item: 'first_talk' }),
      told({ item: 'contact' }),
      told({ item: 'follow_up' }),
      told({ item: 'approach' }),
    ]).toEqual(['..', 10, '<5', 0]);
    expect([told({ item: 'known' }), told({ item: 'new' })]).toEqual(['<5', '..']);
    expect([told({ part: 'arena', item: 'street' }), told({ part: 'gender', item: 'not_stated' })]).toEqual([25, 6]);
    expect([
      told({ part: 'offers' }),
      told({ item: 'gynaecological_examination' }),
      told({ item: 'other_service' }),
    ]).toEqual([20, 10, 10]);
    const answers = where(rows, { item: 'gynaecological_examination' }).map((row) => [row.answer, row.entries]);
    expect(answers).toEqual([
      [null, 10],
      ['accepted', '..'],
      ['declined', '<5'],
      ['open', 0],
    ]);
    expect(where(rows, { item: 'other_service', answer: 'accepted' })[0]).toMatchObject({ entries: 10, percent: 100 });
  });
});
