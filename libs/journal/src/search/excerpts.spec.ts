import { excerptsOf } from './excerpts.js';
import { foldedPattern } from './folded-pattern.js';

describe('the words around a hit', () => {
  it('are the whole of a short text', () => {
    expect(excerptsOf('Hon känner skam.', foldedPattern('skam'))).toEqual({
      hits: 1,
      excerpts: [{ before: 'Hon känner ', hit: 'skam', after: '.' }],
    });
  });

  it('are cut between words on both sides of a long one', () => {
    const { excerpts } = excerptsOf(`${'ord '.repeat(40)}skam ${'sedan '.repeat(40)}`, foldedPattern('skam'));
    expect(excerpts[0]?.before).toMatch(/^…(ord )+$/);
    expect(excerpts[0]?.after).toMatch(/^ (sedan ?)+…$/);
  });

  it('are shown three times and counted every time', () => {
    const { hits, excerpts } = excerptsOf('skam '.repeat(9), foldedPattern('skam'));
    expect([hits, excerpts.length]).toEqual([9, 3]);
  });
});
