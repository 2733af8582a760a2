import { instantOf } from '#calendar';
import type { Hours } from './in-the-way.js';
import { copied, type Month, sameDayIn } from './month-copy.js';

const hours = (date: string, more: Partial<Hours> = {}): Hours => ({
  ...{ clinicianId: 'midwife', clinicianName: 'Mia', roomId: 'room 1', roomName: 'Rum 1', serviceKinds: ['sti_test'] },
  ...{ startsAt: instantOf(date, '09:00'), endsAt: instantOf(date, '12:00') },
  ...more,
});
const month = (source: readonly Hours[], more: Partial<Month> = {}): Month => ({
  ...{ toMonth: '2026-04', source, wanted: source, standing: [], redDays: new Set<string>(), away: [] },
  ...{ now: instantOf('2026-03-20', '08:00'), given: () => true },
  ...more,
});
const physician = { clinicianId: 'physician', clinicianName: 'Per' };

describe('a month copied forward', () => {
  it.each([
    ['2026-11-01', '2026-12', '2026-12-06'],
    ['2026-11-10', '2026-12', '2026-12-08'],
    ['2026-11-30', '2026-12', undefined],
    ['2026-12-29', '2027-01', undefined],
    ['2026-12-28', '2027-01', '2027-01-25'],
    ['2027-01-29', '2027-02', undefined],
  ])('%s is in %s the same weekday the same time around: %s', (date, to, expected) => {
    expect(sameDayIn(to, date)).toBe(expected);
  });

  it('keeps the wall clock over the change to summer time', () => {
    const { hours: made } = copied(month([hours('2026-03-10')]));
    expect(made.map(({ startsAt }) => startsAt.toISOString())).toEqual(['2026-04-14T07:00:00.000Z']);
  });

  it('leaves out and names red days, absences, what stands, what is past and what is not given any more', () => {
    const [away] = [
      { resourceId: 'midwife', startsAt: instantOf('2026-04-14', '11:00'), endsAt: instantOf('2026-04-15', '00:00') },
    ];
    const source = ['2026-03-02', '2026-03-05', '2026-03-10', '2026-03-17', '2026-03-24', '2026-03-31'].map((date) =>
      hours(date),
    );
    const { hours: made, skipped } = copied(
      month(source, {
        ...{ redDays: new Set(['2026-04-06']), away: [away], standing: [hours('2026-04-21')] },
        ...{
          now: instantOf('2026-04-02', '10:00'),
          given: ({ startsAt }) => startsAt < instantOf('2026-04-28', '00:00'),
        },
      }),
    );
    expect(made).toEqual([]);
    expect(skipped.map(({ date, reason }) => [date, reason])).toEqual([
      ['2026-04-06', 'red_day'],
      ['2026-04-02', 'past'],
      ['2026-04-14', 'absence'],
      ['2026-04-21', 'standing'],
      ['2026-04-28', 'not_given'],
      ['2026-03-31', 'no_such_day'],
    ]);
  });

  it('is stopped by other hours of hers and by another’s in the room, and not where they touch', () => {
    const later = { startsAt: instantOf('2026-04-14', '11:00'), endsAt: instantOf('2026-04-14', '15:00') };
    const touching = { startsAt: instantOf('2026-04-14', '12:00'), endsAt: instantOf('2026-04-14', '15:00') };
    const against = (standing: Hours) =>
      copied(month([hours('2026-03-10')], { standing: [standing] })).collisions.map(({ resource }) => resource);
    expect(against(hours('2026-04-14', { ...later, roomId: 'room 2' }))).toEqual(['staff']);
    expect(against(hours('2026-04-14', { ...later, ...physician }))).toEqual(['room']);
    expect(against(hours('2026-04-14', { ...touching, ...physician }))).toEqual([]);
  });

  it('lets those share a room who share it in the month that is copied', () => {
    const source = [hours('2026-03-10'), hours('2026-03-10', physician)];
    const standing = [hours('2026-04-14', physician)];
    const found = copied(month(source, { standing }));
    expect([found.hours.length, found.collisions]).toEqual([1, []]);
  });
});
