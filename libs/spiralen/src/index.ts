export { BOOKING_STATUSES, type BookingDeed, type BookingStatus } from './bookings/booking-status.js';
export { type Booking } from './bookings/booking.entity.js';
export { type ClinicSession } from './clinic-sessions/clinic-session.entity.js';
export { SpiralenModule } from './spiralen.module.js';
export { RESULTS, type ServiceItem, type ServiceResult } from './visits/service-item.entity.js';
