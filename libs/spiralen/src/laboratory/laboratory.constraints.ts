import { constraintsMean } from '#web';

constraintsMean({
  one_sample_per_visit_test_and_site: {
    status: 409,
    code: 'sample.already-taken',
    title: 'This sample of the visit is already written down',
  },
  anonymous_has_hiv_test_only: {
    status: 422,
    code: 'sample.anonymous-hiv-only',
    title: 'An anonymous patient may have a test for hiv and nothing else',
  },
  positive_needs_identity: {
    status: 422,
    code: 'result.needs-identity',
    title: 'Record who the patient is first: a positive test for hiv is not anonymous',
  },
  one_standing_result_per_sample: {
    status: 409,
    code: 'result.just-recorded',
    title: 'Somebody has just written an answer',
  },
  result_is_told_once: { status: 409, code: 'result.already-told', title: 'Somebody has told her of this answer' },
  one_standing_notification_per_sample: {
    status: 409,
    code: 'result.just-recorded',
    title: 'Somebody has just written an answer',
  },
  one_laboratory_per_unit: {
    status: 409,
    code: 'laboratory.just-changed',
    title: 'Somebody has just changed the same',
  },
});
