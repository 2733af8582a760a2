import { readTable } from './official-table.js';

describe('an official table', () => {
  it('is read with tabs, semicolons or commas, with quotes, and with dates written either way', () => {
    const rows = [{ code: 'Z11.3', label: 'Test, påhittad', validFrom: '2026-01-01', validTo: null }];
    for (const lines of [
      ['\uFEFFKod\tTitel\tGiltig från\tGiltig till', 'z113\tTest, påhittad\t20260101\t'],
      ['Kod;Text;Giltig från;Giltig till', 'Z11.3;Test, påhittad;2026-01-01;'],
      ['Code,Text,From,To', 'Z11.3,"Test, påhittad",2026-01-01,', '', '  '],
    ])
      expect(readTable('icd10_se', lines)).toEqual({ rows, faults: [] });
  });

  it('needs no days of validity, and keeps the mark of a combination code', () => {
    const { rows } = readTable('icd10_se', ['titel;kod', 'Ett;A18', 'Två;A180*']);
    expect(rows.map(({ code, validFrom }) => [code, validFrom])).toEqual([
      ['A18', null],
      ['A18.0*', null],
    ]);
  });

  it('has every fault named at once, with its line', () => {
    const lines = [
      'Kod;Text;Från;Giltig från;Giltig till',
      ';Utan kod;;;',
      'AB12;Fel form;;;',
      'AB123;;;;',
      'AB124;Rätt;;2026-01-01;2025-01-01',
      'AB125;Rätt;;i år;2026-02-30',
      'AB126;Rätt;;;',
      `ABC12;${'å'.repeat(501)};;;`,
      'ab126;Igen;;;',
    ];
    const { rows, faults } = readTable('kva', lines);
    expect(rows.map(({ code }) => code)).toEqual(['AB126']);
    expect(faults.map(({ line, fault }) => [line, fault])).toEqual([
      [2, 'code-missing'],
      [3, 'code-form'],
      [4, 'label-missing'],
      [5, 'ends-before-it-begins'],
      [6, 'from-form'],
      [6, 'to-form'],
      [8, 'label-long'],
      [9, 'code-twice'],
    ]);
  });

  it('says so when it is not a table, or has no rows', () => {
    expect(readTable('kva', ['Hej']).faults).toEqual([{ line: 1, fault: 'no-columns', found: 'Hej' }]);
    expect(readTable('kva', []).faults).toMatchObject([{ fault: 'no-columns' }]);
    expect(readTable('kva', ['Kod;Text', '']).faults).toMatchObject([{ fault: 'no-rows' }]);
  });
});
