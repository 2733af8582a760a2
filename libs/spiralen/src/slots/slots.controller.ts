import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import type { StaffActor } from '#kernel';
import { SpiralenPermissions } from '../spiralen.permissions.js';
import { FindSlots } from './slot.inputs.js';
import { SlotView } from './slot.views.js';
import { SlotsService } from './slots.service.js';

/** Times that can really be booked. */
@Controller('slots')
export class SlotsController {
  constructor(private readonly slots: SlotsService) {}

  @Get()
  @Requires(SpiralenPermissions.readBookings)
  @ApiOkResponse({ type: [SlotView] })
  find(@Who() actor: StaffActor, @Query() query: FindSlots): Promise<SlotView[]> {
    return this.slots.find(actor, query);
  }
}
