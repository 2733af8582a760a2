import { Module } from '@nestjs/common';
import { dropDrafts, lockNotes } from './keep-journal.job.js';
import { forgetSessions } from './forget-sessions.job.js';
import { HouseJobs } from './house-jobs.js';
import { JOBS, type Job } from './job.js';

/** What the house does by itself. */
@Module({
  providers: [HouseJobs, { provide: JOBS, useFactory: (): Job[] => [forgetSessions, lockNotes, dropDrafts] }],
  exports: [HouseJobs],
})
export class JobsModule {}
