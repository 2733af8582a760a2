export { AbsenceEffects, type Affected } from './absences/absence-effects.js';
export { allowedOn as allowedOnAbsence } from './absences/absence.policy.js';
export { Absence } from './absences/absence.entity.js';
export { AbsencesService } from './absences/absences.service.js';
export { CalendarModule } from './calendar.module.js';
export { CalendarPermissions } from './calendar.permissions.js';
export { OpeningHoursService } from './opening-hours/opening-hours.service.js';
export {
  type Busy,
  type Conflict,
  type Hold,
  type HoldKind,
  Reservations,
  type Resource,
} from './reservations/reservations.js';
export { type Room } from './rooms/room.entity.js';
export { RoomsService } from './rooms/rooms.service.js';
export * from './time/index.js';
