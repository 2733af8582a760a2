import { itemsOf, recipientsFrom, usualEnd } from './link.js';

describe('a link', () => {
  it('says only what has words, in one order', () => {
    expect(itemsOf({ wish: ' Vill prata ', name: 'Blå Fågel', contact: '  ' })).toEqual([
      { kind: 'name', text: 'Blå Fågel' },
      { kind: 'wish', text: 'Vill prata' },
    ]);
    expect(itemsOf(undefined)).toEqual([]);
  });

  it('goes to every part but her own, and outside', () => {
    expect(recipientsFrom('spiralen')).toEqual(['counselling', 'kast', 'outreach', 'care', 'outside']);
  });

  it('stands on a consent of half a year, also over a new year and a short month', () => {
    expect([usualEnd('2026-03-30'), usualEnd('2026-08-31')]).toEqual(['2026-09-28', '2027-02-28']);
  });
});
