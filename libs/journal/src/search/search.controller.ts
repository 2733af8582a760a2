import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import type { StaffActor } from '#kernel';
import { PathId } from '#web';
import { JournalPermissions } from '../journal.permissions.js';
import { NoteSearch } from './note-search.js';
import { SearchNotes } from './search.inputs.js';
import { NoteSearchView } from './search.views.js';

/** The door to what is written in one file, by its words. */
@Controller('clients')
export class SearchController {
  constructor(private readonly notes: NoteSearch) {}

  @Post(':id/notes/search')
  @HttpCode(200)
  @Requires(JournalPermissions.readNotes)
  @ApiOkResponse({ type: NoteSearchView })
  search(@Who() actor: StaffActor, @PathId() id: string, @Body() input: SearchNotes): Promise<NoteSearchView> {
    return this.notes.search(actor, id, input);
  }
}
