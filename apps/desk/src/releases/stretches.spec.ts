import { maskOver, stretchesOf, toggled } from './stretches.js';

const TEXT = 'Hon mår bättre. Maken ringde igår!\nNy rad utan punkt';

describe('a text under review', () => {
  it('is marked sentence by sentence', () =>
    expect(stretchesOf(TEXT, false).map(({ text }) => text)).toEqual([
      'Hon mår bättre.',
      'Maken ringde igår!',
      'Ny rad utan punkt',
    ]));

  it('is marked word by word where a sentence is too much', () =>
    expect(stretchesOf('Maken  ringde', true)).toEqual([
      { from: 0, to: 5, text: 'Maken' },
      { from: 7, to: 13, text: 'ringde' },
    ]));

  it('has each stretch where it stands in the text', () => {
    for (const byWord of [true, false])
      for (const { from, to, text } of stretchesOf(TEXT, byWord)) expect(TEXT.slice(from, to)).toBe(text);
  });

  it('is marked once and unmarked again, by sentence or by word', () => {
    const [, second] = stretchesOf(TEXT, false);
    if (second === undefined) throw new Error('no sentence');
    const given = { passage: '1.facts', stretch: second, ground: 'OSL_26_5', reason: 'skäl' };
    const marked = toggled([], given);
    expect(marked).toEqual([{ passage: '1.facts', from: 16, to: 34, ground: 'OSL_26_5', reason: 'skäl' }]);
    expect(toggled(marked, given)).toEqual([]);
    const word = stretchesOf(TEXT, true).find(({ text }) => text === 'ringde');
    expect(word && maskOver(marked, '1.facts', word)).toBe(marked[0]);
    expect(word && maskOver(marked, '2.facts', word)).toBeUndefined();
  });
});
