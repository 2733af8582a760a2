import type { Role } from '#kernel';
import type { Door } from './expected-doors.js';
import type { Kind } from './places.js';

const CLINIC: Role[] = ['midwife', 'gynaecologist', 'physician', 'psychiatrist'];
const DESK: Role[] = ['receptionist'];
const DESK_AND_CLINIC: Role[] = [...DESK, ...CLINIC];
const DECIDING: Role[] = ['medical_head', 'administrator'];

const by = (open: Door['open'], on?: Kind): Door => ({ open, ...(on === undefined ? {} : { on }) });

/** Who may book at Spiralen, for whom, and why somebody may come: by hand, as the rest of the doors. */
export const CLINIC_DOORS: Readonly<Record<string, Door>> = {
  'GET /bookings': by(DESK_AND_CLINIC),
  'POST /bookings': by(DESK_AND_CLINIC, 'client'),
  'GET /bookings/{id}': by(DESK_AND_CLINIC, 'booking'),
  'POST /bookings/{id}/move': by(DESK_AND_CLINIC, 'booking'),
  'POST /bookings/{id}/confirmation': by(DESK_AND_CLINIC, 'booking'),
  'POST /bookings/{id}/cancellation': by(DESK_AND_CLINIC, 'booking'),
  'POST /bookings/{id}/no-show': by(DESK_AND_CLINIC, 'booking'),
  'POST /bookings/{id}/departure': by(DESK_AND_CLINIC, 'booking'),
  'POST /bookings/{id}/arrival': by(DESK, 'booking'),
  'POST /bookings/{id}/waiting-room': by(DESK, 'booking'),
  'POST /bookings/{id}/start': by(CLINIC, 'booking'),
  'POST /bookings/{id}/services': by(CLINIC, 'booking'),
  'POST /bookings/{id}/completion': by(CLINIC, 'booking'),
  'GET /earlier-wishes': by(DESK_AND_CLINIC),
  'POST /earlier-wishes': by(DESK_AND_CLINIC, 'booking'),
  'POST /earlier-wishes/{id}/withdrawal': by(DESK_AND_CLINIC, 'earlierWish'),
  // Whom a service is open to is said by the medical head or the administrator; clinicians read it (E09).
  'GET /eligibility-rules': by([...CLINIC, ...DECIDING]),
  'POST /eligibility-rules': by(DECIDING),
  'POST /eligibility-rules/{id}/end': by(DECIDING, 'eligibilityRule'),
  'GET /eligibility-grounds': by('signed-in'),
  // E08, S15: grounds are visible in Spiralen alone, and there to clinicians.
  'GET /clients/{id}/grounds': by(CLINIC, 'client'),
  'POST /clients/{id}/grounds': by(CLINIC, 'client'),
  'POST /clients/{id}/grounds/{groundId}/end': by(CLINIC, 'client'),
};
