import { drawingOf, pictureText } from './drawing.js';
import type { Report } from './report.js';

const words = {
  counselling: { sv: 'Samtal', en: 'Talks' },
  kast: { sv: 'KAST', en: 'KAST' },
  '': { sv: 'Alla', en: 'All' },
};

const report = (picture: Report['picture'], rows: Report['rows']) =>
  ({
    picture,
    rows,
    columns: [
      { key: 'compartment', title: 'Verksamhet', titleEn: 'Part', kind: 'text', words },
      { key: 'band', title: 'Väntat', titleEn: 'Waited', kind: 'text', words: {} },
      { key: 'entries', title: 'Köplatser', titleEn: 'Places', kind: 'count', words: {} },
      { key: 'target', title: 'Mål', titleEn: 'Target', kind: 'count', words: {} },
    ],
  }) as unknown as Report;

describe('the picture of a report', () => {
  it('gives each value its colour, leaves totals out and hidden figures empty', () => {
    const drawing = drawingOf(
      report({ kind: 'bars', along: 'band', of: 'entries', by: 'compartment' }, [
        { compartment: 'counselling', band: null, entries: 30 },
        { compartment: 'counselling', band: '0–14', entries: 18 },
        { compartment: 'counselling', band: '15–30', entries: 12 },
        { compartment: 'kast', band: '0–14', entries: '<5' },
      ]),
      'sv',
    );
    expect(drawing).toEqual({
      kind: 'bars',
      along: ['0–14', '15–30'],
      series: [
        { label: 'Samtal', figures: [18, 12] },
        { label: 'KAST', figures: [null, null] },
      ],
      stacked: true,
      gaps: true,
    });
    expect(pictureText(drawing)).toBe('Samtal: 0–14 18, 15–30 12. KAST: ');
  });

  it('draws what is aimed at beside it, of the chosen rows only', () => {
    const { series } = drawingOf(
      report({ kind: 'lines', along: 'band', of: 'entries', against: 'target', only: { compartment: ['kast'] } }, [
        { compartment: 'counselling', band: 'v. 1', entries: 9, target: 9 },
        { compartment: 'kast', band: 'v. 1', entries: 1, target: 2 },
      ]),
      'en',
    );
    expect(series).toEqual([
      { label: 'Places', figures: [1] },
      { label: 'Target', figures: [2] },
    ]);
  });
});
