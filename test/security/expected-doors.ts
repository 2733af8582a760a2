import type { Role } from '#kernel';
import { CALL_DOORS } from './call-doors.js';
import { CARE_DOORS } from './care-doors.js';
import { CLINIC_DOORS } from './clinic-doors.js';
import { GOAL_DOORS } from './goal-doors.js';
import { HANDING_DOORS } from './handing-doors.js';
import { LAB_DOORS } from './lab-doors.js';
import type { Kind } from './places.js';
import { FILE_DOORS } from './file-doors.js';
import { POST_DOORS } from './post-doors.js';
import { QUEUE_DOORS } from './queue-doors.js';
import { VISIT_DOORS } from './visit-doors.js';

/**
 * Who may use which door: written by hand from model 3.5 and the contract, and from no line of the code that it checks.
 * An operation that is not in here fails the test, so nobody opens a new door without saying for whom.
 */
export interface Door {
  readonly open: 'everybody' | 'half-way' | 'signed-in' | readonly Role[];
  /** What is asked for by id, in the path or in the body. */
  readonly on?: Kind;
}

const CLINIC: Role[] = ['midwife', 'gynaecologist', 'physician', 'psychiatrist'];
const TALK: Role[] = ['counsellor', 'kast_counsellor'];
const DESK: Role[] = ['receptionist'];
const STREET: Role[] = ['outreach_worker'];
const MANAGER: Role[] = ['unit_manager'];
const ADMIN: Role[] = ['administrator'];
const MEETING: Role[] = [...DESK, ...TALK, ...STREET, ...CLINIC];
const WRITING: Role[] = [...TALK, ...STREET, ...CLINIC];
const DESK_AND_TALK: Role[] = [...DESK, ...TALK];
const DESK_AND_CLINIC: Role[] = [...DESK, ...CLINIC];
const PLANNING: Role[] = [...DESK, ...MANAGER, 'medical_head', ...ADMIN];
const WORKING: Role[] = [...MEETING, ...PLANNING];
const HOURS: Role[] = [...DESK_AND_CLINIC, ...STREET, ...MANAGER, 'medical_head', ...ADMIN];
const PUBLISHING: Role[] = [...DESK_AND_CLINIC, 'medical_head', ...ADMIN];
const DECIDING: Role[] = ['medical_head', ...ADMIN];
const CUSTODY: Role[] = [...DESK, 'registrar'];
const NIGHTS: Role[] = [...STREET, ...DESK, ...TALK, ...MANAGER];

const by = (open: Door['open'], on?: Kind): Door => ({ open, ...(on === undefined ? {} : { on }) });

