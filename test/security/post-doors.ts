import type { Role } from '#kernel';
import type { Kind } from './places.js';

const CLINIC: Role[] = ['midwife', 'gynaecologist', 'physician', 'psychiatrist'];
const WRITING: Role[] = ['counsellor', 'kast_counsellor', 'outreach_worker', ...CLINIC];

const by = (open: readonly Role[], on?: Kind) => ({ open, ...(on === undefined ? {} : { on }) });

/** Reminders, and what crosses a wall: by hand from model 3.5 (consent, disclosure, internal referral), as the others. */
export const POST_DOORS = {
  'GET /reminders': by(['receptionist']),
  'GET /reminder-plan': by(['receptionist', ...CLINIC, 'unit_manager', 'medical_head', 'administrator']),
  'PUT /reminder-plan': by(['administrator']),
  'GET /disclosure-grounds': by(WRITING),
  'GET /consents': by(WRITING),
  'POST /consents': by(WRITING, 'client'),
  'POST /consents/{id}/revocation': by(WRITING, 'consent'),
  'GET /referrals': by(WRITING),
  'POST /referrals': by(WRITING, 'client'),
  'GET /referrals/{id}': by(WRITING, 'referral'),
  'PATCH /referrals/{id}': by(WRITING, 'referral'),
  'POST /referrals/{id}/sending': by(WRITING, 'referral'),
  'POST /referrals/{id}/withdrawal': by(WRITING, 'referral'),
  'GET /referrals/{id}/paper': by(WRITING, 'referral'),
  'GET /incoming-referrals': by(WRITING),
  'GET /incoming-referrals/{id}': by(WRITING, 'incoming'),
  'POST /incoming-referrals/{id}/opening': by(WRITING, 'incoming'),
  'POST /incoming-referrals/{id}/acceptance': by(WRITING, 'incoming'),
  'POST /incoming-referrals/{id}/decline': by(WRITING, 'incoming'),
  'POST /incoming-referrals/{id}/first-contact': by(WRITING, 'incoming'),
  'POST /incoming-referrals/{id}/completion': by(WRITING, 'incoming'),
  'POST /incoming-referrals/{id}/file': by(WRITING, 'incoming'),
};
