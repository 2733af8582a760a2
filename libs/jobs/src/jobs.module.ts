import { Module } from '@nestjs/common';
import { BridgeJobs, BridgeModule } from '#bridge';
import { CounsellingJobs, CounsellingModule } from '#counselling';
import { ClinicSeriesJobs, SpiralenModule } from '#spiralen';
import { extendClinicHours } from './extend-clinic-hours.job.js';
import { forgetSessions } from './forget-sessions.job.js';
import { CallbackJobs, KastModule } from '#kast';
import { HouseJobs } from './house-jobs.js';
import { ReminderJobs } from '#reminders';
import { JOBS, type Job } from './job.js';
import { dropDrafts, lockNotes } from './keep-journal.job.js';
import { keepTalks } from './keep-talks.job.js';
import { lapseReferrals } from './lapse-referrals.job.js';
import { purgeCallbacks } from './purge-callbacks.job.js';
import { sendReminders } from './send-reminders.job.js';

/** What the house does by itself. */
@Module({
  imports: [CounsellingModule, KastModule, BridgeModule, SpiralenModule],
  providers: [
    HouseJobs,
    {
      provide: JOBS,
      inject: [CounsellingJobs, CallbackJobs, ReminderJobs, BridgeJobs, ClinicSeriesJobs],
      useFactory: (
        ...[talks, callbacks, reminders, bridge, hours]: [
          CounsellingJobs,
          CallbackJobs,
          ReminderJobs,
          BridgeJobs,
          ClinicSeriesJobs,
        ]
      ): Job[] => [
        ...keepTalks(talks),
        extendClinicHours(hours),
        lockNotes,
        dropDrafts,
        purgeCallbacks(callbacks),
        forgetSessions,
        lapseReferrals(bridge),
        sendReminders(reminders),
      ],
    },
  ],
  exports: [HouseJobs],
})
export class JobsModule {}
