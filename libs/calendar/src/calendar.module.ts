import { Module } from '@nestjs/common';
import { Reservations } from './reservations/reservations.js';

/** Time, rooms, opening hours, absences, and who is occupied when. */
@Module({
  providers: [Reservations],
  exports: [Reservations],
})
export class CalendarModule {}
