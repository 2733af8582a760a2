import type { Door } from './expected-doors.js';

const WITH_CLIENTS = ['receptionist', 'counsellor', 'kast_counsellor'] as const;
const ALL = [...WITH_CLIENTS, 'unit_manager'] as const;

/** A counsellor leaves or is away (SM-3): the manager by number, reception her compartments, counsellors their own. */
export const HANDING_DOORS: Readonly<Record<string, Door>> = {
  'GET /reassignments': { open: ALL },
  'GET /leavers': { open: ALL },
  'GET /reassignments/{id}': { open: ALL, on: 'reassignment' },
  'GET /reassignments/{id}/proposals': { open: ALL, on: 'reassignment' },
  'POST /reassignments/{id}/proposal': { open: ALL, on: 'reassignment' },
  'POST /reassignments/{id}/cover': { open: ALL, on: 'reassignment' },
  'POST /reassignments/{id}/information': { open: WITH_CLIENTS, on: 'reassignment' },
  'POST /reassignments/{id}/answer': { open: WITH_CLIENTS, on: 'reassignment' },
  'POST /reassignments/{id}/completion': { open: ALL, on: 'reassignment' },
  'POST /reassignments/{id}/skip': { open: ALL, on: 'reassignment' },
  // Who is proposed, and nobody else: by number, whether the file is hers or not.
  'GET /takeover-requests': { open: ['counsellor', 'kast_counsellor'] },
  'POST /takeover-requests/{id}/reply': { open: ['counsellor', 'kast_counsellor'], on: 'takeover' },
  // Everybody writes her own absence, and sees what it breaks before.
  'POST /absences/preview': {
    open: [
      ...WITH_CLIENTS,
      'outreach_worker',
      ...(['midwife', 'gynaecologist', 'physician', 'psychiatrist'] as const),
      ...(['unit_manager', 'medical_head', 'administrator'] as const),
    ],
  },
};
