import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, PathId } from '#web';
import { SpiralenPermissions } from '../spiralen.permissions.js';
import { VisitsService } from '../visits/visits.service.js';
import { BookingDeeds } from './booking-deeds.service.js';
import { CancelBooking, CheckIn, RecordServices } from './booking.inputs.js';
import { BookingView } from './booking.views.js';

/** What happens to a booking on its day. */
@Controller('bookings/:id')
export class BookingDeedsController {
  constructor(
    private readonly deeds: BookingDeeds,
    private readonly visits: VisitsService,
  ) {}

  @Post('confirmation')
  @Requires(SpiralenPermissions.makeBookings)
  @ApiCreatedResponse({ type: BookingView })
  confirm(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<BookingView> {
    return this.deeds.confirm(actor, { id, expected });
  }

  @Post('arrival')
  @Requires(SpiralenPermissions.receivePatients)
  @ApiCreatedResponse({ type: BookingView })
  arrive(@Who() actor: StaffActor, @PathId() id: string, @Body() body: CheckIn): Promise<BookingView> {
    return this.deeds.arrive(actor, id, body);
  }

  @Post('waiting-room')
  @Requires(SpiralenPermissions.receivePatients)
  @ApiCreatedResponse({ type: BookingView })
  wait(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<BookingView> {
    return this.deeds.showToWaitingRoom(actor, { id, expected });
  }

  @Post('start')
  @Requires(SpiralenPermissions.holdVisits)
  @ApiCreatedResponse({ type: BookingView })
  start(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<BookingView> {
    return this.deeds.start(actor, { id, expected });
  }

  @Post('services')
  @Requires(SpiralenPermissions.holdVisits)
  @ApiCreatedResponse({ type: BookingView })
  record(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() body: RecordServices,
    @IfMatch() expected: Expected,
  ): Promise<BookingView> {
    return this.visits.recordServices(actor, { id, expected }, body);
  }

  @Post('completion')
  @Requires(SpiralenPermissions.holdVisits)
  @ApiCreatedResponse({ type: BookingView })
  complete(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<BookingView> {
    return this.deeds.complete(actor, { id, expected });
  }

  @Post('departure')
  @Requires(SpiralenPermissions.makeBookings)
  @ApiCreatedResponse({ type: BookingView })
  depart(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<BookingView> {
    return this.deeds.depart(actor, { id, expected });
  }

  @Post('cancellation')
  @Requires(SpiralenPermissions.makeBookings)
  @ApiCreatedResponse({ type: BookingView })
  cancel(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() body: CancelBooking,
    @IfMatch() expected: Expected,
  ): Promise<BookingView> {
    return this.deeds.cancel(actor, { id, expected }, body);
  }

  @Post('no-show')
  @Requires(SpiralenPermissions.makeBookings)
  @ApiCreatedResponse({ type: BookingView })
  missed(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<BookingView> {
    return this.deeds.missed(actor, { id, expected });
  }
}
