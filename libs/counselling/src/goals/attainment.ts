/** A goal with levels of its own, as a term's review found it. */
export interface Attained {
  readonly weight: number;
  /** From -2, much less than expected, to 2, much more. */
  readonly level: number;
}

/** How closely the goals of one person are expected to go together (Kiresuk & Sherman 1968). */
const RHO = 0.3;

/**
 * The T score of Goal Attainment Scaling (law 2.14): T = 50 + 10·Σwx / √((1−ρ)·Σw² + ρ·(Σw)²). 50 is "as expected",
 * 10 is one standard deviation. Nothing where no goal has levels. Kiresuk & Sherman, Community Mental Health Journal 1968;
 * the formula as corrected in the erratum to Turner-Stokes, Clinical Rehabilitation 2009;23:362.
 */
export function tScore(goals: readonly Attained[]): number | null {
  if (goals.length === 0) return null;
  const sum = (of: (goal: Attained) => number): number => goals.reduce((all, goal) => all + of(goal), 0);
  const squares = sum(({ weight }) => weight ** 2);
  const all = sum(({ weight }) => weight);
  return 50 + (10 * sum(({ weight, level }) => weight * level)) / Math.sqrt((1 - RHO) * squares + RHO * all ** 2);
}

/** What a term's review says of one goal with levels, and where that goal started where it is known. */
export interface Reviewed {
  readonly term: string;
  readonly weight: number;
  readonly attainment: number;
  readonly startLevel: number | null;
}

/** One term's score: how many goals it rests on, and the change from where these same goals started. */
export interface TermScore {
  readonly term: string;
  readonly goals: number;
  readonly score: number;
  readonly start: number | null;
  readonly change: number | null;
}

/** The score of every term that has one, in order. A start is told only where each of the term's goals has one. */
export function termScores(reviews: readonly Reviewed[]): TermScore[] {
  const terms = Map.groupBy(reviews, ({ term }) => term);
  return [...terms.keys()].toSorted(inTime).flatMap((term) => scored(term, terms.get(term) ?? []));
}

function scored(term: string, goals: readonly Reviewed[]): TermScore[] {
  const score = tScore(goals.map(({ weight, attainment }) => ({ weight, level: attainment })));
  const known = goals.flatMap(({ weight, startLevel }) => (startLevel === null ? [] : [{ weight, level: startLevel }]));
  const start = known.length === goals.length ? tScore(known) : null;
  if (score === null) return [];
  const change = start === null ? null : tenth(score - start);
  return [{ term, goals: goals.length, score: tenth(score), start: start === null ? null : tenth(start), change }];
}

/** VT is the spring and comes before HT, the autumn, of the same year. */
const inTime = (one: string, other: string): number => place(one).localeCompare(place(other));
const place = (term: string): string => term.replace('VT', '1').replace('HT', '2');

const tenth = (figure: number): number => Math.round(figure * 10) / 10;
