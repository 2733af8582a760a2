import type { NamedRange, ScoreRange } from './instrument.entity.js';
import type { NamedScore } from './measurement.entity.js';

/** What an instrument can tell. */
export interface Scored {
  readonly total: ScoreRange | null;
  readonly subscales: readonly NamedRange[];
}

/** What somebody says that it told. */
export interface Scores {
  readonly total?: number | undefined;
  readonly subscales?: readonly NamedScore[] | undefined;
}

/** The total among the named scores, none of which has an empty name. */
const TOTAL = '';

/** Why these scores cannot be of this instrument; nothing where they can. */
export function faultIn(of: Scored, scores: Scores): 'no-score' | 'no-such-score' | 'out-of-range' | null {
  const total = scores.total === undefined ? [] : [{ name: TOTAL, value: scores.total }];
  const given = [...total, ...(scores.subscales ?? [])];
  const known = [...(of.total === null ? [] : [{ ...of.total, name: TOTAL }]), ...of.subscales];
  const ranges = new Map(known.map((range) => [range.name, range]));
  if (given.length === 0) return 'no-score';
  const twice = new Set(given.map(({ name }) => name)).size < given.length;
  if (twice || given.some(({ name }) => !ranges.has(name))) return 'no-such-score';
  return given.every(({ name, value }) => fits(ranges.get(name), value)) ? null : 'out-of-range';
}

/** How far from a step a figure may be that was written in tenths or hundredths. */
const HAIR = 1e-6;

function fits(range: ScoreRange | undefined, value: number): boolean {
  const { min = -Infinity, max = Infinity, step } = range ?? {};
  const steps = step === undefined ? 0 : (value - (Number.isFinite(min) ? min : 0)) / step;
  return value >= min && value <= max && Math.abs(steps - Math.round(steps)) < HAIR;
}

/** A range that holds nothing, or steps that lead nowhere. */
export const isRange = ({ min, max, step }: ScoreRange): boolean =>
  (min === undefined || max === undefined || min < max) && (step === undefined || step > 0);
