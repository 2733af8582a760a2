import type { Organisation } from './organisation.entity.js';

/** Small letters without marks, so that `malmo` finds Malmö. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Is this what it is called, was called, or is part of? Each word of the question must be in one of its names. */
export function goesBy(
  { name, aliases, formerNames }: Pick<Organisation, 'name' | 'aliases' | 'formerNames'>,
  q: string,
): boolean {
  const words = folded(q).split(/\s+/).filter(Boolean);
  return [name, ...aliases, ...formerNames].some((one) => words.every((word) => folded(one).includes(word)));
}
