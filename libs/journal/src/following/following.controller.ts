import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import type { StaffActor } from '#kernel';
import { type ListQuery, Lists, type Page } from '#web';
import { JournalPermissions } from '../journal.permissions.js';
import { UnsignedList, WaitingNoteView } from './unsigned-list.js';

/** The door to what reception knows of the journal: who has something left to sign. */
@Controller('unsigned-notes')
export class FollowingController {
  constructor(private readonly waiting: UnsignedList) {}

  @Get()
  @Requires(JournalPermissions.followNotes)
  @ApiOkResponse({ type: [WaitingNoteView] })
  list(
    @Who() actor: StaffActor,
    @Lists({ resource: 'unsigned-notes' }) query: ListQuery,
  ): Promise<Page<WaitingNoteView>> {
    return this.waiting.list(actor, query);
  }
}
