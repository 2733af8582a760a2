import { Body, Controller, Delete, Get, HttpCode, Put } from '@nestjs/common';
import { Requires, Who } from '#access';
import type { StaffActor } from '#kernel';
import { PathId } from '#web';
import { JournalPermissions } from '../journal.permissions.js';
import { SaveDraft } from './draft.inputs.js';
import { DraftView } from './draft.views.js';
import { DraftsService } from './drafts.service.js';

@Controller('note-drafts')
export class DraftsController {
  constructor(private readonly drafts: DraftsService) {}

  @Get(':clientId')
  @Requires(JournalPermissions.writeNotes)
  read(@Who() actor: StaffActor, @PathId('clientId') clientId: string): Promise<DraftView> {
    return this.drafts.read(actor, clientId);
  }

  @Put(':clientId')
  @Requires(JournalPermissions.writeNotes)
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
