import fc from 'fast-check';
import { freeTimes } from './free-times.js';
import { covers, type HalfOpen, lasting, overlaps } from './half-open.js';
import { instantOf, localOf } from './stockholm.js';

const span = (from: string, to: string): HalfOpen => ({
  startsAt: instantOf('2026-03-31', from),
  endsAt: instantOf('2026-03-31', to),
});
const clock = (found: Date[]) => found.map((start) => localOf(start).time);
const base = Date.UTC(2026, 2, 31);
const spans = fc
  .tuple(fc.nat(600), fc.nat(200))
  .map(([from, length]) => lasting(new Date(base + from * 60_000), length));

describe('the free times', () => {
  const hours = [span('09:00', '12:00')];

  it('of an empty morning stand a step apart and end with the hours', () => {
    const found = freeTimes({ hours, busy: [], durationMinutes: 60, stepMinutes: 30 });
    expect(clock(found)).toEqual(['09:00', '09:30', '10:00', '10:30', '11:00']);
  });

  it('may begin when another appointment ends and end when the next begins', () => {
    const busy = [span('09:00', '10:00'), span('11:00', '11:30')];
    expect(clock(freeTimes({ hours, busy, durationMinutes: 60, stepMinutes: 30 }))).toEqual(['10:00']);
    expect(clock(freeTimes({ hours, busy, durationMinutes: 30, stepMinutes: 30 }))).toEqual([
      '10:00',
      '10:30',
      '11:30',
    ]);
  });

  it('keep the buffer from what is busy, not from the ends of the hours', () => {
    const busy = [span('10:00', '10:30')];
    const found = freeTimes({ hours, busy, durationMinutes: 30, stepMinutes: 15, bufferMinutes: 15 });
    expect(clock(found)).toEqual(['09:00', '09:15', '10:45', '11:00', '11:15', '11:30']);
  });

  it('are each given once where two stretches of hours overlap', () => {
    const twice = [span('10:00', '12:00'), span('09:00', '11:00')];
    const found = freeTimes({ hours: twice, busy: [], durationMinutes: 60, stepMinutes: 60 });
    expect(clock(found)).toEqual(['09:00', '10:00', '11:00']);
  });

  it('are none in no hours, or in hours that are too short', () => {
    expect(freeTimes({ hours: [], busy: [], durationMinutes: 30, stepMinutes: 15 })).toEqual([]);
    expect(freeTimes({ hours, busy: [], durationMinutes: 181, stepMinutes: 15 })).toEqual([]);
  });

  it('cannot be looked for in steps of nothing', () => {
    expect(() => freeTimes({ hours, busy: [], durationMinutes: 30, stepMinutes: 0 })).toThrow(RangeError);
    expect(() => freeTimes({ hours, busy: [], durationMinutes: 0, stepMinutes: 15 })).toThrow(RangeError);
  });

  it('are exactly the steps within hours that collide with nothing', () => {
    const search = fc.record({
      hours: fc.array(spans, { maxLength: 3 }),
      busy: fc.array(spans, { maxLength: 6 }),
      durationMinutes: fc.integer({ min: 5, max: 90 }),
      bufferMinutes: fc.nat(15),
      stepMinutes: fc.integer({ min: 5, max: 30 }),
    });
    fc.assert(
      fc.property(search, ({ hours, busy, durationMinutes, bufferMinutes, stepMinutes }) => {
        const steps = hours.flatMap((one) =>
          Array.from({ length: 60 }, (_, index) =>
            lasting(new Date(one.startsAt.getTime() + index * stepMinutes * 60_000), durationMinutes),
          ).filter((inner) => covers(one, inner)),
        );
        const collides = (one: HalfOpen) =>
          busy.some((other) => {
            if (other.startsAt >= other.endsAt) return false;
            const startsAt = new Date(other.startsAt.getTime() - bufferMinutes * 60_000);
            return overlaps(one, { startsAt, endsAt: new Date(other.endsAt.getTime() + bufferMinutes * 60_000) });
          });
        const expected = new Set(steps.filter((one) => !collides(one)).map((one) => one.startsAt.getTime()));
        const found = freeTimes({ hours, busy, durationMinutes, bufferMinutes, stepMinutes });
        expect(found.map((start) => start.getTime())).toEqual([...expected].toSorted((one, other) => one - other));
      }),
    );
  });
});
