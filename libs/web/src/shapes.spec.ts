import { isCivilDate, isClockTime, isInstant, isWellFormed } from './shapes.js';

describe('the shape of', () => {
  it.each([
    ['2026-03-31', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['26-03-31', false],
    ['2026-03-31T00:00', false],
  ])('a date %s is right: %s', (text, right) => expect(isCivilDate(text)).toBe(right));

  it.each([
    ['14:00', true],
    ['24:00', false],
    ['9:00', false],
    ['14:00:00', false],
  ])('a time %s is right: %s', (text, right) => expect(isClockTime(text)).toBe(right));

  it.each([
    ['2026-03-31T12:00:00Z', true],
    ['2026-03-31T14:00+02:00', true],
    ['2026-03-31T14:00:00', false],
    ['2026-02-30T14:00:00Z', false],
  ])('an instant %s is right: %s', (text, right) => expect(isInstant(text)).toBe(right));

  it('a text that can be stored has no NUL and no half character', () => {
    expect(isWellFormed('🫶 שלום')).toBe(true);
    expect(isWellFormed('a\u0000b')).toBe(false);
    expect(isWellFormed('\ud83e')).toBe(false);
  });
});
