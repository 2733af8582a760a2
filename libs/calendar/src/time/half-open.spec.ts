import fc from 'fast-check';
import { contains, covers, gapsIn, type HalfOpen, lasting, minutesIn, overlaps } from './half-open.js';

const at = (hour: number) => new Date(Date.UTC(2026, 2, 31, hour));
const between = (from: number, to: number): HalfOpen => ({ startsAt: at(from), endsAt: at(to) });
const stretches = fc.tuple(fc.nat(20), fc.nat(20)).map(([from, length]) => between(from, from + length));
const hours = Array.from({ length: 48 }, (_, hour) => at(hour));

describe('a half-open stretch', () => {
  it('does not collide with the one that begins when it ends', () => {
    expect(overlaps(between(10, 11), between(11, 12))).toBe(false);
    expect(overlaps(between(10, 12), between(11, 13))).toBe(true);
  });

  it('holds its beginning and not its end', () => {
    expect(contains(between(10, 11), at(10))).toBe(true);
    expect(contains(between(10, 11), at(11))).toBe(false);
  });

  it('overlaps exactly when some moment is in both', () => {
    fc.assert(
      fc.property(stretches, stretches, (one, other) => {
        const shared = hours.some((hour) => contains(one, hour) && contains(other, hour));
        expect(overlaps(one, other)).toBe(shared);
        expect(overlaps(other, one)).toBe(shared);
      }),
    );
  });

  it('covers what lies inside it', () => {
    expect(covers(between(8, 17), between(8, 17))).toBe(true);
    expect(covers(between(8, 17), between(16, 18))).toBe(false);
  });

  it('is as long as it lasts', () => {
    expect(minutesIn(lasting(at(10), 45))).toBe(45);
  });

  it('leaves gaps that hold exactly the moments nothing else has', () => {
    fc.assert(
      fc.property(stretches, fc.array(stretches, { maxLength: 5 }), (whole, taken) => {
        const gaps = gapsIn(whole, taken);
        for (const hour of hours) {
          const free = contains(whole, hour) && !taken.some((one) => contains(one, hour));
          expect(gaps.filter((gap) => contains(gap, hour))).toHaveLength(free ? 1 : 0);
        }
      }),
    );
  });
});
