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
  non_identifying_needs_decision: {
    status: 422,
    code: 'client.no-board-decision',
    title: 'The board has not decided that this may be documented without identity',
  },
  decision_and_mode_stay: {
    status: 422,
    code: 'client.mode-stays',
    title: 'How a file is documented, and by which decision, never changes',
  },
  non_identifying_kind_has_decision: {
    status: 422,
    code: 'service.no-board-decision',
    title: 'To document without identity needs the board’s decision and its day',
  },
  decision_has_ref_and_date: {
    status: 422,
    code: 'service.no-board-decision',
    title: 'A decision has a reference and a day',
  },
  decision_is_not_weakened: {
    status: 422,
    code: 'service.decision-stays',
    title: 'A decision is replaced by a later one, and a mode that protects is never taken away',
  },
  pathway_of_its_branch: {
    status: 422,
    code: 'client.pathway-not-of-branch',
    title: 'This way in is not one of this part of the unit',
  },
  primary_pathway_once: {
    status: 422,
    code: 'client.pathway-twice',
    title: 'The primary pathway is not also a secondary one',
  },
  client_pathway_fkey: { status: 422, code: 'client.no-such-pathway', title: 'There is no such pathway' },
  protected_team_only: {
    status: 422,
    code: 'client.protected-team-only',
    title: 'She is protected: only those her protection names may be let in. Name the colleague there first',
  },
  team_leaves_nobody_out: {
    status: 422,
    code: 'client.protection-leaves-out',
    title: 'Somebody who has a contract or a booked time with her is not named',
  },
  one_protection_at_a_time: {
    status: 409,
    code: 'client.protection-just-changed',
    title: 'Somebody has just changed her protection',
  },
  one_code_per_file: {
    status: 409,
    code: 'client.code-there',
    title: 'She has a code; replace it',
  },
  protection_names_somebody: {
    status: 422,
    code: 'client.protection-without-you',
    title: 'Name yourself too, or you no longer see the file',
  },
  one_pathway_per_label: {
    status: 409,
    code: 'pathway.already-there',
    title: 'There is already a way in of this name',
  },
  pathway_of_some_branch: {
    status: 422,
    code: 'pathway.of-no-branch',
    title: 'A way in belongs to some part of the unit',
  },
  pathway_the_house_takes: {
    status: 422,
    code: 'pathway.the-house-takes-it',
    title: 'This way in is written by the house itself, and is always used',
  },
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
  one_rule_per_service_and_gender: {
    status: 409,
    code: 'eligibility-rule.already-there',
    title: 'The service is already closed to this gender',
  },
  eligibility_rule_of_service: {
    status: 422,
    code: 'service.not-given-here',
    title: 'The unit does not give this service',
  },
  eligibility_rule_ends_after_it_began: {
    status: 422,
    code: 'eligibility-rule.ends-before-it-began',
    title: 'A rule ends after it began',
  },
  ground_is_known: { status: 422, code: 'ground.unknown', title: 'There is no such ground' },
  one_standing_row_per_ground: {
    status: 409,
    code: 'ground.already-there',
    title: 'The ground is already written',
  },
  one_merge_per_file: { status: 409, code: 'merge.already-merged', title: 'The file is already merged into another' },
  no_chain_of_merges: { status: 409, code: 'merge.already-merged', title: 'One of the files is part of another merge' },
  merge_of_two_files: { status: 422, code: 'merge.same-file', title: 'A file is not merged with itself' },
  merged_files_document_alike: {
    status: 422,
    code: 'merge.modes-differ',
    title: 'One file may identify and the other must not',
  },
  merge_undone_in_time: { status: 422, code: 'merge.too-late-to-undo', title: 'The merge can no longer be undone' },
});