export const DOORS: Readonly<Record<string, Door>> = {
  // Ways in and out, and what every desk needs.
  'GET /health/live': by('everybody'),
  'GET /health/ready': by('everybody'),
  'POST /sign-in': by('everybody'),
  'POST /sign-in/totp': by('half-way'),
  'POST /sign-out': by('everybody'),
  'POST /enrolment': by('everybody'),
  'GET /me': by('signed-in'),
  'GET /terms': by('signed-in'),
  'GET /public-holidays': by('signed-in'),
  'GET /pathways': by('signed-in'),
  'POST /pathways': by(ADMIN),
  'PATCH /pathways/{id}': by(ADMIN, 'pathway'),
  'GET /opening-hours': by('signed-in'),
  'PUT /opening-hours': by(ADMIN),
  'GET /rooms': by('signed-in'),
  'POST /rooms': by(ADMIN),
  'PATCH /rooms/{id}': by(ADMIN, 'room'),
  'GET /service-kinds': by('signed-in'),
  'POST /service-kinds': by(ADMIN),
  'PATCH /service-kinds/{id}': by(ADMIN, 'serviceKind'),
  'GET /organisations': by('signed-in'),
  'GET /organisations/coverage': by('signed-in'),
  'GET /organisations/{id}': by('signed-in', 'organisation'),
  'POST /organisations': by([...MANAGER, ...ADMIN]),
  'PATCH /organisations/{id}': by([...MANAGER, ...ADMIN], 'organisation'),

  // Staff, units, log.
  'GET /staff': by('signed-in'),
  'GET /staff/{id}': by('signed-in', 'staff'),
  'POST /staff': by(ADMIN),
  'PATCH /staff/{id}': by(ADMIN, 'staff'),
  'POST /staff/{id}/assignments': by(ADMIN, 'staff'),
  'POST /staff/{id}/assignments/{assignmentId}/end': by(ADMIN, 'staff'),
  'POST /staff/{id}/enrolment-link': by(ADMIN, 'staff'),
  'GET /units': by('signed-in'),
  'GET /units/{id}': by('signed-in', 'unit'),
  'PATCH /units/{id}': by(ADMIN, 'unit'),
  'GET /access-log': by('signed-in'),
  'POST /access-log/extracts': by(['log_reviewer'], 'logged'),

  // Client files.
  'GET /clients': by(MEETING),
  'POST /clients': by(MEETING),
  'GET /clients/{id}': by(MEETING, 'client'),
  'PATCH /clients/{id}': by(MEETING, 'client'),
  'GET /clients/{id}/overview': by(MEETING, 'client'),
  'GET /clients/{id}/timeline': by(MEETING, 'client'),
  'GET /clients/{id}/identity': by(WRITING, 'identity'),
  'POST /clients/{id}/aliases': by(MEETING, 'client'),
  'POST /clients/{id}/care-team': by(DESK, 'client'),
  ...FILE_DOORS,
  'GET /day': by(MEETING),

  // The talking side.
  ...QUEUE_DOORS,
  'GET /contracts': by([...DESK_AND_TALK, ...MANAGER]),
  'POST /contracts': by(TALK, 'client'),
  'POST /contracts/preview': by(TALK, 'client'),
  'GET /contracts/{id}': by(DESK_AND_TALK, 'contract'),
  'GET /contracts/{id}/sessions': by(DESK_AND_TALK, 'contract'),
  'POST /contracts/{id}/slot-change': by(DESK_AND_TALK, 'contract'),
  'POST /contracts/{id}/slot-change/preview': by(DESK_AND_TALK, 'contract'),
  'POST /contracts/{id}/pause/preview': by(TALK, 'contract'),
  'POST /contracts/{id}/resume/preview': by(TALK, 'contract'),
  'POST /contracts/{id}/end/preview': by(TALK, 'contract'),
  'POST /contracts/{id}/reopening/preview': by(TALK, 'contract'),
  'POST /contracts/{id}/reopening': by(TALK, 'contract'),
  'POST /contracts/{id}/pause': by(TALK, 'contract'),
  'POST /contracts/{id}/resume': by(TALK, 'contract'),
  'POST /contracts/{id}/end': by(TALK, 'contract'),
  'POST /contracts/{id}/reassignment': by(TALK, 'contract'),
  ...HANDING_DOORS,
  'GET /sessions': by(DESK_AND_TALK),
  'POST /sessions': by(DESK_AND_TALK, 'client'),
  'GET /sessions/{id}': by(DESK_AND_TALK, 'session'),
  'POST /sessions/{id}/arrival': by(DESK_AND_TALK, 'session'),
  'POST /sessions/{id}/waiting-room': by(DESK_AND_TALK, 'session'),
  'POST /sessions/{id}/attendance': by(DESK_AND_TALK, 'session'),
  'POST /sessions/{id}/move': by(DESK_AND_TALK, 'session'),
  'POST /sessions/{id}/reinstatement': by(DESK_AND_TALK, 'session'),
  'POST /sessions/{id}/letting-go': by(DESK_AND_TALK, 'session'),
  'GET /sessions/{id}/interpreter': by(DESK_AND_TALK, 'session'),
  'POST /sessions/{id}/interpreter': by(DESK_AND_TALK, 'session'),
  'GET /interpreter-needs': by(DESK_AND_TALK),
  'PATCH /interpreter-bookings/{id}': by(DESK_AND_TALK, 'interpreter'),
  'POST /interpreter-bookings/{id}/cancellation': by(DESK_AND_TALK, 'interpreter'),
  'POST /sessions/{id}/theme-marks': by(TALK, 'session'),
  'GET /my-term': by(TALK),
  ...GOAL_DOORS,

  // The journal: never reception, never management.
  'GET /notes': by(WRITING),
  'GET /notes/unsigned': by(WRITING),
  'POST /notes': by(WRITING, 'client'),
  'GET /notes/{id}': by(WRITING, 'note'),
  'GET /notes/{id}/versions': by(WRITING, 'note'),
  'PATCH /notes/{id}': by(WRITING, 'note'),
  'POST /notes/{id}/signature': by(WRITING, 'note'),
  'POST /notes/{id}/corrections': by(WRITING, 'note'),
  'POST /notes/{id}/dispute': by(WRITING, 'note'),
  'POST /notes/{id}/telling': by(WRITING, 'note'),
  'POST /clients/{id}/notes/search': by(WRITING, 'client'),
  'POST /clients/{id}/record-prints': by(WRITING, 'client'),
  'GET /note-drafts': by(WRITING),
  'GET /note-drafts/{clientId}': by(WRITING, 'draft'),
  'PUT /note-drafts/{clientId}': by(WRITING, 'draft'),
  'DELETE /note-drafts/{clientId}': by(WRITING, 'draft'),

  // Reception knows who has something left to sign; skeletons are about nobody.
  'GET /unsigned-notes': by(DESK),
  'GET /note-templates': by([...WRITING, ...ADMIN]),
  'POST /note-templates': by([...WRITING, ...ADMIN]),
  'PATCH /note-templates/{id}': by([...WRITING, ...ADMIN], 'template'),

  // Copies on their way out: put together by those who do not read, decided by those who do (S12).
  'GET /releases': by([...CUSTODY, ...WRITING]),
  'GET /releases/{id}': by([...CUSTODY, ...WRITING], 'release'),
  'POST /releases/plan': by(CUSTODY, 'client'),
  'POST /releases': by(CUSTODY, 'client'),
  'GET /releases/{id}/notes': by(WRITING, 'release'),
  'POST /releases/{id}/review': by(WRITING, 'release'),
  'POST /releases/{id}/masks': by(WRITING, 'release'),
  'POST /releases/{id}/decision': by(WRITING, 'release'),
  'GET /releases/{id}/copy': by([...CUSTODY, ...WRITING], 'release'),
  'POST /releases/{id}/handover': by([...CUSTODY, ...WRITING], 'release'),
  'POST /releases/{id}/withdrawal': by([...CUSTODY, ...WRITING], 'release'),

  // The calendar and Spiralen.
  'GET /absences': by(WORKING),
  'POST /absences': by(WORKING),
  'GET /absences/affected': by(PLANNING),
  'DELETE /absences/{id}': by(WORKING, 'absence'),
  'GET /services': by(HOURS),
  'GET /service-rules': by(HOURS),
  'POST /service-rules/preview': by(DECIDING),
  'POST /service-rules': by(DECIDING),
  'POST /service-rules/{id}/withdrawal': by(DECIDING, 'serviceRule'),
  'GET /clinic-sessions': by(HOURS),
  'POST /clinic-sessions': by(PUBLISHING),
  'POST /clinic-sessions/copy/preview': by(PUBLISHING),
  'POST /clinic-sessions/copy': by(PUBLISHING),
  'POST /clinic-sessions/{id}/change': by(PUBLISHING, 'clinicSession'),
  'GET /clinic-series': by(HOURS),
  'POST /clinic-series/preview': by(PUBLISHING),
  'POST /clinic-series': by(PUBLISHING),
  'POST /clinic-series/{id}/change/preview': by(PUBLISHING, 'clinicSeries'),
  'POST /clinic-series/{id}/change': by(PUBLISHING, 'clinicSeries'),
  'POST /clinic-series/{id}/stop/preview': by(PUBLISHING, 'clinicSeries'),
  'POST /clinic-series/{id}/stop': by(PUBLISHING, 'clinicSeries'),
  'POST /clinic-sessions/{id}/withdrawal': by(PUBLISHING, 'clinicSession'),
  'GET /slots': by(DESK_AND_CLINIC),
  ...CLINIC_DOORS,
  ...VISIT_DOORS,

  ...LAB_DOORS,

  // Outreach, and work between desks. A positive answer lies on the physicians' desk, and is finished in its notification.
  'GET /outreach-shifts': by(NIGHTS),
  'GET /outreach-shifts/{id}': by(NIGHTS, 'shift'),
  'POST /outreach-shifts': by(STREET),
  'POST /outreach-shifts/{id}/start': by(STREET, 'shift'),
  'POST /outreach-shifts/{id}/check-in': by(STREET, 'shift'),
  'POST /outreach-shifts/{id}/end': by(STREET, 'shift'),
  'POST /outreach-shifts/{id}/cancellation': by(STREET, 'shift'),
  'GET /outreach-contacts': by(STREET),
  'GET /outreach-contacts/{id}': by(STREET, 'contact'),
  'POST /outreach-contacts': by(STREET, 'shift'),
  'PATCH /outreach-contacts/{id}': by(STREET, 'contact'),
  'POST /outreach-contacts/{id}/booking-wish': by(STREET, 'contact'),
  'POST /outreach-contacts/{id}/queue-wish': by(STREET, 'contact'),
  'GET /contact-files/{id}': by(STREET, 'client'),
  'GET /support-tasks': by(STREET),
  'POST /support-tasks': by(STREET, 'client'),
  'POST /support-tasks/{id}/done': by(STREET, 'support'),
  'GET /tasks': by([...DESK, ...STREET, 'physician', 'gynaecologist']),
  'GET /tasks/{id}': by([...DESK, ...STREET, 'physician', 'gynaecologist'], 'task'),
  'POST /tasks/{id}/claim': by([...DESK, ...STREET], 'task'),
  'POST /tasks/{id}/release': by([...DESK, ...STREET], 'task'),
  'POST /tasks/{id}/done': by([...DESK, ...STREET], 'task'),

  ...CALL_DOORS,
  ...POST_DOORS,
  ...CARE_DOORS,
  // KAST's contacts and intake; advice to professionals.
  'GET /self-reports': by(TALK),
  'POST /self-reports': by(TALK, 'client'),
  'GET /counties': by('signed-in'),
  'GET /consultations': by(WRITING),
  'POST /consultations': by(MEETING),
  'PATCH /consultations/{id}': by(WRITING, 'consultation'),
  'POST /consultations/{id}/strike': by(WRITING, 'consultation'),

  // Figures about the unit, and no persons.
  'GET /reports': by([...MANAGER, ...DESK, 'medical_head']),
  'GET /reports/{id}': by([...MANAGER, ...DESK, 'medical_head']),
  'GET /unit-page': by(MANAGER),
};
