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
  keepTemplates: { means: 'Keep the unit’s skeletons of notes', roles: [...WRITERS, 'administrator'] },
  followNotes: { means: 'See by number and author which notes wait for a signature', roles: ['receptionist'] },
  assembleReleases: {
    means: 'Put together a copy of a record for somebody who asks, without reading it',
    roles: ['receptionist', 'registrar'],
  },
  readReleases: {
    means: 'Follow copies of records, print what is decided and hand it out',
    roles: ['receptionist', 'registrar', ...WRITERS],
  },
  decideReleases: { means: 'Review, mask and decide copies of your clients’ records', roles: WRITERS },
});
