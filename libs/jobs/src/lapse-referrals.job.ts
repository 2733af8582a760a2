import type { BridgeJobs } from '#bridge';
import type { InwardJob } from './job.js';

/** Those who were linked and whom nobody has answered (SM-9). */
export const lapseReferrals = (bridge: BridgeJobs): InwardJob => ({
  name: 'lapse-referrals',
  cron: '45 3 * * *',
  run: (tx) => bridge.lapse(tx),
});
