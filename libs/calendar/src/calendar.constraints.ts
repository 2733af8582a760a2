import { constraintsMean } from '#web';

constraintsMean({
  one_room_per_name: { status: 409, code: 'room.name-taken', title: 'There is already a room with this name' },
  one_opening_per_weekday: {
    status: 409,
    code: 'opening-hours.just-changed',
    title: 'Somebody has just changed the opening hours',
  },
  absence_of_staff: { status: 422, code: 'staff.unknown', title: 'There is no such member of staff' },
  absence_of_room: { status: 422, code: 'room.unknown', title: 'There is no such room' },
  resource_is_free: { status: 409, code: 'calendar.conflict', title: 'The time is taken' },
});
