import type { ClinicSeriesJobs } from '#spiralen';
import type { Job } from './job.js';

/** The clinic's recurring hours go on into the term that has begun, as the weekly talks do. */
export const extendClinicHours = (hours: ClinicSeriesJobs): Job => ({
  name: 'extend-clinic-hours',
  cron: '30 2 * * *',
  run: async (tx) => {
    await hours.extend(tx);
  },
});
