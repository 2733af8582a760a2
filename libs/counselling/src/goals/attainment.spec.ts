import { termScores, tScore } from './attainment.js';

const equal = (...levels: number[]) => levels.map((level) => ({ weight: 1, level }));

describe('the T score', () => {
  it.each([1, 2, 3, 7])('is 50 where %i goals came out as expected, whatever they weigh', (goals) => {
    const as = Array.from({ length: goals }, (_, n) => ({ weight: n + 1, level: 0 }));
    expect(tScore(as)).toBe(50);
  });

  it.each([
    [1, 60],
    [2, 70],
    [-1, 40],
    [-2, 30],
  ])('of one goal at %i is %i, whatever it weighs', (level, score) => {
    for (const weight of [1, 3, 5]) expect(tScore([{ weight, level }])).toBeCloseTo(score, 10);
  });

  // Equal weights: 50 + k·Σx, k = 10 / √(n − ρn + ρn²) (Kiresuk & Sherman 1968; ρ 0.3), by hand for each number of goals.
  it.each([
    [2, 6.2017],
    [3, 4.5644],
    [4, 3.6274],
    [5, 3.0151],
    [6, 2.582],
  ])('moves with %i equal goals by %f for each level', (goals, step) => {
    const levels = Array.from({ length: goals }, (_, n) => (n === 0 ? 1 : 0));
    expect((tScore(equal(...levels)) ?? 0) - 50).toBeCloseTo(step, 3);
  });

  // Turner-Stokes & Williams, Clinical Rehabilitation 2010 (243 patients, 1–6 goals each) print baselines by this formula:
  // median 34.9 and upper quartile 35.5 where goals start at -1; 21.0, 19.8 and 22.6 where all start at -2.
  it.each([
    [5, -1, 34.9],
    [4, -1, 35.5],
    [3, -2, 22.6],
    [4, -2, 21],
    [5, -2, 19.8],
  ])('of %i equal goals that all stand at %i is the published %f', (goals, level, score) => {
    expect(tScore(equal(...Array.from({ length: goals }, () => level)))).toBeCloseTo(score, 1);
  });

  // Σwx = 2·1 + 1·0 + 3·(−1) = −1; Σw² = 14; Σw = 6; √(0.7·14 + 0.3·36) = √20.6 = 4.5387; T = 50 − 10 / 4.5387 = 47.80.
  it('weighs the goals as they were weighed together', () => {
    const goals = [
      { weight: 2, level: 1 },
      { weight: 1, level: 0 },
      { weight: 3, level: -1 },
    ];
    expect(tScore(goals)).toBeCloseTo(47.8, 2);
    // The same by the formula as the erratum to Turner-Stokes 2009 prints it: 50 + 10Σ(wx) / √(0.7Σw² + 0.3(Σw)²).
    expect(tScore(goals)).toBeCloseTo(50 + (10 * -1) / Math.sqrt(0.7 * 14 + 0.3 * 36), 10);
  });

  it('stays where all weights are made as many times heavier', () => {
    const levels = [2, -1, 0, 1];
    const light = levels.map((level, n) => ({ weight: n + 1, level }));
    const heavy = light.map(({ weight, level }) => ({ weight: weight * 3, level }));
    expect(tScore(heavy)).toBeCloseTo(tScore(light) ?? 0, 10);
  });

  it('mirrors around 50 where every level changes its sign', () => {
    const goals = [2, -1, 1].map((level, n) => ({ weight: n + 1, level }));
    const mirrored = goals.map(({ weight, level }) => ({ weight, level: -level }));
    expect((tScore(goals) ?? 0) + (tScore(mirrored) ?? 0)).toBeCloseTo(100, 10);
  });

  it('does not exist where no goal has levels', () => expect(tScore([])).toBeNull());
});

describe('the terms of a contract', () => {
  const goal = { weight: 1, startLevel: -1 };

  it('come in order, each with the goals it rests on and the change from where these started', () => {
    const scores = termScores([
      { ...goal, term: '2027-VT', attainment: 1 },
      { ...goal, term: '2026-HT', attainment: 0 },
      { ...goal, term: '2026-VT', attainment: -1 },
      { ...goal, term: '2026-HT', attainment: 0, weight: 2 },
    ]);
    expect(scores.map(({ term, goals, score }) => [term, goals, score])).toEqual([
      ['2026-VT', 1, 40],
      ['2026-HT', 2, 50],
      ['2027-VT', 1, 60],
    ]);
    expect(scores[2]).toMatchObject({ start: 40, change: 20 });
  });

  it('tell no change where one of the goals has no start', () => {
    const [score] = termScores([
      { ...goal, term: '2026-VT', attainment: 1 },
      { ...goal, term: '2026-VT', attainment: 1, startLevel: null },
    ]);
    expect(score).toMatchObject({ goals: 2, start: null, change: null });
  });

  it('have nothing to tell where nothing was reviewed', () => expect(termScores([])).toEqual([]));
});
