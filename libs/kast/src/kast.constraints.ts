import { constraintsMean } from '#web';

constraintsMean({
  operation_is_registered_once: {
    status: 409,
    code: 'operation.already-registered',
    title: 'This operation is registered already',
  },
  operation_ends_after_it_begins: {
    status: 422,
    code: 'operation.wrong-days',
    title: 'An operation ends after it began',
  },
  nobody_consents_who_was_not_arrested: {
    status: 422,
    code: 'operation.more-consented-than-arrested',
    title: 'More cannot have said yes than were arrested',
  },
  one_callback_per_number: {
    status: 409,
    code: 'callback.same-number',
    title: 'The same number is on the list already',
  },
  kast_contact_pathway: { status: 422, code: 'client.no-such-pathway', title: 'There is no such pathway' },
});
