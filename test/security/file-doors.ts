import type { Door } from './expected-doors.js';

const WRITING = [
  ...(['counsellor', 'kast_counsellor', 'outreach_worker'] as const),
  ...(['midwife', 'gynaecologist', 'physician', 'psychiatrist'] as const),
];
const MEETING = ['receptionist', ...WRITING] as const;

/**
 * What is done with a whole file. Merging: by those who write in it (model 3.5), here in both (merge-walls.spec.ts).
 * Protecting: whoever meets her; that it ends is decided by those who write in the file.
 * A code for who is anonymous (S23): by whoever meets her, and told to whoever meets her.
 */
export const FILE_DOORS: Readonly<Record<string, Door>> = {
  'POST /clients/{id}/merge/preview': { open: WRITING, on: 'client' },
  'POST /clients/{id}/merge': { open: WRITING, on: 'client' },
  'POST /clients/{id}/unmerge': { open: WRITING, on: 'client' },
  'GET /clients/{id}/protection': { open: MEETING, on: 'client' },
  'POST /clients/{id}/protection': { open: MEETING, on: 'client' },
  'GET /clients/{id}/code': { open: MEETING, on: 'client' },
  'POST /clients/{id}/code': { open: MEETING, on: 'client' },
  'POST /clients/{id}/code/replacement': { open: MEETING, on: 'client' },
  'POST /told-codes': { open: MEETING },
  'POST /clients/{id}/protection/end': { open: WRITING, on: 'client' },
};
