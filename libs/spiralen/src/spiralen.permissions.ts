import { definePermissions } from '#access';
import { CLINICIANS } from '#kernel';

/** Model 3.5: reception books and receives without reading the record; clinicians see whom they meet and record. */
export const SpiralenPermissions = definePermissions('spiralen', {
  readBookings: { means: 'See bookings and free times of the clinic', roles: ['receptionist', ...CLINICIANS] },
  makeBookings: { means: 'Book, move, confirm and cancel', roles: ['receptionist', ...CLINICIANS] },
  receivePatients: { means: 'Check patients in and show them to the waiting room', roles: ['receptionist'] },
  holdVisits: { means: 'Start and end visits, and record what was done', roles: CLINICIANS },
  recordBlocks: {
    means: 'Carry out what a patient blocks between care units, and see that something is blocked',
    roles: ['receptionist', ...CLINICIANS],
  },
  openRecords: {
    means: 'Record a care relation or a patient’s consent, and open blocked records in an emergency',
    roles: CLINICIANS,
  },
  reviewEmergencies: {
    means: 'Be told of every emergency in which a blocked record was opened, and sign it off',
    roles: ['log_reviewer', 'medical_head'],
  },
  readClinicHours: {
    means: 'See which services and clinic hours there are',
    roles: ['receptionist', ...CLINICIANS, 'outreach_worker', 'unit_manager', 'medical_head', 'administrator'],
  },
  decideServices: {
    means: 'Say how the clinic’s services are given: how long, by whom, in which rooms',
    roles: ['medical_head', 'administrator'],
  },
  publishClinicHours: {
    means: 'Publish and withdraw clinic hours',
    roles: ['receptionist', ...CLINICIANS, 'medical_head', 'administrator'],
  },
  readCodes: { means: 'Look in the official tables of codes', roles: [...CLINICIANS, 'medical_head', 'administrator'] },
  importCodes: { means: 'Import official tables of codes', roles: ['administrator'] },
});
