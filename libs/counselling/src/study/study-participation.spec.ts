import { RuleBroken } from '#kernel';
import { StudyParticipation } from './study-participation.entity.js';

const eligible = (): StudyParticipation => Object.assign(new StudyParticipation(), { eligibleOn: '2026-03-01' });
const yes = { answer: 'enrolled', on: '2026-03-03', consentForm: 'oral', recordedBy: null } as const;
const enrolled = (): StudyParticipation => {
  const one = eligible();
  one.ask('2026-03-02');
  one.answer(yes);
  return one;
};

describe('taking part in a study', () => {
  it('goes from eligible by the question to the consent, and can be ended', () => {
    const one = enrolled();
    expect(one).toMatchObject({
      status: 'enrolled',
      askedOn: '2026-03-02',
      answeredOn: '2026-03-03',
      consentForm: 'oral',
    });
    one.withdraw('2026-04-01');
    expect(one).toMatchObject({ status: 'withdrawn', withdrawnOn: '2026-04-01' });
  });

  it('gives an id of its own, which says nothing of the client, and never the same twice', () => {
    const codes = Array.from({ length: 500 }, () => enrolled().studyCode);
    expect(new Set(codes).size).toBe(500);
    for (const code of codes) expect(code).toMatch(/^[34679AC-HJKMNP-RT-Y]{8}$/);
  });

  it('gives no id to somebody who says no', () => {
    const one = eligible();
    one.ask('2026-03-02');
    one.answer({ answer: 'declined', on: '2026-03-02', recordedBy: null });
    expect(one).toMatchObject({ status: 'declined', studyCode: null, consentForm: null });
  });

  it.each([
    ['answers before she is asked', () => eligible().answer(yes)],
    ['is asked twice', () => enrolled().ask('2026-03-05')],
    ['withdraws without having been enrolled', () => eligible().withdraw('2026-03-05')],
    ['is asked before she could take part', () => eligible().ask('2026-02-28')],
    ['withdraws before she consented', () => enrolled().withdraw('2026-03-02')],
    [
      'consents in no form',
      () => {
        const one = eligible();
        one.ask('2026-03-02');
        one.answer({ ...yes, consentForm: undefined });
      },
    ],
  ])('refuses that somebody %s', (_, deed) => expect(deed).toThrow(RuleBroken));
});
