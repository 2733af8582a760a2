import { termOf } from '#calendar';
import { asksForReview, pausedWhole } from './term-rules.js';

const autumn = termOf('2026-09-01');

describe('a term', () => {
  it.each([
    ['2025-03-01', true],
    ['2026-07-01', true],
    ['2026-09-15', true],
    ['2026-12-04', true],
    ['2026-12-05', false],
    ['2026-12-10', false],
  ])('asks for a review of a goal agreed on %s: %p', (agreedOn, asks) => {
    expect(asksForReview(autumn, agreedOn)).toBe(asks);
  });

  it.each([
    ['2026-07-01', '2026-12-31', true],
    ['2026-06-01', null, true],
    ['2026-07-02', '2026-12-31', false],
    ['2026-07-01', '2026-12-30', false],
  ])('is paused as a whole from %s to %s: %p', (pausedFrom, pausedUntil, whole) => {
    expect(pausedWhole(autumn, [{ pausedFrom, pausedUntil, withdrawn: false }])).toBe(whole);
    expect(pausedWhole(autumn, [{ pausedFrom, pausedUntil, withdrawn: true }])).toBe(false);
  });
});
