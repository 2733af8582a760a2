import type { CallbackJobs } from '#kast';
import type { InwardJob } from './job.js';

/** The numbers of those who were called are gone within fourteen days of the last word (D8, I22). */
export const purgeCallbacks = (callbacks: CallbackJobs): InwardJob => ({
  name: 'purge-callbacks',
  cron: '25 3 * * *',
  run: (tx) => callbacks.purge(tx),
});
