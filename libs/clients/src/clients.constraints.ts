import { constraintsMean } from '#web';

constraintsMean({
  identity_only_where_identified: {
    status: 422,
    code: 'client.mode-forbids-identity',
    title: 'This file must not hold what identifies',
  },
  no_birth_date_where_not_identified: {
    status: 422,
    code: 'client.mode-forbids-identity',
    title: 'This file must not hold what identifies',
  },
  client_pathway_fkey: { status: 422, code: 'client.no-such-pathway', title: 'There is no such pathway' },
  care_team_of_staff: { status: 422, code: 'staff.unknown', title: 'There is no such member of staff' },
  one_current_identity_per_client: {
    status: 409,
    code: 'client.identity-just-changed',
    title: 'Somebody has just written the identity',
  },
  one_service_kind_per_code: {
    status: 409,
    code: 'service.already-there',
    title: 'There is already a service with this code',
  },
});
