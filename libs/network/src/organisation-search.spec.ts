import { goesBy } from './organisation-search.js';
import { STANDARD_ORGANISATIONS } from './standard-organisations.js';

const found = (q: string) => STANDARD_ORGANISATIONS.filter((one) => goesBy(one, q)).map(({ name }) => name);

describe('the directory', () => {
  it('finds an organisation by what it was called before', () => {
    expect(found('Mika Malmö')).toEqual(['KST Malmö']);
    expect(found('evonhuset')).toEqual(['KST Malmö']);
    expect(found('prostitutionsgruppen')).toEqual(['Mikamottagningen Göteborg']);
  });

  it('does not mind marks and capitals, and takes % for what it is', () => {
    expect(found('MALMO')).toEqual(['KST Malmö']);
    expect(found('%')).toEqual([]);
  });

  it('names nothing twice', () => {
    const names = STANDARD_ORGANISATIONS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has the seven regional coordinators, each county in one of them', () => {
    const seven = STANDARD_ORGANISATIONS.filter(({ type }) => type === 'regional_coordinator');
    expect(seven).toHaveLength(7);
    const counties = seven.flatMap((one) => one.counties);
    expect(new Set(counties).size).toBe(21);
    expect(counties).toHaveLength(21);
  });
});
