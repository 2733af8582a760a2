import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import './calendar.constraints.js';
import { AbsenceEffects } from './absences/absence-effects.js';
import { Absence } from './absences/absence.entity.js';
import { AbsencesController } from './absences/absences.controller.js';
import { AbsencesService } from './absences/absences.service.js';
import { AlmanacController } from './almanac/almanac.controller.js';
import { OpeningHours } from './opening-hours/opening-hours.entity.js';
import { OpeningHoursController } from './opening-hours/opening-hours.controller.js';
import { OpeningHoursService } from './opening-hours/opening-hours.service.js';
import { Reservations } from './reservations/reservations.js';
import { Room } from './rooms/room.entity.js';
import { RoomsController } from './rooms/rooms.controller.js';
import { RoomsService } from './rooms/rooms.service.js';

/** Time, rooms, opening hours, absences, and who is occupied when. */
@Module({
  imports: [TypeOrmModule.forFeature([Room, OpeningHours, Absence])],
  controllers: [RoomsController, OpeningHoursController, AbsencesController, AlmanacController],
  providers: [Reservations, RoomsService, OpeningHoursService, AbsencesService, AbsenceEffects],
  exports: [Reservations, RoomsService, OpeningHoursService, AbsencesService, AbsenceEffects],
})
export class CalendarModule {}
