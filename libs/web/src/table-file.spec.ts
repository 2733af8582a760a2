import { csvCell, fileAsked } from './table-file.js';

describe('a cell of a CSV file', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+46', "'+46"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['<5', '<5'],
    ['a;b', '"a;b"'],
    ['=a"b;', `"'=a""b;"`],
    ['Åsa', 'Åsa'],
  ])('writes %j as %j', (value, written) => expect(csvCell(value)).toBe(written));

  it('writes figures as Swedes read them, also below zero, and nothing for nothing', () => {
    expect([csvCell(12.5), csvCell(-2), csvCell(null)]).toEqual(['12,5', '-2', '']);
  });
});

describe('what is asked for', () => {
  it.each([
    ['text/csv', 'text/csv'],
    ['application/json, Text/CSV;q=0.9', 'text/csv'],
    ['application/json', undefined],
    [undefined, undefined],
    ['text/csvish', undefined],
  ])('%s is %s', (accept, type) => expect(fileAsked(accept)).toBe(type));
});
