import { constraintsMean } from '#web';

/** What the database's own rules on staff mean to the one who asked. */
constraintsMean({
  username_is_unique: { status: 409, code: 'staff.username-taken', title: 'Somebody has that user name' },
  voicemail_says_not_who_calls: {
    status: 422,
    code: 'unit.voicemail-tells',
    title: 'A message on an answering machine does not tell who calls',
  },
  one_open_assignment_per_role: { status: 409, code: 'assignment.already-held', title: 'She holds that role already' },
  staff_check: {
    status: 422,
    code: 'staff.employment-ends-before-it-begins',
    title: 'Employment cannot end before it begins',
  },
});
