import { fromAsked, toAsked } from './asked.js';

describe('a span that is asked for', () => {
  it('takes dates as whole local days, the night the clock is changed too', () => {
    expect(fromAsked('2026-03-29').toISOString()).toBe('2026-03-28T23:00:00.000Z');
    expect(toAsked('2026-03-29').toISOString()).toBe('2026-03-29T22:00:00.000Z');
  });

  it('takes an instant as it is', () => {
    expect(fromAsked('2026-03-31T14:00:00+02:00').toISOString()).toBe('2026-03-31T12:00:00.000Z');
    expect(toAsked('2026-03-31T14:00:00Z').toISOString()).toBe('2026-03-31T14:00:00.000Z');
  });
});
