import { partOfDay, suits } from './order.js';

const time = (weekday: number, startTime: string) => ({ weekday, startTime });

describe('whom a weekly time suits', () => {
  it('suits everybody who has wished nothing', () => {
    expect(suits({ preferredWeekdays: [], preferredParts: [] }, time(3, '08:00'))).toBe(true);
  });

  it('asks for the weekday and the part of the day at once', () => {
    const wish = { preferredWeekdays: [2, 4], preferredParts: ['afternoon', 'evening'] };
    expect(suits(wish, time(2, '14:00'))).toBe(true);
    expect(suits(wish, time(2, '11:59'))).toBe(false);
    expect(suits(wish, time(3, '14:00'))).toBe(false);
  });

  it('begins the afternoon at noon and the evening at five', () => {
    expect(['11:59', '12:00', '16:59', '17:00'].map((one) => partOfDay(one))).toEqual([
      'morning',
      'afternoon',
      'afternoon',
      'evening',
    ]);
  });
});
