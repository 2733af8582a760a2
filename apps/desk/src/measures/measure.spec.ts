import { type Instrument, keyOf, partsOf, scoresOf } from './measure.js';

const core = { code: 'CORE-OM', instrumentVersion: '1', subscales: [{ name: 'W' }, { name: 'R' }] } as Instrument;

describe('a measurement on the screen', () => {
  it('sends the figures that are filled in, each under its name, zero too', () => {
    expect(scoresOf(core, { total: 0, parts: [null, 1.5] })).toEqual({
      total: 0,
      subscales: [{ name: 'R', value: 1.5 }],
    });
    expect(scoresOf(core, { total: '', parts: undefined })).toEqual({ subscales: [] });
  });

  it('comes back into the form where it was', () =>
    expect(partsOf(core, { subscales: [{ name: 'R', value: 2 }] })).toEqual([null, 2]));

  it('tells two versions of an instrument apart', () =>
    expect(keyOf(core)).not.toBe(keyOf({ ...core, instrumentVersion: '2' })));
});
