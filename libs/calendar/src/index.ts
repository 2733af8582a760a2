export { CalendarModule } from './calendar.module.js';
export {
  type Busy,
  type Conflict,
  type Hold,
  type HoldKind,
  Reservations,
  type Resource,
} from './reservations/reservations.js';
export * from './time/index.js';
