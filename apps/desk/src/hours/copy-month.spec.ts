import { copyOf, monthName, monthsFrom } from './copy-month.js';

describe('the months of the copying drawer', () => {
  it('go on over the turn of the year and are called what people call them', () => {
    expect(monthsFrom('2026-11', 3)).toEqual(['2026-11', '2026-12', '2027-01']);
    expect([monthName('2026-11'), monthName('2027-01', 'en')]).toEqual(['november 2026', 'January 2027']);
  });

  it('are sent with a clinician only where one is chosen', () => {
    const months = { fromMonth: '2026-11', toMonth: '2026-12' };
    expect(copyOf({ ...months, clinicianId: '' })).toEqual(months);
    expect(copyOf({ ...months, clinicianId: 'a' })).toEqual({ ...months, clinicianId: 'a' });
  });
});
