import { constraintsMean } from '#web';

constraintsMean({
  consent_lasts_at_most_a_year: {
    status: 422,
    code: 'consent.too-long',
    title: 'A consent holds for at most a year, and not before it was given',
  },
  consent_crosses_a_wall: { status: 422, code: 'referral.same-part', title: 'That is her own part of the unit' },
  referral_crosses_a_wall: { status: 422, code: 'referral.same-part', title: 'That is her own part of the unit' },
  referral_by_consent: { status: 422, code: 'consent.unknown', title: 'There is no such consent in this file' },
  referral_ground_code_fkey: { status: 422, code: 'disclosure.no-such-ground', title: 'There is no such ground' },
  consent_is_only_revoked: { status: 409, code: 'consent.already-revoked', title: 'The consent is revoked' },
  consent_holds_when_it_is_used: {
    status: 422,
    code: 'consent.does-not-hold',
    title: 'The consent is revoked, has run out or has not begun',
  },
  consent_covers_what_leaves: {
    status: 422,
    code: 'consent.does-not-cover',
    title: 'The consent is for another recipient, or for less than this',
  },
  ground_is_the_senders: {
    status: 422,
    code: 'disclosure.ground-not-yours',
    title: 'This ground does not hold for this part of the unit',
  },
  care_tells_no_findings_without_consent: {
    status: 422,
    code: 'disclosure.findings-need-consent',
    title: 'Diagnoses and laboratory results leave health care only by her own consent to just that',
  },
  referral_is_frozen: { status: 409, code: 'referral.frozen', title: 'What was sent or withdrawn is not changed' },
  one_disclosure_per_referral: { status: 409, code: 'referral.frozen', title: 'Somebody has just sent it' },
  one_file_per_message: { status: 409, code: 'incoming.has-file', title: 'It already has a file' },
  message_accepted_by: { status: 422, code: 'staff.unknown', title: 'There is no such member of staff' },
});
