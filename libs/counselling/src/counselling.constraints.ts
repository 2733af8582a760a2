import { constraintsMean } from '#web';

const noSuch = (what: string, code: string) => ({ status: 422, code, title: `There is no such ${what}` }) as const;
const broken = (code: string, title: string) => ({ status: 422, code, title }) as const;
const taken = (code: string, title: string) => ({ status: 409, code, title }) as const;

const STAFF = noSuch('member of staff', 'staff.unknown');
const ROOM = noSuch('room', 'room.unknown');
const SERVICE = noSuch('service', 'service.not-given-here');

constraintsMean({
  one_active_queue_entry_per_client_and_service: taken('queue.already-waiting', 'She already waits for this service'),
  one_pending_offer_per_slot: taken('queue.slot-offered', 'Somebody has already been offered this time'),
  one_pending_offer_per_queue_entry: taken('queue.offer-pending', 'An offer to her has not been answered'),
  one_hold_at_a_time: taken('queue.already-on-hold', 'The place is on hold during these days'),
  one_review_per_three_offers: taken('queue.already-reviewed', 'Somebody has just said what is to be done'),
  hold_ends_after_it_begins: broken('queue.hold-ends-before-it-begins', 'A hold cannot end before it begins'),
  urgent_says_why: broken('queue.reason-needed', 'Say why it is urgent'),
  queue_entry_for_service: SERVICE,
  offer_by_counsellor: STAFF,
  offer_in_room: ROOM,
  one_active_contract_per_client_and_service: taken(
    'contract.already-active',
    'She already has a contract for this service',
  ),
  old_enough_for_contract: broken('contract.client-too-young', 'The unit opens no contract with somebody so young'),
  one_slot_change_per_day: taken('contract.slot-change-exists', 'Another time has been agreed from the same day'),
  one_pause_at_a_time: taken('contract.already-paused', 'The contract is paused during these days'),
  one_counsellor_a_day: taken('contract.counsellor-overlap', 'Two counsellors on the same day'),
  always_one_counsellor: broken('contract.counsellor-missing', 'A day without a responsible counsellor'),
  contract_for_service: SERVICE,
  contract_in_room: ROOM,
  slot_change_in_room: ROOM,
  in_person_has_a_room: broken('contract.room-needed', 'A talk in person needs a room'),
  assignment_to_counsellor: STAFF,
  one_session_per_contract_and_week: taken('session.week-taken', 'The week already has its session'),
  session_at_its_local_time: broken('calendar.no-such-local-time', 'The clock does not show that time that day'),
  on_the_agreed_weekday: broken('contract.weekday-mismatch', 'The day is not the agreed weekday'),
  recorded_sessions_stay: taken('session.already-recorded', 'How the session came out has already been recorded'),
  session_for_service: SERVICE,
  session_with_counsellor: STAFF,
  session_in_room: ROOM,
  one_interpreter_per_session: taken('interpreter.already-ordered', 'An interpreter has already been ordered'),
  follow_up_by_staff: STAFF,
  one_mark_per_session: taken('session.just-marked', 'Somebody has just marked the session'),
  one_review_per_goal_and_term: taken('goal-review.already-there', 'The goal already has its review of the term'),
  one_instrument_per_code_and_edition: taken('instrument.already-there', 'The unit already has this version of it'),
  one_study_per_name: taken('study.already-there', 'There is already a study of this name'),
  study_ends_after_it_begins: broken('study.ends-before-it-begins', 'A study cannot end before it begins'),
  one_participation_per_client_and_study: taken('study.already-registered', 'She already stands in the study’s list'),
});
