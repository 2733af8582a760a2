import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import type { Expected, StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { SpiralenPermissions } from '../spiralen.permissions.js';
import { OpenBlocked, SignOffLift } from './block.inputs.js';
import { EmergencyLiftView } from './block.views.js';
import { EmergencyLiftsService } from './emergency-lifts.service.js';
import { LiftReviewView } from './lift-review.views.js';
import { LIFT_LIST, LiftReviewsService } from './lift-reviews.service.js';

/** The doors through which blocked records are opened in an emergency, and those where it is answered for. */
@Controller()
export class EmergencyLiftsController {
  constructor(
    private readonly lifts: EmergencyLiftsService,
    private readonly reviews: LiftReviewsService,
  ) {}

  @Post('clients/:id/emergency-lifts')
  @Requires(SpiralenPermissions.openRecords)
  @ApiCreatedResponse({ type: EmergencyLiftView })
  declare(@Who() actor: StaffActor, @PathId() id: string): Promise<EmergencyLiftView> {
    return this.lifts.declare(actor, id);
  }

  @Post('emergency-lifts/:id/opening')
  @Requires(SpiralenPermissions.openRecords)
  @ApiCreatedResponse({ type: EmergencyLiftView })
  open(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: OpenBlocked,
    @IfMatch() expected: Expected,
  ): Promise<EmergencyLiftView> {
    return this.lifts.open(actor, id, { input, expected });
  }

  @Post('emergency-lifts/:id/ending')
  @Requires(SpiralenPermissions.openRecords)
  @ApiCreatedResponse({ type: EmergencyLiftView })
  end(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<EmergencyLiftView> {
    return this.lifts.end(actor, id, expected);
  }

  @Get('emergency-lifts')
  @Requires(SpiralenPermissions.reviewEmergencies)
  @ApiOkResponse({ type: [LiftReviewView] })
  list(@Who() actor: StaffActor, @Lists(LIFT_LIST) query: ListQuery): Promise<Page<LiftReviewView>> {
    return this.reviews.list(actor, query);
  }

  @Post('emergency-lifts/:id/sign-off')
  @Requires(SpiralenPermissions.reviewEmergencies)
  @ApiCreatedResponse({ type: LiftReviewView })
  signOff(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: SignOffLift,
    @IfMatch() expected: Expected,
  ): Promise<LiftReviewView> {
    return this.reviews.signOff(actor, id, { input, expected });
  }
}
