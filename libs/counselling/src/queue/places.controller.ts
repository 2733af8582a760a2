import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import type { StaffActor } from '#kernel';
import { PathId } from '#web';
import { CounsellingPermissions } from '../counselling.permissions.js';
import { ContactAttempts } from './contact-attempts.js';
import { PlaceHistory } from './place-history.js';
import { PlaceReviews } from './place-reviews.js';
import { PlaceEventView } from './place.views.js';
import { RecordAttempt, ReviewPlace } from './queue.inputs.js';
import { QueueEntryView } from './queue.views.js';

/** What is told of one place: its history, attempts to reach her, and the manager's word. */
@Controller('queue-entries')
export class PlacesController {
  constructor(
    private readonly attempts: ContactAttempts,
    private readonly history: PlaceHistory,
    private readonly reviews: PlaceReviews,
  ) {}

  @Get(':id/history')
  @Requires(CounsellingPermissions.readPlaceHistory)
  @ApiOkResponse({ type: [PlaceEventView] })
  read(@Who() actor: StaffActor, @PathId() id: string): Promise<PlaceEventView[]> {
    return this.history.ofPlace(actor, id);
  }

  @Post(':id/contact-attempts')
  @Requires(CounsellingPermissions.keepQueue)
  @ApiCreatedResponse({ type: PlaceEventView })
  attempt(@Who() actor: StaffActor, @PathId() id: string, @Body() body: RecordAttempt): Promise<PlaceEventView> {
    return this.attempts.record(actor, id, body);
  }

  @Post(':id/review')
  @Requires(CounsellingPermissions.reviewPlaces)
  @ApiCreatedResponse({ type: QueueEntryView })
  review(@Who() actor: StaffActor, @PathId() id: string, @Body() body: ReviewPlace): Promise<QueueEntryView> {
    return this.reviews.review(actor, id, body);
  }
}
