import { describe, expect, it } from '@jest/globals';
import { lastWorkingDay } from './leavings.js';

describe('the last working day', () => {
  it.each([
    ['2026-09-30', '2026-09-30'],
    ['2026-10-31', '2026-10-30'],
    ['2026-04-06', '2026-04-02'],
  ])('up to %s is %s', (day, last) => expect(lastWorkingDay(day)).toBe(last));
});
