import { constraintsMean } from '#web';

const NO_SUBJECT = { status: 422, code: 'note.no-such-subject', title: 'There is no such thing in this file' } as const;

constraintsMean({
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
  note_of_session: NO_SUBJECT,
  note_of_contract: NO_SUBJECT,
  note_of_booking: NO_SUBJECT,
});
