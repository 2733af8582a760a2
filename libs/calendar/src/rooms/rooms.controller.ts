import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, SignedIn, Who } from '#access';
import { COMPARTMENTS, Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { CalendarPermissions } from '../calendar.permissions.js';
import { ChangeRoom, OpenRoom } from './room.inputs.js';
import { RoomView } from './room.views.js';
import { RoomsService } from './rooms.service.js';

const LIST = { resource: 'rooms', filters: { active: 'flag', usableBy: COMPARTMENTS }, sorts: ['name'] } as const;

/** The unit’s rooms, read by everybody and kept by the administrator. */
@Controller('rooms')
export class RoomsController {
  constructor(private readonly rooms: RoomsService) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: [RoomView] })
  list(@Who() actor: StaffActor, @Lists(LIST) query: ListQuery): Promise<Page<RoomView>> {
    return this.rooms.list(actor, query);
  }

  @Post()
  @Requires(CalendarPermissions.administerRooms)
  @ApiCreatedResponse({ type: RoomView })
  open(@Who() actor: StaffActor, @Body() body: OpenRoom): Promise<RoomView> {
    return this.rooms.open(actor, body);
  }

  @Patch(':id')
  @Requires(CalendarPermissions.administerRooms)
  @ApiOkResponse({ type: RoomView })
  change(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: ChangeRoom,
    @IfMatch() expected: Expected,
  ): Promise<RoomView> {
    return this.rooms.change(actor, id, { input, expected });
  }
}
