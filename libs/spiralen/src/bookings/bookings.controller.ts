import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { SpiralenPermissions } from '../spiralen.permissions.js';
import { BOOKING_LIST, BookingList } from './booking-list.js';
import { BookTime, MoveBooking } from './booking.inputs.js';
import { BookingPageView, BookingView } from './booking.views.js';
import { BookingsService } from './bookings.service.js';

/** Where Spiralen’s times are booked and read. */
@Controller('bookings')
export class BookingsController {
  constructor(
    private readonly bookings: BookingsService,
    private readonly shown: BookingList,
  ) {}

  @Get()
  @Requires(SpiralenPermissions.readBookings)
  @ApiOkResponse({ type: [BookingView] })
  list(@Who() actor: StaffActor, @Lists(BOOKING_LIST) query: ListQuery): Promise<Page<BookingView>> {
    return this.shown.list(actor, query);
  }

  @Get(':id')
  @Requires(SpiralenPermissions.readBookings)
  @ApiOkResponse({ type: BookingPageView })
  read(@Who() actor: StaffActor, @PathId() id: string): Promise<BookingPageView> {
    return this.shown.read(actor, id);
  }

  @Post()
  @Requires(SpiralenPermissions.makeBookings)
  @ApiCreatedResponse({ type: BookingView })
  book(@Who() actor: StaffActor, @Body() body: BookTime): Promise<BookingView> {
    return this.bookings.book(actor, body);
  }

  @Post(':id/move')
  @Requires(SpiralenPermissions.makeBookings)
  @ApiCreatedResponse({ type: BookingView })
  move(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: MoveBooking,
    @IfMatch() expected: Expected,
  ): Promise<BookingView> {
    return this.bookings.move(actor, id, { input, expected });
  }
}
