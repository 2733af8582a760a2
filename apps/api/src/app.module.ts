import { type DynamicModule, Module } from '@nestjs/common';
import { AccessModule } from '#access';
import { BridgeModule } from '#bridge';
import { CalendarModule } from '#calendar';
import { ClientsModule } from '#clients';
import { CounsellingModule } from '#counselling';
import { JournalModule } from '#journal';
import { JobsModule } from '#jobs';
import { KastModule } from '#kast';
import { NetworkModule } from '#network';
import { OutreachModule } from '#outreach';
import { FrontdeskModule } from '#frontdesk';
import { type DatabaseSettings, PersistenceModule } from '#persistence';
import { type MailSettings, RemindersModule } from '#reminders';
import { ReportingModule } from '#reporting';
import { SpiralenModule } from '#spiralen';
import { TasksModule } from '#tasks';
import { HealthController } from './health.controller.js';

/** The whole house: the only list of modules. */
@Module({})
export class AppModule {
  static for(database: DatabaseSettings, mail?: MailSettings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PersistenceModule.for(database),
        AccessModule,
        CalendarModule,
        ClientsModule,
        JobsModule,
        CounsellingModule,
        SpiralenModule,
        FrontdeskModule,
        JournalModule,
        ReportingModule,
        TasksModule,
        OutreachModule,
        NetworkModule,
        KastModule,
        RemindersModule.for(mail),
        BridgeModule,
      ],
      controllers: [HealthController],
    };
  }
}
