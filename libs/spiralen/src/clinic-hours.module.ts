import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarModule } from '#calendar';
import { ClientsModule } from '#clients';
import { TasksModule } from '#tasks';
import { ClinicSeriesController } from './clinic-series/clinic-series.controller.js';
import { ClinicSeries } from './clinic-series/clinic-series.entity.js';
import { ClinicSeriesJobs } from './clinic-series/clinic-series-jobs.js';
import { ClinicSeriesService } from './clinic-series/clinic-series.service.js';
import { SeriesPlans } from './clinic-series/series-plans.js';
import { ClinicSession } from './clinic-sessions/clinic-session.entity.js';
import { ClinicSessionsController } from './clinic-sessions/clinic-sessions.controller.js';
import { ClinicSessionsService } from './clinic-sessions/clinic-sessions.service.js';
import { HoursGround } from './clinic-sessions/hours-ground.js';
import { LeftBookings } from './clinic-sessions/left-bookings.js';
import { MonthCopies } from './clinic-sessions/month-copies.service.js';
import { PossibleHours } from './clinic-sessions/possible-hours.js';
import { ServiceRule } from './services/service-rule.entity.js';
import { ServiceRulesController } from './services/service-rules.controller.js';
import { ServiceRules } from './services/service-rules.service.js';
import { ServicesController } from './services/services.controller.js';
import { ServicesService } from './services/services.service.js';
import { SlotFinder } from './slots/slot-finder.js';
import { SlotsController } from './slots/slots.controller.js';
import { SlotsService } from './slots/slots.service.js';

/** What the clinic gives, when it receives, and the times that can be booked. */
@Module({
  imports: [
    CalendarModule,
    ClientsModule,
    TasksModule,
    TypeOrmModule.forFeature([ClinicSession, ClinicSeries, ServiceRule]),
  ],
  controllers: [
    ServicesController,
    ServiceRulesController,
    ClinicSessionsController,
    ClinicSeriesController,
    SlotsController,
  ],
  providers: [
    ServicesService,
    ServiceRules,
    HoursGround,
    PossibleHours,
    LeftBookings,
    ClinicSessionsService,
    MonthCopies,
    SeriesPlans,
    ClinicSeriesService,
    ClinicSeriesJobs,
    SlotFinder,
    SlotsService,
  ],
  exports: [ServicesService, ServiceRules, ClinicSessionsService, ClinicSeriesService, ClinicSeriesJobs, SlotFinder],
})
export class ClinicHoursModule {}
