import { randomInt } from 'node:crypto';
import type { Compartment } from '#kernel';

const PREFIX: Readonly<Record<Compartment, string>> = {
  counselling: 'S',
  kast: 'K',
  outreach: 'U',
  trafficking: 'T',
  spiralen: 'M',
};
/** No 0 O, 1 I L, 8 B, 5 S, 2 Z: a number is read aloud on the phone. */
const LETTERS = '34679ACDEFGHJKMNPQRTUVWXY';
const LENGTH = 7;

/** A whole number from 0 up to, and without, `below`. */
export type Chance = (below: number) => number;

/** A random number of one compartment; nothing in it tells of another (model 3.1). */
export const newNumber = (compartment: Compartment, pick: Chance = randomInt): string =>
  `${PREFIX[compartment]}-${Array.from({ length: LENGTH }, () => LETTERS[pick(LETTERS.length)]).join('')}`;
