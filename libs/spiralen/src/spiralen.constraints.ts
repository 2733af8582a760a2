import { constraintsMean } from '#web';

constraintsMean({
  one_clinic_session_at_a_time: {
    status: 409,
    code: 'clinic-session.overlaps',
    title: 'The clinician already has published hours at that time',
  },
  clinic_session_ends_after_it_begins: {
    status: 422,
    code: 'clinic-session.ends-before-it-begins',
    title: 'The hours must end after they begin',
  },
  clinic_session_gives_some_service: {
    status: 422,
    code: 'clinic-session.no-service',
    title: 'Say which services are given in these hours',
  },
  clinic_session_of_staff: { status: 422, code: 'staff.unknown', title: 'There is no such member of staff' },
  one_service_rule_from_a_day: {
    status: 409,
    code: 'service-rule.just-decided',
    title: 'Somebody has just decided how the service is given from that day',
  },
  clinic_session_in_room: { status: 422, code: 'room.unknown', title: 'There is no such room' },
  booking_in_room: { status: 422, code: 'room.unknown', title: 'There is no such room' },
  booking_with_staff: { status: 422, code: 'staff.unknown', title: 'There is no such member of staff' },
  booking_is_rescheduled_once: {
    status: 409,
    code: 'booking.already-moved',
    title: 'Somebody has just moved this booking',
  },
  one_override_per_booking: {
    status: 409,
    code: 'booking.already-overridden',
    title: 'The booking already has a clinician’s reason',
  },
  one_waiting_wish_per_booking: {
    status: 409,
    code: 'earlier-wish.already-waiting',
    title: 'She already waits for an earlier time',
  },
  wish_for_staff: { status: 422, code: 'staff.unknown', title: 'There is no such member of staff' },
  wish_ends_once: { status: 422, code: 'earlier-wish.ended', title: 'She no longer waits for a time' },
  one_standing_item_per_visit_and_kind: {
    status: 409,
    code: 'visit.just-recorded',
    title: 'Somebody has just recorded the same service',
  },
  one_open_examination_plan: {
    status: 409,
    code: 'examination-plan.already-open',
    title: 'She already has a plan for this examination',
  },
  service_item_of_kind: { status: 422, code: 'service.not-given-here', title: 'The unit does not give this service' },
  one_code_per_classification: {
    status: 409,
    code: 'classification.just-imported',
    title: 'Somebody has just imported the same codes',
  },
  one_text_per_part: {
    status: 409,
    code: 'classification.part-sent',
    title: 'That part of the file has come already',
  },
  service_item_has_known_diagnosis: {
    status: 422,
    code: 'visit.unknown-code',
    title: 'The code is not in the unit’s table',
  },
  service_item_has_known_measure: {
    status: 422,
    code: 'visit.unknown-code',
    title: 'The code is not in the unit’s table',
  },
});
