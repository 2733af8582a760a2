import type { RuleBroken } from '#kernel';
import type { Passage } from '../paper/passages.js';
import { type Mask, mustFitNote, NOTHING_MASKED, piecesOf } from './masks.js';

const passage: Passage = {
  key: '1.facts',
  of: 'note',
  heading: 'facts',
  author: 'A',
  at: '2026-03-24T08:00:00.000Z',
  signedAt: null,
  eventAt: null,
  text: 'Maken ringde. Hon var hemma.',
};
const mask = (from: number, to: number, more: Partial<Mask> = {}): Mask => ({
  passage: '1.facts',
  from,
  to,
  ground: 'OSL_26_5',
  reason: 'uppgiftslämnare',
  ...more,
});
const codeOf = (masks: readonly Mask[], compartment = 'counselling'): string => {
  try {
    mustFitNote({ whole: null, masks }, compartment, [passage]);
    return 'kept';
  } catch (error) {
    return (error as RuleBroken).code;
  }
};

describe('what is masked', () => {
  it('leaves its ground in the place of its words', () => {
    expect(piecesOf(passage, [mask(14, 17), mask(0, 13)])).toEqual([
      { text: null, ground: 'OSL_26_5' },
      { text: ' ', ground: null },
      { text: null, ground: 'OSL_26_5' },
      { text: ' var hemma.', ground: null },
    ]);
    expect(piecesOf(passage, NOTHING_MASKED.masks)).toEqual([{ text: passage.text, ground: null }]);
    expect(piecesOf(passage, [mask(0, passage.text.length)])).toEqual([{ text: null, ground: 'OSL_26_5' }]);
  });

  it.each<{ code: string; masks: Mask[]; compartment?: string }>([
    { code: 'kept', masks: [mask(0, 13)] },
    { code: 'kept', masks: [mask(0, 13), mask(13, 20)] },
    { code: 'release.masks-overlap', masks: [mask(0, 13), mask(12, 20)] },
    { code: 'release.mask-outside', masks: [mask(5, 5)] },
    { code: 'release.mask-outside', masks: [mask(0, 29)] },
    { code: 'release.mask-outside', masks: [mask(0, 5, { passage: '2.facts' })] },
    { code: 'release.ground-not-of-record', masks: [mask(0, 5, { ground: 'OSL_25_7' })] },
    { code: 'kept', masks: [mask(0, 5, { ground: 'OSL_25_7' })], compartment: 'spiralen' },
    { code: 'release.ground-not-of-record', masks: [mask(0, 5)], compartment: 'spiralen' },
    { code: 'kept', masks: [mask(0, 5, { ground: 'OSL_21_3' })], compartment: 'spiralen' },
  ])('is judged by its place, its ground and the record: $code', ({ code, masks, compartment }) => {
    expect(codeOf(masks, compartment)).toBe(code);
  });
});
