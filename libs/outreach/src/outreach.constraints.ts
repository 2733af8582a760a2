import { constraintsMean } from '#web';

constraintsMean({
  shift_has_two_staff: { status: 422, code: 'shift.too-few-staff', title: 'Nobody goes out alone: two at least' },
  one_place_in_the_crew: { status: 422, code: 'shift.too-few-staff', title: 'Somebody is named twice' },
  crew_of_unit: { status: 422, code: 'staff.unknown', title: 'There is no such member of staff' },
  support_taken_by: { status: 422, code: 'staff.unknown', title: 'There is no such member of staff' },
  shift_is_at_most_sixteen_hours: { status: 422, code: 'shift.too-long', title: 'A shift lasts sixteen hours at most' },
  shift_ends_after_it_begins: { status: 422, code: 'shift.wrong-end', title: 'A shift ends after it begins' },
  offered_service_is_given: { status: 422, code: 'service.not-given-here', title: 'The unit has no such service' },
  one_offer_per_service: { status: 422, code: 'contact.offered-twice', title: 'A service is named once in a contact' },
});
