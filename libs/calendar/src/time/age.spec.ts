import { ageOn } from './age.js';

describe('age', () => {
  it('grows on the birthday', () => {
    expect(ageOn('2008-04-01', '2026-03-31')).toBe(17);
    expect(ageOn('2008-04-01', '2026-04-01')).toBe(18);
  });

  it('with only a year is counted from 31 December', () => {
    expect(ageOn({ birthYear: 2008 }, '2026-12-30')).toBe(17);
    expect(ageOn({ birthYear: 2008 }, '2026-12-31')).toBe(18);
  });

  it('of one born on a leap day grows on 1 March in a common year', () => {
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
    expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
    expect(ageOn('2008-02-29', '2028-02-29')).toBe(20);
  });
});
