import { Module } from '@nestjs/common';
import { CounsellingJobs, CounsellingModule } from '#counselling';
import { forgetSessions } from './forget-sessions.job.js';
import { CallbackJobs, KastModule } from '#kast';
import { HouseJobs } from './house-jobs.js';
import { JOBS, type Job } from './job.js';
import { dropDrafts, lockNotes } from './keep-journal.job.js';
import { keepTalks } from './keep-talks.job.js';
import { purgeCallbacks } from './purge-callbacks.job.js';

/** What the house does by itself. */
@Module({
  imports: [CounsellingModule, KastModule],
  providers: [
    HouseJobs,
    {
      provide: JOBS,
      inject: [CounsellingJobs, CallbackJobs],
      useFactory: (talks: CounsellingJobs, callbacks: CallbackJobs): Job[] => [
        ...keepTalks(talks),
        lockNotes,
        dropDrafts,
        purgeCallbacks(callbacks),
        forgetSessions,
      ],
    },
  ],
  exports: [HouseJobs],
})
export class JobsModule {}
