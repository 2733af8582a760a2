import { words as en } from '../words/en/calls.js';
import { words as sv } from '../words/sv/calls.js';
import { bookingOf, calledAt } from './call.js';

const MINUTE = 60_000;
const claimedAt = '2026-03-23T09:00:00.000Z';
const claimed = Date.parse(claimedAt);

describe('when a call was made', () => {
  it('is now, where it is written down at once or the number was never shown', () => {
    expect(calledAt(null, claimedAt, claimed + 30 * MINUTE)).toBeUndefined();
    expect(calledAt(claimed, claimedAt, claimed + MINUTE)).toBeUndefined();
  });

  it('is when the number was shown, and never before it was taken', () => {
    expect(calledAt(claimed + MINUTE, claimedAt, claimed + 30 * MINUTE)).toBe('2026-03-23T09:01:00.000Z');
    expect(calledAt(claimed - 500, claimedAt, claimed + 30 * MINUTE)).toBe(claimedAt);
  });
});

describe('a booking', () => {
  const firstTalk = { date: '2026-03-25', startTime: '13:00', roomId: '' };

  it('sends a first talk only where one is agreed', () => {
    expect(bookingOf({ way: 'queue', firstTalk })).toEqual({ outcome: 'booked', keepContact: false });
    expect(bookingOf({ way: 'talk', keepContact: true, firstTalk })).toEqual({
      outcome: 'booked',
      keepContact: true,
      firstTalk: { date: '2026-03-25', startTime: '13:00' },
    });
  });
});

/** Words that tell who calls, or what about. */
const TELLING =
  /kast|enhet|mottagning|social|kommun|region|polis|stöd|hjälp|samtal|behandl|terap|råd|sex|köp|sälj|prostitu|brott|sekret|unit|clinic|council|police|support|help|talk|counsel|therap|advice|buy|sell|crime|service/i;

describe('the message that may be left (C04)', () => {
  it.each([
    ['sv', sv],
    ['en', en],
  ])('names neither the unit nor the kind of help in %s', (_, words) => {
    const { voicemailText } = words.calls as { voicemailText: string };
    expect(voicemailText.length).toBeGreaterThan(20);
    expect(voicemailText.replace('%{name}', 'Kim')).not.toMatch(TELLING);
  });
});
