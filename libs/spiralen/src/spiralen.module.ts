import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import './spiralen.constraints.js';
import { Booking } from './bookings/booking.entity.js';
import { EligibilityOverride } from './bookings/eligibility-override.entity.js';
import { ClinicSession } from './clinic-sessions/clinic-session.entity.js';
import { ServiceItem } from './visits/service-item.entity.js';

/** The medical clinic: its published hours, its bookings and what was done at each visit. */
@Module({
  imports: [TypeOrmModule.forFeature([ClinicSession, Booking, EligibilityOverride, ServiceItem])],
})
export class SpiralenModule {}
