import type { Role } from '#kernel';
import type { Door } from './expected-doors.js';

const CLINIC: Role[] = ['midwife', 'gynaecologist', 'physician', 'psychiatrist'];
const ADMIN: Role[] = ['administrator'];
const LOOKING: Role[] = [...CLINIC, 'medical_head', ...ADMIN];

const by = (open: Door['open'], on?: Door['on']): Door => ({ open, ...(on === undefined ? {} : { on }) });

/** What is done and recorded at a visit, by hand like the rest: the record is the clinicians' alone (model 3.5). */
export const VISIT_DOORS: Readonly<Record<string, Door>> = {
  'GET /examination-plans': by(CLINIC),
  'POST /examination-plans': by(CLINIC, 'client'),
  'POST /examination-plans/{id}/preparation': by(CLINIC, 'examinationPlan'),
  'POST /examination-plans/{id}/consent': by(CLINIC, 'examinationPlan'),
  'POST /examination-plans/{id}/not-now': by(CLINIC, 'examinationPlan'),
  'POST /examination-plans/{id}/stop': by(CLINIC, 'examinationPlan'),
  'POST /examination-plans/{id}/performance': by(CLINIC, 'examinationPlan'),
  'POST /examination-plans/{id}/decline': by(CLINIC, 'examinationPlan'),
  'GET /bookings/{id}/routine-asking': by(CLINIC, 'booking'),
  'POST /bookings/{id}/routine-asking': by(CLINIC, 'booking'),
  // Official tables are about nobody: clinicians look in them, an administrator brings them in.
  'GET /classifications': by(LOOKING),
  'GET /classification-codes': by(LOOKING),
  'POST /classification-imports': by(ADMIN),
  'POST /classification-imports/{id}/parts': by(ADMIN, 'codeImport'),
  'GET /classification-imports/{id}/preview': by(ADMIN, 'codeImport'),
  'POST /classification-imports/{id}/application': by(ADMIN, 'codeImport'),
};
