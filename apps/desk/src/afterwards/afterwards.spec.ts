import { monthsAfter } from './afterwards.js';

describe('so many months after', () => {
  it('is the same day, or the last of a shorter month', () => {
    expect(monthsAfter('2026-03-31', 1)).toBe('2026-04-30');
    expect(monthsAfter('2026-03-31', 12)).toBe('2027-03-31');
    expect(monthsAfter('2026-11-30', 3)).toBe('2027-02-28');
    expect(monthsAfter('2026-08-15', 6)).toBe('2027-02-15');
  });
});
