import { Body, Controller, Get, HttpCode, Patch, Post, type StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { BridgePermissions } from '../bridge.permissions.js';
import { ReferralPapers } from '../paper/referral-papers.js';
import { ChangeReferral, WriteReferral } from './referral.inputs.js';
import { REFERRAL_LIST, ReferralList } from './referral-list.js';
import { DisclosureGroundView, ReferralView } from './referral.views.js';
import { ReferralsService } from './referrals.service.js';

/** What is said of clients to other parts of the unit and outside it, as those who say it see it. */
@Controller()
export class ReferralsController {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly shown: ReferralList,
    private readonly papers: ReferralPapers,
  ) {}

  @Get('disclosure-grounds')
  @Requires(BridgePermissions.sendReferrals)
  @ApiOkResponse({ type: [DisclosureGroundView] })
  grounds(@Who() actor: StaffActor): Promise<DisclosureGroundView[]> {
    return this.shown.grounds(actor);
  }

  @Get('referrals')
  @Requires(BridgePermissions.sendReferrals)
  @ApiOkResponse({ type: [ReferralView] })
  list(@Who() actor: StaffActor, @Lists(REFERRAL_LIST) query: ListQuery): Promise<Page<ReferralView>> {
    return this.shown.list(actor, query);
  }

  @Post('referrals')
  @Requires(BridgePermissions.sendReferrals)
  @ApiCreatedResponse({ type: ReferralView })
  write(@Who() actor: StaffActor, @Body() body: WriteReferral): Promise<ReferralView> {
    return this.referrals.write(actor, body);
  }

  @Get('referrals/:id')
  @Requires(BridgePermissions.sendReferrals)
  @ApiOkResponse({ type: ReferralView })
  read(@Who() actor: StaffActor, @PathId() id: string): Promise<ReferralView> {
    return this.shown.read(actor, id);
  }

  @Patch('referrals/:id')
  @Requires(BridgePermissions.sendReferrals)
  @ApiOkResponse({ type: ReferralView })
  change(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: ChangeReferral,
    @IfMatch() expected: Expected,
  ): Promise<ReferralView> {
    return this.referrals.change(actor, id, { input, expected });
  }

  @Post('referrals/:id/sending')
  @HttpCode(200)
  @Requires(BridgePermissions.sendReferrals)
  @ApiOkResponse({ type: ReferralView })
  send(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<ReferralView> {
    return this.referrals.send(actor, id, expected);
  }

  @Post('referrals/:id/withdrawal')
  @HttpCode(200)
  @Requires(BridgePermissions.sendReferrals)
  @ApiOkResponse({ type: ReferralView })
  withdraw(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<ReferralView> {
    return this.referrals.withdraw(actor, id, expected);
  }

  @Get('referrals/:id/paper')
  @Requires(BridgePermissions.sendReferrals)
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  paper(@Who() actor: StaffActor, @PathId() id: string): Promise<StreamableFile> {
    return this.papers.print(actor, id);
  }
}
