import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { BridgePermissions } from '../bridge.permissions.js';
import { INCOMING_LIST, IncomingList } from './incoming-list.js';
import { DeclineReferral, PlaceReferral } from './incoming.inputs.js';
import { IncomingService } from './incoming.service.js';
import { IncomingReferralView } from './incoming.views.js';

/** Those who are linked to one's own part of the unit. */
@Controller('incoming-referrals')
export class IncomingController {
  constructor(
    private readonly incoming: IncomingService,
    private readonly shown: IncomingList,
  ) {}

  @Get()
  @Requires(BridgePermissions.receiveReferrals)
  @ApiOkResponse({ type: [IncomingReferralView] })
  list(@Who() actor: StaffActor, @Lists(INCOMING_LIST) query: ListQuery): Promise<Page<IncomingReferralView>> {
    return this.shown.list(actor, query);
  }

  @Get(':id')
  @Requires(BridgePermissions.receiveReferrals)
  @ApiOkResponse({ type: IncomingReferralView })
  read(@Who() actor: StaffActor, @PathId() id: string): Promise<IncomingReferralView> {
    return this.shown.read(actor, id);
  }

  @Post(':id/opening')
  @HttpCode(200)
  @Requires(BridgePermissions.receiveReferrals)
  @ApiOkResponse({ type: IncomingReferralView })
  open(@Who() actor: StaffActor, @PathId() id: string): Promise<IncomingReferralView> {
    return this.incoming.open(actor, id);
  }

  @Post(':id/acceptance')
  @HttpCode(200)
  @Requires(BridgePermissions.receiveReferrals)
  @ApiOkResponse({ type: IncomingReferralView })
  accept(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<IncomingReferralView> {
    return this.incoming.accept(actor, { id, expected });
  }

  @Post(':id/decline')
  @HttpCode(200)
  @Requires(BridgePermissions.receiveReferrals)
  @ApiOkResponse({ type: IncomingReferralView })
  decline(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() { reason }: DeclineReferral,
    @IfMatch() expected: Expected,
  ): Promise<IncomingReferralView> {
    return this.incoming.decline(actor, { id, expected }, reason);
  }

  @Post(':id/first-contact')
  @HttpCode(200)
  @Requires(BridgePermissions.receiveReferrals)
  @ApiOkResponse({ type: IncomingReferralView })
  meet(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<IncomingReferralView> {
    return this.incoming.meet(actor, { id, expected });
  }

  @Post(':id/completion')
  @HttpCode(200)
  @Requires(BridgePermissions.receiveReferrals)
  @ApiOkResponse({ type: IncomingReferralView })
  complete(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @IfMatch() expected: Expected,
  ): Promise<IncomingReferralView> {
    return this.incoming.complete(actor, { id, expected });
  }

  @Post(':id/file')
  @HttpCode(200)
  @Requires(BridgePermissions.receiveReferrals)
  @ApiOkResponse({ type: IncomingReferralView })
  place(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() { clientId }: PlaceReferral,
  ): Promise<IncomingReferralView> {
    return this.incoming.place(actor, id, clientId);
  }
}
