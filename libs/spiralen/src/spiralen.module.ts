import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarModule } from '#calendar';
import { ClientsModule } from '#clients';
import './spiralen.constraints.js';
import { BookingDeedsController } from './bookings/booking-deeds.controller.js';
import { BookingDeeds } from './bookings/booking-deeds.service.js';
import { BookingList } from './bookings/booking-list.js';
import { Booking } from './bookings/booking.entity.js';
import { BookingsController } from './bookings/bookings.controller.js';
import { BookingsService } from './bookings/bookings.service.js';
import { EligibilityOverride } from './bookings/eligibility-override.entity.js';
import { MergedVisits } from './bookings/merged-visits.js';
import { Placing } from './bookings/placing.js';
import { ClinicSession } from './clinic-sessions/clinic-session.entity.js';
import { ClinicSessionsController } from './clinic-sessions/clinic-sessions.controller.js';
import { ClinicSessionsService } from './clinic-sessions/clinic-sessions.service.js';
import { MonthCopies } from './clinic-sessions/month-copies.service.js';
import { ExaminationDeeds } from './examination-plans/examination-deeds.service.js';
import { ExaminationPlan } from './examination-plans/examination-plan.entity.js';
import { ExaminationPlansController } from './examination-plans/examination-plans.controller.js';
import { ExaminationPlansService } from './examination-plans/examination-plans.service.js';
import { ExaminationStep } from './examination-plans/examination-step.entity.js';
import { ExaminationSteps } from './examination-plans/examination-steps.js';
import { ServicesController } from './services/services.controller.js';
import { ServicesService } from './services/services.service.js';
import { SlotFinder } from './slots/slot-finder.js';
import { SlotsController } from './slots/slots.controller.js';
import { SlotsService } from './slots/slots.service.js';
import { ServiceItem } from './visits/service-item.entity.js';
import { VisitsService } from './visits/visits.service.js';

/** The medical clinic: its published hours, its bookings and what was done at each visit. */
@Module({
  imports: [
    CalendarModule,
    ClientsModule,
    TypeOrmModule.forFeature([
      ClinicSession,
      Booking,
      EligibilityOverride,
      ServiceItem,
      ExaminationPlan,
      ExaminationStep,
    ]),
  ],
  controllers: [
    ServicesController,
    ClinicSessionsController,
    SlotsController,
    BookingsController,
    BookingDeedsController,
    ExaminationPlansController,
  ],
  providers: [
    ServicesService,
    ClinicSessionsService,
    MonthCopies,
    SlotFinder,
    SlotsService,
    Placing,
    BookingList,
    BookingsService,
    BookingDeeds,
    MergedVisits,
    VisitsService,
    ExaminationSteps,
    ExaminationPlansService,
    ExaminationDeeds,
  ],
  exports: [
    ClinicSessionsService,
    BookingsService,
    BookingDeeds,
    VisitsService,
    ExaminationPlansService,
    ExaminationDeeds,
  ],
})
export class SpiralenModule {}
