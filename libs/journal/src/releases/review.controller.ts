import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import type { Expected, StaffActor } from '#kernel';
import { IfMatch, PathId } from '#web';
import { JournalPermissions } from '../journal.permissions.js';
import { DecidingService } from './deciding.service.js';
import { DecideRelease, ReviewNote } from './release.inputs.js';
import { ReleaseView } from './release.views.js';
import { ReviewingService } from './reviewing.service.js';
import { ReviewedNoteView } from './review.views.js';

/** The doors to what is inside a package, for those who keep the record: read, mask, decide. */
@Controller('releases')
export class ReviewController {
  constructor(
    private readonly reviewing: ReviewingService,
    private readonly deciding: DecidingService,
  ) {}

  @Post(':id/review')
  @Requires(JournalPermissions.decideReleases)
  @ApiCreatedResponse({ type: ReleaseView })
  begin(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<ReleaseView> {
    return this.reviewing.begin(actor, id, expected);
  }

  @Get(':id/notes')
  @Requires(JournalPermissions.decideReleases)
  @ApiOkResponse({ type: [ReviewedNoteView] })
  notes(@Who() actor: StaffActor, @PathId() id: string): Promise<ReviewedNoteView[]> {
    return this.reviewing.notes(actor, id);
  }

  @Post(':id/masks')
  @Requires(JournalPermissions.decideReleases)
  @ApiCreatedResponse({ type: ReleaseView })
  mask(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: ReviewNote,
    @IfMatch() expected: Expected,
  ): Promise<ReleaseView> {
    return this.reviewing.mask(actor, id, { input, expected });
  }

  @Post(':id/decision')
  @Requires(JournalPermissions.decideReleases)
  @ApiCreatedResponse({ type: ReleaseView })
  decide(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: DecideRelease,
    @IfMatch() expected: Expected,
  ): Promise<ReleaseView> {
    return this.deciding.decide(actor, id, { input, expected });
  }
}
