import type { Booking } from '../bookings/booking.js';
import { byStage } from './visit.js';

const booking = (id: string, status: string, startsAt: string, arrivedAt: string | null = null): Booking =>
  ({ id, status, startsAt, arrivedAt }) as Booking;

describe('a clinic day', () => {
  it('puts who came first before who was booked first, and leaves out who got another time', () => {
    const stages = byStage([
      booking('a', 'arrived', '2026-03-31T08:00:00Z', '2026-03-31T07:55:00Z'),
      booking('b', 'arrived', '2026-03-31T08:30:00Z', '2026-03-31T07:40:00Z'),
      booking('c', 'confirmed', '2026-03-31T09:00:00Z'),
      booking('d', 'in_progress', '2026-03-31T07:30:00Z'),
      booking('e', 'rescheduled', '2026-03-31T07:00:00Z'),
      booking('f', 'no_show', '2026-03-31T07:00:00Z'),
    ]);
    const ids = Object.fromEntries(Object.entries(stages).map(([stage, of]) => [stage, of.map(({ id }) => id)]));
    expect(ids).toEqual({ arrived: ['b', 'a'], inRoom: ['d'], expected: ['c'], done: [], gone: ['f'] });
  });
});
