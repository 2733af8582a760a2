import { faultIn, isRange } from './score-rules.js';

const CORE = {
  total: { min: 0, max: 40, step: 0.1 },
  subscales: [{ name: 'W', min: 0, max: 4, step: 0.01 }, { name: 'P' }],
};

describe('the scores of an instrument', () => {
  it.each([
    [{ total: 16.4 }, null],
    [{ total: 0 }, null],
    [{ total: 40 }, null],
    [{ total: 40.1 }, 'out-of-range'],
    [{ total: -0.1 }, 'out-of-range'],
    [{ total: 16.45 }, 'out-of-range'],
    [{ subscales: [{ name: 'W', value: 1.64 }] }, null],
    [{ subscales: [{ name: 'W', value: 4.01 }] }, 'out-of-range'],
    [{ subscales: [{ name: 'P', value: 9999 }] }, null],
    [{ subscales: [{ name: 'R', value: 1 }] }, 'no-such-score'],
    [{ subscales: [1, 2].map((value) => ({ name: 'W', value })) }, 'no-such-score'],
    [{}, 'no-score'],
    [{ subscales: [] }, 'no-score'],
  ])('%j: %p', (scores, fault) => expect(faultIn(CORE, scores)).toBe(fault));

  it('have no total where the instrument has none', () =>
    expect(faultIn({ ...CORE, total: null }, { total: 3 })).toBe('no-such-score'));

  it.each([
    [{}, true],
    [{ min: 0, max: 40, step: 1 }, true],
    [{ min: 40, max: 40 }, false],
    [{ step: 0 }, false],
  ])('may lie in %j: %p', (range, may) => expect(isRange(range)).toBe(may));
});
