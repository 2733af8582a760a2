import { Dice } from './dice.js';

describe('the dice', () => {
  const throws = (dice: Dice) => Array.from({ length: 20 }, () => dice.below(1000));

  it('fall the same way again', () => {
    expect(throws(Dice.of(1, 'stockholm', 7))).toEqual(throws(Dice.of(1, 'stockholm', 7)));
  });

  it('fall another way for another seed and for other words', () => {
    const first = throws(Dice.of(1, 'stockholm', 7));
    expect(throws(Dice.of(2, 'stockholm', 7))).not.toEqual(first);
    expect(throws(Dice.of(1, 'stockholm', 8))).not.toEqual(first);
  });

  it('keep to the weights', () => {
    const dice = Dice.of(3, 'weights');
    const found = Array.from({ length: 2000 }, () => dice.weighed({ often: 9, seldom: 1, never: 0 }));
    expect(found.filter((one) => one === 'seldom').length).toBeGreaterThan(130);
    expect(found.filter((one) => one === 'seldom').length).toBeLessThan(280);
    expect(found).not.toContain('never');
  });

  it('shuffle without losing anything', () => {
    expect(
      Dice.of(4)
        .shuffled([1, 2, 3, 4, 5])
        .toSorted((a, b) => a - b),
    ).toEqual([1, 2, 3, 4, 5]);
  });
});
