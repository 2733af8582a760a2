import type { CivilDate } from '#kernel';

/** A date of birth, or only the year of it. */
export type Born = CivilDate | { readonly birthYear: number };

/**
 * Whole years on a date; negative before birth. With only a year the person counts as born on 31 December, so that
 * nobody is taken for older than she may be (contract 3). Born on 29 February: a year older on 1 March.
 */
export function ageOn(born: Born, date: CivilDate): number {
  const birthDate = typeof born === 'string' ? born : `${born.birthYear}-12-31`;
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
