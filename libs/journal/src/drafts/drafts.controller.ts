import { Body, Controller, Delete, Get, HttpCode, Put } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import type { StaffActor } from '#kernel';
import { type ListQuery, Lists, type Page, PathId } from '#web';
import { JournalPermissions } from '../journal.permissions.js';
import { SaveDraft } from './draft.inputs.js';
import { DraftView } from './draft.views.js';
import { DraftsService } from './drafts.service.js';

const LIST = { resource: 'note-drafts', filters: { clientId: 'id' } } as const;

/** The doors to one’s own unfinished texts. */
@Controller('note-drafts')
export class DraftsController {
  constructor(private readonly drafts: DraftsService) {}

  @Get()
  @Requires(JournalPermissions.writeNotes)
  @ApiOkResponse({ type: [DraftView] })
  list(@Who() actor: StaffActor, @Lists(LIST) query: ListQuery): Promise<Page<DraftView>> {
    return this.drafts.list(actor, query);
  }

  @Get(':clientId')
  @Requires(JournalPermissions.writeNotes)
  @ApiOkResponse({ type: DraftView })
  read(@Who() actor: StaffActor, @PathId('clientId') clientId: string): Promise<DraftView> {
    return this.drafts.read(actor, clientId);
  }

  @Put(':clientId')
  @Requires(JournalPermissions.writeNotes)
  @ApiOkResponse({ type: DraftView })
  save(@Who() actor: StaffActor, @PathId('clientId') clientId: string, @Body() input: SaveDraft): Promise<DraftView> {
    return this.drafts.save(actor, clientId, input);
  }

  @Delete(':clientId')
  @HttpCode(204)
  @Requires(JournalPermissions.writeNotes)
  discard(@Who() actor: StaffActor, @PathId('clientId') clientId: string): Promise<void> {
    return this.drafts.discard(actor, clientId);
  }
}
