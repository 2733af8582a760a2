import { constraintsMean } from '#web';

const NO_SUBJECT = { status: 422, code: 'note.no-such-subject', title: 'There is no such thing in this file' } as const;

constraintsMean({
  release_takes_two: {
    status: 422,
    code: 'release.takes-two',
    title: 'Somebody else reviews what one has put together',
  },
  mask_ground_of_the_record: {
    status: 422,
    code: 'release.ground-not-of-record',
    title: 'That paragraph does not hold for this record',
  },
  release_period_runs_forward: {
    status: 422,
    code: 'release.period-backwards',
    title: 'The period ends before it begins',
  },
  masks_are_made_under_review: { status: 409, code: 'release.decided', title: 'The release is decided' },
  decision_stands: { status: 409, code: 'release.decided', title: 'The release is decided' },
  one_copy_per_release: { status: 409, code: 'release.decided', title: 'The release is decided' },
  told_once_a_day: { status: 409, code: 'note.told-already', title: 'That day is already noted' },
  one_template_per_kind_and_name: {
    status: 409,
    code: 'template.name-taken',
    title: 'There is already a template of that name',
  },
  signed_note_stands: { status: 409, code: 'note.signed', title: 'The note is signed; write a correction' },
  locked_note_stands: { status: 409, code: 'note.locked', title: 'The note is locked; write a correction' },
  open_note_is_edited: { status: 409, code: 'note.open', title: 'The note is still open; edit it' },
  signed_once: { status: 409, code: 'note.signed', title: 'The note is signed; write a correction' },
  one_text_per_version: { status: 409, code: 'note.just-changed', title: 'Somebody has just written in the note' },
  medical_note_signed_by_active_clinician: {
    status: 422,
    code: 'note.signer-not-clinician',
    title: 'Only a clinician at work in Spiralen signs here',
  },
  note_of_its_record: {
    status: 422,
    code: 'note.kind-not-of-record',
    title: 'This kind of note belongs to another record',
  },
  medical_note_of_care_unit: {
    status: 422,
    code: 'note.no-care-unit',
    title: 'Only somebody who works in a care unit of Spiralen writes a medical note',
  },
  note_of_session: NO_SUBJECT,
  note_of_contract: NO_SUBJECT,
  note_of_booking: NO_SUBJECT,
});
