import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { SpiralenPermissions } from '../spiralen.permissions.js';
import { EarlierTimes, WISH_LIST } from './earlier-times.service.js';
import { WishEarlier } from './earlier-wish.inputs.js';
import { EarlierWishView } from './earlier-wish.views.js';

/** The door to the waiting list for earlier times. */
@Controller('earlier-wishes')
export class EarlierTimesController {
  constructor(private readonly earlier: EarlierTimes) {}

  @Get()
  @Requires(SpiralenPermissions.readBookings)
  @ApiOkResponse({ type: [EarlierWishView] })
  list(@Who() actor: StaffActor, @Lists(WISH_LIST) query: ListQuery): Promise<Page<EarlierWishView>> {
    return this.earlier.list(actor, query);
  }

  @Post()
  @Requires(SpiralenPermissions.makeBookings)
  @ApiCreatedResponse({ type: EarlierWishView })
  wish(@Who() actor: StaffActor, @Body() body: WishEarlier): Promise<EarlierWishView> {
    return this.earlier.wish(actor, body);
  }

  @Post(':id/withdrawal')
  @Requires(SpiralenPermissions.makeBookings)
  @ApiCreatedResponse({ type: EarlierWishView })
  withdraw(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<EarlierWishView> {
    return this.earlier.withdraw(actor, id, expected);
  }
}
