import type { Tx } from '#persistence';
import type { InwardJob } from './job.js';

const SESSIONS = {
  name: 'forget-sessions',
  text: `DELETE FROM access.session WHERE expires_at < clock_timestamp() - interval '1 day'`,
};
const REPEATS = {
  name: 'forget-repeats',
  text: `DELETE FROM access.repeat WHERE created_at < clock_timestamp() - interval '72 hours'`,
};
const CODES = {
  name: 'forget-codes',
  text: `DELETE FROM access.totp_used WHERE step < extract(epoch FROM clock_timestamp())::bigint / 30 - 2880`,
};
const FAILURES = {
  name: 'forget-failures',
  text: `DELETE FROM access.sign_in_failure WHERE last_at < clock_timestamp() - interval '1 day'`,
};

/** Sessions that are over, answers kept for repeats (72 hours), codes that could not be used again anyway, and failures of yesterday. */
export const forgetSessions: InwardJob = {
  name: 'forget-sessions',
  cron: '17 * * * *',
  run: async (tx: Tx) => {
    for (const statement of [SESSIONS, REPEATS, CODES, FAILURES]) await tx.change(statement);
  },
};
