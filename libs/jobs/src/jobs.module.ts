import { Module } from '@nestjs/common';
import { forgetSessions } from './forget-sessions.job.js';
import { HouseJobs } from './house-jobs.js';
import { JOBS, type Job } from './job.js';

/** What the house does by itself. */
@Module({
  providers: [HouseJobs, { provide: JOBS, useFactory: (): Job[] => [forgetSessions] }],
  exports: [HouseJobs],
})
export class JobsModule {}
