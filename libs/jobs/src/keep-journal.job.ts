import { forgetDrafts, lockUnsigned } from '#journal';
import type { InwardJob } from './job.js';

/** Day 14: a note that nobody signed is locked as it stands (law 2.3). */
export const lockNotes: InwardJob = {
  name: 'lock-notes',
  cron: '5 * * * *',
  run: async (tx) => {
    await lockUnsigned(tx);
  },
};

/** The private autosave is gone after a day (D7). */
export const dropDrafts: InwardJob = {
  name: 'drop-drafts',
  cron: '35 * * * *',
  run: async (tx) => {
    await forgetDrafts(tx);
  },
};
