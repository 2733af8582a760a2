import { describe, expect, it } from '@jest/globals';
import { type Agreement, weeksOf } from './weeks.js';

const agreement: Agreement = {
  weekday: 2,
  startTime: '14:00',
  durationMinutes: 60,
  roomId: null,
  firstOn: '2026-09-01',
  lastOn: '2026-10-20',
  changes: [],
  pauses: [],
  counsellors: [
    { staffId: 'bo', coverId: null, since: '2026-09-01', until: '2026-10-01' },
    { staffId: null, coverId: 'siv', since: '2026-10-01', until: '2026-10-13' },
    { staffId: null, coverId: null, since: '2026-10-13', until: null },
  ],
};
const nothing = { redDays: [], absences: [] };
const whose = (weeks: ReturnType<typeof weeksOf>) =>
  weeks.map(({ date, counsellorId, vacant, status }) => [date, counsellorId, vacant, status]);

describe('the weeks of a contract', () => {
  it('stay when nobody is responsible, and belong to whoever covers (I10, SM-3)', () => {
    expect(whose(weeksOf(agreement, nothing)).slice(3)).toEqual([
      ['2026-09-22', 'bo', false, 'planned'],
      ['2026-09-29', 'bo', false, 'planned'],
      ['2026-10-06', 'siv', true, 'planned'],
      ['2026-10-13', null, true, 'planned'],
      ['2026-10-20', null, true, 'planned'],
    ]);
  });

  it('are proposed skipped where the covering colleague is away too', () => {
    const day = { startsAt: new Date('2026-10-05T22:00:00Z'), endsAt: new Date('2026-10-06T22:00:00Z') };
    const absences = ['siv', 'bo'].map((staffId) => ({ ...day, staffId, reason: 'Kurs' }));
    expect(whose(weeksOf(agreement, { redDays: [], absences }))[5]).toEqual([
      '2026-10-06',
      'siv',
      true,
      'absence_skipped',
    ]);
  });
});
