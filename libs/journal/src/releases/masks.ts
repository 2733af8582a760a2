import { RuleBroken } from '#kernel';
import type { Passage } from '../paper/passages.js';
import { groundsFor, type MaskingGround } from './masking-grounds.js';

/** From where to where a passage is not let out, on what ground, and why it applies here. */
export interface Mask {
  readonly passage: string;
  readonly from: number;
  readonly to: number;
  readonly ground: MaskingGround;
  readonly reason: string;
}

/** What is masked in one note: all of it, or passages. */
export interface NoteMasks {
  readonly whole: { readonly ground: MaskingGround; readonly reason: string } | null;
  readonly masks: readonly Mask[];
}

/** A stretch of a text as it leaves the house: words, or the ground on which there are none. */
export interface Piece {
  readonly text: string | null;
  readonly ground: MaskingGround | null;
}

export const NOTHING_MASKED: NoteMasks = { whole: null, masks: [] };

export const groundsOf = ({ whole, masks }: NoteMasks): MaskingGround[] => [
  ...new Set([...(whole === null ? [] : [whole.ground]), ...masks.map(({ ground }) => ground)]),
];

/** S13: nothing is masked but on a ground of its own record, and only what is there. */
export function mustFitNote(given: NoteMasks, compartment: string, passages: readonly Passage[]): void {
  const allowed = groundsFor(compartment);
  if (groundsOf(given).some((ground) => !allowed.includes(ground)))
    throw new RuleBroken('release.ground-not-of-record', 'That paragraph does not hold for this record.');
  for (const { passage, from, to } of given.masks) {
    const length = passages.find(({ key }) => key === passage)?.text.length ?? 0;
    if (from >= to || to > length)
      throw new RuleBroken('release.mask-outside', 'There is nothing to mask in that place.');
  }
  if (given.masks.some((mask, index) => given.masks.slice(index + 1).some((other) => overlap(mask, other))))
    throw new RuleBroken('release.masks-overlap', 'Two masks stand over the same words.');
}

const overlap = (a: Mask, b: Mask): boolean => a.passage === b.passage && a.from < b.to && b.from < a.to;

/** A passage without the words that are masked in it. */
export function piecesOf({ key, text }: Passage, masks: readonly Mask[]): Piece[] {
  const here = masks.filter(({ passage }) => passage === key).toSorted((a, b) => a.from - b.from);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to, ground } of here) {
    if (from > at) pieces.push({ text: text.slice(at, from), ground: null });
    pieces.push({ text: null, ground });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), ground: null });
  return pieces;
}
