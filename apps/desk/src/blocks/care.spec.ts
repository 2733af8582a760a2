import { blockText, filled } from './care.js';

describe('a block on the screen', () => {
  const words = (key: string) => key;

  it('is told by its unit, its days, or both', () => {
    const none = { careUnit: null, from: null, until: null };
    expect(blockText(words, { ...none, careUnit: 'psychiatry' })).toBe('blocks.units.psychiatry');
    expect(blockText(words, { ...none, from: '2026-01-01', until: '2026-01-31' })).toBe(
      'blocks.everyUnit, 2026-01-01–2026-01-31',
    );
    expect(blockText(words, { careUnit: 'medicine', from: '2026-01-01', until: null })).toBe(
      'blocks.units.medicine, 2026-01-01–',
    );
  });

  it('sends nothing of what was left empty', () => {
    expect(filled({ careUnit: '', from: null, until: undefined, askedBy: 'patient' })).toEqual({ askedBy: 'patient' });
  });
});
