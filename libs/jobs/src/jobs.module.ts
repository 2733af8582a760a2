import { Module } from '@nestjs/common';
import { CounsellingJobs, CounsellingModule } from '#counselling';
import { forgetSessions } from './forget-sessions.job.js';
import { HouseJobs } from './house-jobs.js';
import { JOBS, type Job } from './job.js';
import { dropDrafts, lockNotes } from './keep-journal.job.js';
import { keepTalks } from './keep-talks.job.js';

/** What the house does by itself. */
@Module({
  imports: [CounsellingModule],
  providers: [
    HouseJobs,
    {
      provide: JOBS,
      inject: [CounsellingJobs],
      useFactory: (talks: CounsellingJobs): Job[] => [...keepTalks(talks), lockNotes, dropDrafts, forgetSessions],
    },
  ],
  exports: [HouseJobs],
})
export class JobsModule {}
