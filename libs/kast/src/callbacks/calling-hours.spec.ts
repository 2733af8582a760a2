import { isUnreachable, mayCallAt, nextCallAt, nextPartAfter } from './calling-hours.js';

const evenings = [{ weekdays: [1, 2, 3, 4, 5], from: '17:00', to: '20:00' }];
const at = (text: string) => new Date(text);

describe('whom one may call, and when', () => {
  it.each([
    ['2026-03-30T17:00:00+02:00', true],
    ['2026-03-30T19:59:00+02:00', true],
    ['2026-03-30T20:00:00+02:00', false],
    ['2026-03-30T16:59:00+02:00', false],
    ['2026-03-28T18:00:00+01:00', false],
  ])('weekday evenings at %s: %s', (instant, may) => {
    expect(mayCallAt(evenings, at(instant))).toBe(may);
  });

  it.each([
    ['2026-03-28T08:59:00+01:00', false],
    ['2026-03-28T09:00:00+01:00', true],
    ['2026-03-28T19:59:00+01:00', true],
    ['2026-03-28T20:00:00+01:00', false],
  ])('is between nine and eight in the evening where no hours were agreed: %s: %s', (instant, may) => {
    expect(mayCallAt([], at(instant))).toBe(may);
  });

  it('waits for nine in the morning where no hours were agreed', () => {
    expect(nextCallAt([], at('2026-03-28T21:00:00+01:00'))).toEqual(at('2026-03-29T09:00:00+02:00'));
  });

  it('says when it may be done next, over a weekend and over the night the clocks are changed', () => {
    expect(nextCallAt(evenings, at('2026-03-27T20:00:00+01:00'))).toEqual(at('2026-03-30T17:00:00+02:00'));
    expect(nextCallAt(evenings, at('2026-03-30T09:00:00+02:00'))).toEqual(at('2026-03-30T17:00:00+02:00'));
    expect(nextCallAt(evenings, at('2026-03-30T18:00:00+02:00'))).toEqual(at('2026-03-30T18:00:00+02:00'));
    const early = [{ weekdays: [7], from: '02:30', to: '04:00' }];
    expect(nextCallAt(early, at('2026-03-28T12:00:00+01:00'))).toEqual(at('2026-03-29T03:00:00+02:00'));
  });

  it('takes the first of several hours, on the same day a week later if need be', () => {
    const hours = [
      { weekdays: [1], from: '15:00', to: '16:00' },
      { weekdays: [1], from: '09:00', to: '10:00' },
    ];
    expect(nextCallAt(hours, at('2026-03-30T16:00:00+02:00'))).toEqual(at('2026-04-06T09:00:00+02:00'));
  });

  it.each([
    ['2026-03-30T08:00:00+02:00', '2026-03-30T12:00:00+02:00'],
    ['2026-03-30T12:00:00+02:00', '2026-03-30T17:00:00+02:00'],
    ['2026-03-30T22:00:00+02:00', '2026-03-31T00:00:00+02:00'],
  ])('after %s the next part of the day begins %s', (instant, next) => {
    expect(nextPartAfter(at(instant))).toEqual(at(next));
  });
});

describe('one who cannot be reached (SM-10)', () => {
  const tries = (...texts: string[]) => texts.map((text) => at(`2026-03-${text}:00+02:00`));

  it.each([
    ['three tries, two days, two parts', tries('30T09:00', '30T13:00', '31T09:00'), [], true],
    ['three tries on one day', tries('30T09:00', '30T13:00', '30T18:00'), [], false],
    ['three mornings', tries('29T09:00', '30T09:00', '31T09:00'), [], false],
    ['two tries', tries('30T09:00', '31T13:00'), [], false],
    ['three evenings of one who may only be called then', tries('29T18:00', '30T18:00', '31T18:00'), evenings, true],
  ])('%s', (_, when, hours, unreachable) => {
    expect(isUnreachable(when, hours)).toBe(unreachable);
  });
});
