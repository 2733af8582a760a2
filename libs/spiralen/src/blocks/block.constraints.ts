import { constraintsMean } from '#web';

const STALE = { status: 422, code: 'confirmation.stale', title: 'Give the code of your second factor again' } as const;

constraintsMean({
  guardian_may_not_block: {
    status: 422,
    code: 'block.guardian-may-not',
    title: 'A guardian cannot block a child’s record (PDL 4:4)',
  },
  block_of_unit_or_period: { status: 422, code: 'block.of-nothing', title: 'Say which unit or which days' },
  block_period_runs_forward: { status: 422, code: 'block.period-backwards', title: 'The period ends before it begins' },
  one_block_of_a_kind: { status: 409, code: 'block.there-already', title: 'That is blocked already' },
  block_consent_is_for_another_unit: {
    status: 422,
    code: 'block.consent-to-itself',
    title: 'A unit reads its own record without consent',
  },
  block_consent_has_an_end: {
    status: 422,
    code: 'block.consent-too-long',
    title: 'A consent ends on a coming day, within a year',
  },
  lift_shows_a_unit: { status: 422, code: 'lift.nothing-blocked', title: 'Nothing is blocked for you' },
  lift_of_a_shown_unit: { status: 422, code: 'lift.unit-not-shown', title: 'That unit has not blocked anything' },
  lift_has_its_reason: { status: 422, code: 'lift.reason-too-short', title: 'Say more of why' },
  lift_opens_after_step_one: {
    status: 409,
    code: 'lift.too-late',
    title: 'The first step was more than an hour ago; begin again',
  },
  lift_confirmed: STALE,
  lift_needs_fresh_factor: STALE,
  one_lift_per_confirmation: { ...STALE, code: 'confirmation.used' },
  lift_stays_told: { status: 409, code: 'lift.signed-off', title: 'Somebody has signed it off' },
});
