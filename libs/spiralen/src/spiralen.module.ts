import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarModule } from '#calendar';
import { ClientsModule } from '#clients';
import { TasksModule } from '#tasks';
import './spiralen.constraints.js';
import { CareBlocksModule } from './blocks/care-blocks.module.js';
import { BookingDeedsController } from './bookings/booking-deeds.controller.js';
import { BookingDeeds } from './bookings/booking-deeds.service.js';
import { BookingList } from './bookings/booking-list.js';
import { Booking } from './bookings/booking.entity.js';
import { BookingsController } from './bookings/bookings.controller.js';
import { BookingsService } from './bookings/bookings.service.js';
import { EligibilityOverride } from './bookings/eligibility-override.entity.js';
import { MergedVisits } from './bookings/merged-visits.js';
import { Placing } from './bookings/placing.js';
import { ClassificationsModule } from './classifications/classifications.module.js';
import { ClinicHoursModule } from './clinic-hours.module.js';
import { EarlierTimesController } from './earlier-times/earlier-times.controller.js';
import { EarlierTimes } from './earlier-times/earlier-times.service.js';
import { EarlierWish } from './earlier-times/earlier-wish.entity.js';
import { ExaminationDeeds } from './examination-plans/examination-deeds.service.js';
import { ExaminationPlan } from './examination-plans/examination-plan.entity.js';
import { ExaminationPlansController } from './examination-plans/examination-plans.controller.js';
import { ExaminationPlansService } from './examination-plans/examination-plans.service.js';
import { ExaminationStep } from './examination-plans/examination-step.entity.js';
import { ExaminationSteps } from './examination-plans/examination-steps.js';
import { RoutineAskingController } from './routine-asking/routine-asking.controller.js';
import { RoutineAsking } from './routine-asking/routine-asking.entity.js';
import { RoutineAskingService } from './routine-asking/routine-asking.service.js';
import { LABORATORY } from './laboratory/laboratory.parts.js';
import { NotificationsService } from './laboratory/notifications/notifications.service.js';
import { ResultsService } from './laboratory/samples/results.service.js';
import { SampleSending } from './laboratory/samples/sample-sending.service.js';
import { SamplesService } from './laboratory/samples/samples.service.js';
import { ContactTracing } from './laboratory/tracing/contact-tracing.service.js';
import { ServiceItem } from './visits/service-item.entity.js';
import { VisitsService } from './visits/visits.service.js';

/** The medical clinic: its published hours, its bookings and what was done at each visit. */
@Module({
  imports: [
    CalendarModule,
    ClientsModule,
    CareBlocksModule,
    ClinicHoursModule,
    ClassificationsModule,
    TasksModule,
    TypeOrmModule.forFeature([
      Booking,
      EligibilityOverride,
      EarlierWish,
      ServiceItem,
      ExaminationPlan,
      ExaminationStep,
      RoutineAsking,
      ...LABORATORY.entities,
    ]),
  ],
  controllers: [
    BookingsController,
    BookingDeedsController,
    EarlierTimesController,
    ExaminationPlansController,
    RoutineAskingController,
    ...LABORATORY.controllers,
  ],
  providers: [
    Placing,
    BookingList,
    BookingsService,
    BookingDeeds,
    EarlierTimes,
    MergedVisits,
    VisitsService,
    ExaminationSteps,
    ExaminationPlansService,
    ExaminationDeeds,
    RoutineAskingService,
    ...LABORATORY.providers,
  ],
  exports: [
    ClinicHoursModule,
    BookingsService,
    BookingDeeds,
    VisitsService,
    ExaminationPlansService,
    ExaminationDeeds,
    SamplesService,
    SampleSending,
    ResultsService,
    NotificationsService,
    ContactTracing,
  ],
})
export class SpiralenModule {}
