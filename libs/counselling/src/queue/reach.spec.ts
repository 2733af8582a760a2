import { RuleBroken } from '#kernel';
import { inVain, mustBeSafe } from './reach.js';

const at = (instant: string): Date => new Date(instant);

describe('what the safe-contact card allows', () => {
  const bytes = Buffer.from('sealed');
  const card = { phone: bytes, email: null, maySms: false, mayLeaveVoicemail: false, allowedHours: [] };
  const when = at('2026-03-30T10:00:00+02:00');
  const code = (channel: 'phone' | 'sms' | 'email', outcome: 'no_answer' | 'voicemail_neutral', given = card) => {
    try {
      mustBeSafe({ at: when, channel, outcome }, given);
      return 'allowed';
    } catch (error) {
      return (error as RuleBroken).code;
    }
  };

  it('is a call without a message, and no more than was said', () => {
    expect(code('phone', 'no_answer')).toBe('allowed');
    expect(code('phone', 'voicemail_neutral')).toBe('queue.attempt-no-voicemail');
    expect(code('sms', 'no_answer')).toBe('queue.attempt-no-sms');
    expect(code('email', 'no_answer')).toBe('queue.attempt-no-address');
    const open = { ...card, email: bytes as never, maySms: true, mayLeaveVoicemail: true };
    expect(code('sms', 'no_answer', open)).toBe('allowed');
    expect(code('email', 'no_answer', open)).toBe('allowed');
    expect(code('phone', 'voicemail_neutral', open)).toBe('allowed');
    expect(code('sms', 'voicemail_neutral', open)).toBe('queue.attempt-no-voicemail-there');
  });
});

describe('attempts in vain', () => {
  const tried = (...days: [string, string][]) =>
    inVain(days.map(([day, outcome]) => ({ at: at(`${day}T10:00:00+02:00`), outcome })));

  it('are enough at three over twenty-one days, and not before', () => {
    expect(tried()).toEqual({ attempts: 0, since: null, days: 0, enough: false });
    expect(tried(['2026-04-01', 'no_answer'], ['2026-04-22', 'no_answer']).enough).toBe(false);
    const three = (last: string) =>
      tried(['2026-04-01', 'no_answer'], ['2026-04-10', 'voicemail_neutral'], [last, 'wrong_number']);
    expect(three('2026-04-21')).toEqual({ attempts: 3, since: '2026-04-01', days: 20, enough: false });
    expect(three('2026-04-22')).toEqual({ attempts: 3, since: '2026-04-01', days: 21, enough: true });
  });

  it('begin anew when she was reached, in whatever order they were written down', () => {
    const told = tried(
      ['2026-05-20', 'no_answer'],
      ['2026-04-01', 'no_answer'],
      ['2026-05-01', 'reached'],
      ['2026-05-28', 'no_answer'],
    );
    expect(told).toEqual({ attempts: 2, since: '2026-05-20', days: 8, enough: false });
  });
});
