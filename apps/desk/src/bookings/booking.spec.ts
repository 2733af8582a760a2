import { byDay, slotAt, type Slot } from './booking.js';

const slot = (startsAt: string, clinicianId = 'm'): Slot => ({ clinicianId, roomId: 'r', startsAt, endsAt: startsAt });
const slots = [
  slot('2026-03-31T07:00:00Z'),
  slot('2026-03-31T07:00:00Z', 'g'),
  slot('2026-03-31T21:30:00Z'),
  slot('2026-03-31T22:30:00Z'),
];

describe('free times', () => {
  it('stand under the day they have in Stockholm', () => {
    expect(byDay(slots).map(([date, of]) => [date, of.length])).toEqual([
      ['2026-03-31', 3],
      ['2026-04-01', 1],
    ]);
  });

  it('hold the time that was pressed on the board, with the one it was pressed for', () => {
    expect(slotAt(slots, { date: '2026-03-31', time: '09:00', clinicianId: 'g' })).toBe(slots[1]);
    expect(slotAt(slots, { date: '2026-03-31', time: '09:00' })).toBe(slots[0]);
    expect(slotAt(slots, { date: '2026-03-31', time: '09:15' })).toBeUndefined();
    expect(slotAt(slots, {})).toBeUndefined();
  });
});
