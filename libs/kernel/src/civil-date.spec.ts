import { isCivilDate, isLocalTime } from './civil-date.js';

describe('a civil date', () => {
  it.each(['2026-03-31', '2024-02-29', '1000-01-01', '9999-12-31'])('accepts %s', (text) => {
    expect(isCivilDate(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '0026-01-01',
    '2026-03-31T00:00',
    ' 2026-03-31',
    '2026-03-31\n',
    '',
    20260331,
    null,
    undefined,
  ])('refuses %p', (value) => {
    expect(isCivilDate(value)).toBe(false);
  });
});

describe('a local time', () => {
  it.each(['00:00', '14:00', '23:59'])('accepts %s', (text) => expect(isLocalTime(text)).toBe(true));

  it.each(['24:00', '14:60', '9:00', '14', '14:00:00', '14:00\n', '', 1400, null])('refuses %p', (value) =>
    expect(isLocalTime(value)).toBe(false),
  );
});
