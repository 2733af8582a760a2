import { numberOf } from './phone-number.js';

describe('a telephone number', () => {
  it.each([
    '070-123 45 67',
    '0701234567',
    '+46 70 123 45 67',
    '0046701234567',
    ' 070 / 123.45.67 ',
    '+46 (70) 1234567',
  ])('%s is the same as the others', (text) => expect(numberOf(text)).toBe('46701234567'));

  it.each(['', '070', 'Kalle', '070-123 45 67 Kalle', '1'.repeat(16), '--------'])('%j is none', (text) =>
    expect(numberOf(text)).toBeNull(),
  );
});
