import { personCode } from './person-code.js';

describe('the code of a person in a report (law 2.5)', () => {
  const her = { type: 'personnummer', value: '196408233234' };

  it('is the year of birth and the last four, in either printed form', () => {
    expect(personCode(her, 'four_digits')).toBe('1964-3234');
    expect(personCode(her, 'two_digits')).toBe('64-3234');
    expect(personCode({ type: 'samordningsnummer', value: '196206703974' }, 'four_digits')).toBe('1962-3974');
  });

  it('takes the year from the file where the number does not tell it, and is unknown where nothing does', () => {
    const other = { type: 'reservnummer', value: 'XX-88 12AB' };
    expect(personCode({ ...other, birthYear: 1999 }, 'four_digits')).toBe('1999-12AB');
    expect(personCode(other, 'four_digits')).toBeUndefined();
  });
});
