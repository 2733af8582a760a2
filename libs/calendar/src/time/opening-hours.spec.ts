import { isOpen, openOn, type OpenHours } from './opening-hours.js';

const tuesday: OpenHours[] = [
  { weekday: 2, opensAt: '12:00', closesAt: '17:00' },
  { weekday: 2, opensAt: '08:00', closesAt: '12:00' },
  { weekday: 2, opensAt: '18:00', closesAt: '20:00' },
];

describe('a unit', () => {
  it.each([
    ['08:00', 60, true],
    ['11:30', 60, true],
    ['16:00', 60, true],
    ['16:30', 60, false],
    ['17:00', 30, false],
    ['18:00', 120, true],
    ['07:59', 30, false],
    ['23:30', 60, false],
    ['10:00', 0, false],
  ])('with a break 17–18, asked at %s for %i minutes, says %p', (time, minutes, answer) => {
    expect(isOpen(tuesday, '2026-03-31', time, minutes)).toBe(answer);
  });

  it('is closed on a weekday without hours', () => {
    expect(isOpen(tuesday, '2026-04-01', '10:00', 30)).toBe(false);
    expect(openOn(tuesday, '2026-04-01')).toEqual([]);
  });

  it('has its hours as instants, an hour earlier in UTC once summer time has begun', () => {
    expect(openOn(tuesday, '2026-03-24')[0]?.startsAt).toEqual(new Date('2026-03-24T07:00:00Z'));
    expect(openOn(tuesday, '2026-03-31')[0]?.startsAt).toEqual(new Date('2026-03-31T06:00:00Z'));
  });
});
