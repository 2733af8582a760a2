import { type Known, nextTryAfter, sendTimeFor, verdictOn } from './verdict.js';

const at = (time: string, date = '2026-03-30') => new Date(`${date}T${time}:00+02:00`);
const NOW = at('15:00');

const tomorrow: Known = {
  bookingStatus: 'booked',
  startsAt: at('10:00', '2026-03-31'),
  protectedLevel: 'none',
  hasAddress: true,
  mayEmail: true,
  allowedHours: [],
};
const on = (more: Partial<Known>, now = NOW) => verdictOn({ ...tomorrow, ...more }, now);

describe('a reminder', () => {
  it('goes where everything allows it', () => {
    expect([on({}), on({ bookingStatus: 'confirmed' })]).toEqual([{ what: 'send' }, { what: 'send' }]);
  });

  it.each([
    ['protected', { protectedLevel: 'skyddad_folkbokforing' }],
    ['protected', { protectedLevel: 'sekretessmarkering' }],
    ['not_agreed', { mayEmail: false }],
    ['no_address', { hasAddress: false }],
    ['hours', { allowedHours: [{ weekdays: [3], from: '09:00', to: '12:00' }] }],
  ])('never goes: %s', (reason, more) => {
    expect(on(more)).toEqual({ what: 'refuse', reason });
  });

  it.each([
    ['moved', { bookingStatus: 'rescheduled' }],
    ['cancelled', { bookingStatus: 'cancelled_by_client' }],
    ['cancelled', { bookingStatus: 'cancelled_by_unit' }],
    ['over', { bookingStatus: 'arrived' }],
    ['too_late', { startsAt: at('15:30') }],
  ])('is dropped: %s', (reason, more) => {
    expect(on(more)).toEqual({ what: 'drop', reason });
  });

  it('waits for the hours that were agreed, also those past midnight', () => {
    const evening = [{ weekdays: [1, 2, 3, 4, 5], from: '18:00', to: '20:00' }];
    expect(on({ allowedHours: evening })).toEqual({ what: 'wait', until: at('18:00') });
    const night = [{ weekdays: [1], from: '22:00', to: '02:00' }];
    expect(on({ allowedHours: night }, at('01:00', '2026-03-31'))).toEqual({ what: 'send' });
  });

  it('is to go by the wall clock, also over the night the clocks are changed', () => {
    const monday = new Date('2026-03-30T10:00:00+02:00');
    expect(sendTimeFor(monday, { daysBefore: 2, sendAt: '15:00:00' })).toEqual(new Date('2026-03-28T15:00:00+01:00'));
  });

  it('is tried again ever more seldom, and then no more', () => {
    expect([1, 2, 3].map((tries) => (nextTryAfter(tries, NOW)?.getTime() ?? 0) - NOW.getTime())).toEqual([
      300_000, 600_000, 1_200_000,
    ]);
    expect(nextTryAfter(8, NOW)).toBeUndefined();
  });
});
