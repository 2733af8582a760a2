import { BadRequest } from '#kernel';
import { readParameters } from './parameters.js';

const faults = (given: Record<string, unknown>, over: 'period' | 'day'): string[] => {
  try {
    readParameters(given, { over });
    return [];
  } catch (error) {
    return (error as BadRequest).errors.map(({ field, code }) => `${field} ${code}`);
  }
};

describe('what a report is asked', () => {
  it('is two days for a period, one for a day', () => {
    expect(readParameters({ from: '2026-01-01', to: '2026-01-31' }, { over: 'period' })).toEqual({
      from: '2026-01-01',
      to: '2026-01-31',
    });
    expect(readParameters({ on: '2026-02-28' }, { over: 'day' })).toEqual({ on: '2026-02-28' });
  });

  it.each([
    [{}, 'period', ['from missing', 'to missing']],
    [{ from: '2026-13-01', to: '' }, 'period', ['from shape', 'to missing']],
    [{ from: '2026-02-01', to: '2026-01-31' }, 'period', ['to before-from']],
    [{ from: '2026-02-01', to: '2026-03-01' }, 'day', ['from unknown', 'to unknown', 'on missing']],
    [{ on: ['2026-02-01', '2026-02-02'] }, 'day', ['on shape']],
    [{ on: '2026-02-01', unitId: 'x' }, 'day', ['unitId unknown']],
    [{ on: '0999-02-01' }, 'day', ['on shape']],
  ] as const)('is refused as %j', (given, over, named) => expect(faults(given, over)).toEqual(named));
});
