import type { Role } from '#kernel';
import type { Kind } from './places.js';

const CLINIC: Role[] = ['midwife', 'gynaecologist', 'physician', 'psychiatrist'];
const DESK_AND_CLINIC: Role[] = ['receptionist', ...CLINIC];
const OVERSEEING: Role[] = ['log_reviewer', 'medical_head'];

const by = (open: 'signed-in' | readonly Role[], on?: Kind) => ({ open, ...(on === undefined ? {} : { on }) });

/** What a patient blocks between care units, and emergencies (PDL 4:4–4:5, model 3.5). By hand, as the others. */
export const CARE_DOORS = {
  'POST /confirmations': by('signed-in'),
  'GET /clients/{id}/care-access': by(DESK_AND_CLINIC, 'client'),
  'POST /clients/{id}/care-blocks': by(DESK_AND_CLINIC, 'client'),
  'POST /care-blocks/{id}/ending': by(DESK_AND_CLINIC, 'careBlock'),
  'POST /clients/{id}/block-consents': by(CLINIC, 'client'),
  'POST /block-consents/{id}/ending': by(CLINIC, 'blockConsent'),
  'POST /clients/{id}/care-relations': by(CLINIC, 'client'),
  'POST /care-relations/{id}/ending': by(CLINIC, 'careRelation'),
  'POST /clients/{id}/emergency-lifts': by(CLINIC, 'client'),
  'POST /emergency-lifts/{id}/opening': by(CLINIC, 'emergencyLift'),
  'POST /emergency-lifts/{id}/ending': by(CLINIC, 'emergencyLift'),
  'GET /emergency-lifts': by(OVERSEEING),
  'POST /emergency-lifts/{id}/sign-off': by(OVERSEEING, 'emergencyLift'),
};
