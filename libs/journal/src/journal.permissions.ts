import { definePermissions } from '#access';
import type { Role } from '#kernel';

/** Those who keep a record of their own meetings with clients (model 3.5); management and reception are not among them. */
const WRITERS: readonly Role[] = [
  'counsellor',
  'kast_counsellor',
  'outreach_worker',
  'midwife',
  'gynaecologist',
  'physician',
  'psychiatrist',
];

export const JournalPermissions = definePermissions('journal', {
  readNotes: { means: 'Read the notes of clients whose care team you are in', roles: WRITERS },
  writeNotes: { means: 'Write, sign and correct your own notes', roles: WRITERS },
});
