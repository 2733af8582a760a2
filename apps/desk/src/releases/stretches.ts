import type { Mask } from './release.js';

/** A stretch of a text that is marked as one. */
export interface Stretch {
  from: number;
  to: number;
  text: string;
}

const SENTENCES = /[^.!?\n]+(?:[.!?]+|$|(?=\n))|[.!?]+/gu;
const WORDS = /\S+/gu;

/** A text in the stretches one marks it by: sentence by sentence, or word by word. The blanks between belong to none. */
export const stretchesOf = (text: string, byWord: boolean): Stretch[] =>
  [...text.matchAll(byWord ? WORDS : SENTENCES)].flatMap((match) => {
    const lead = match[0].length - match[0].trimStart().length;
    const trimmed = match[0].trim();
    const from = match.index + lead;
    return trimmed === '' ? [] : [{ from, to: from + trimmed.length, text: trimmed }];
  });

/** The mask that stands over a stretch, or over some of it. */
export const maskOver = (masks: readonly Mask[], passage: string, { from, to }: Stretch): Mask | undefined =>
  masks.find((mask) => mask.passage === passage && mask.from < to && from < mask.to);

/** Marks a stretch, or takes away the mark that stands there. */
export const toggled = (
  masks: readonly Mask[],
  { passage, stretch, ground, reason }: { passage: string; stretch: Stretch; ground: string; reason: string },
): Mask[] => {
  const there = maskOver(masks, passage, stretch);
  return there === undefined
    ? [...masks, { passage, from: stretch.from, to: stretch.to, ground, reason }]
    : masks.filter((mask) => mask !== there);
};
