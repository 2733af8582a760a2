import { dayAt, dayOf, monthAway, weeksOf } from './planner.js';

const anna = { id: 'a', name: 'Anna' };
const nothing = { sessions: [], redDays: [], people: [anna], rooms: [{ id: 'r', name: 'Rum 1' }] };
const away = (startsAt: string, endsAt: string, of: object) => ({
  id: startsAt,
  staffId: null,
  roomId: null,
  startsAt,
  endsAt,
  ...of,
});

describe('the plan of a month', () => {
  it('has whole weeks from Monday, also in a week 53', () => {
    const weeks = weeksOf('2026-12');
    expect([weeks.length, weeks[0]?.[0], weeks.at(-1)?.[6]]).toEqual([5, '2026-11-30', '2027-01-03']);
    expect(weeksOf('2027-02').length).toBe(4);
  });

  it('goes from month to month and from day to day', () => {
    expect([monthAway('2026-12', 1), monthAway('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
    expect(dayAt('2026-12-31', 'ArrowRight')).toBe('2027-01-01');
    expect(dayAt('2026-12-31', 'Home')).toBe('2026-12-28');
    expect(dayAt('2026-12-31', 'a')).toBeUndefined();
  });

  it('tells who is away, and not on the day after a midnight', () => {
    const absences = [
      away('2026-03-30T22:00:00Z', '2026-03-31T22:00:00Z', { staffId: 'a' }),
      away('2026-03-31T08:00:00Z', '2026-03-31T09:00:00Z', { roomId: 'r' }),
      away('2026-03-31T08:00:00Z', '2026-03-31T09:00:00Z', { staffId: 'a counsellor' }),
    ];
    const names = (date: string) => dayOf(date, { ...nothing, absences }).away.map(({ name }) => name);
    expect([names('2026-03-30'), names('2026-03-31'), names('2026-04-01')]).toEqual([[], ['Anna', 'Rum 1'], []]);
  });
});
