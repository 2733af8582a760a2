import { dateReading, timeReading } from './written.js';

describe('A date that somebody writes', () => {
  it.each(['2026-10-08', '20261008', ' 2026-10-08 '])('is taken at once as %s', (text) => {
    expect(dateReading.whole(text)).toBe('2026-10-08');
  });
  it.each(['2026/10/8', '2026.10.08', '2026-10-8'])('is tidied from %s', (text) => {
    expect(dateReading.tidy(text)).toBe('2026-10-08');
  });
  it.each(['2026-02-30', '2026-13-01', '10/08/2026', 'i morgon', '2026-1', ''])('is nothing as %s', (text) => {
    expect(dateReading.whole(text)).toBeUndefined();
    expect(dateReading.tidy(text)).toBeUndefined();
  });
  it('steps by days and weeks over the end of a month', () => {
    expect(dateReading.step('2026-10-31', 1, false)).toBe('2026-11-01');
    expect(dateReading.step('2026-03-02', -1, true)).toBe('2026-02-23');
  });
});

describe('A time that somebody writes', () => {
  it.each([
    ['14:30', '14:30'],
    ['1430', '14:30'],
  ])('is taken at once as %s', (text, time) => {
    expect(timeReading.whole(text)).toBe(time);
  });
  it.each([
    ['9', '09:00'],
    ['14', '14:00'],
    ['930', '09:30'],
    ['9.30', '09:30'],
    ['14.30', '14:30'],
  ])('is tidied from %s to %s', (text, time) => {
    expect(timeReading.tidy(text)).toBe(time);
  });
  it.each(['24:00', '12:60', '2:30 PM', 'lunch', ''])('is nothing as %s', (text) => {
    expect(timeReading.whole(text)).toBeUndefined();
    expect(timeReading.tidy(text)).toBeUndefined();
  });
  it('steps by five minutes and by an hour, round midnight', () => {
    expect(timeReading.step('23:58', 1, false)).toBe('00:03');
    expect(timeReading.step('00:30', -1, true)).toBe('23:30');
  });
});
