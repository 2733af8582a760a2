import { COUNTIES, countyNamed, liesIn, SWEDEN } from './places.js';

describe('places', () => {
  it('are twenty-one counties and two hundred and ninety municipalities, each once', () => {
    const all = SWEDEN.flatMap(({ municipalities }) => municipalities);
    expect([COUNTIES.length, all.length, new Set(all).size]).toEqual([21, 290, 290]);
  });

  it('know a county by its code and by its name', () => {
    expect(['20', 'Dalarna', 'Dalarnas län', 'Västra Götalands län', 'Mordor'].map(countyNamed)).toEqual([
      '20',
      '20',
      '20',
      '14',
      undefined,
    ]);
    expect([liesIn('Falun', '20'), liesIn('Falun', '01')]).toEqual([true, false]);
  });
});
