import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { JournalPermissions } from '../journal.permissions.js';
import { CorrectNote, DisputeNote, EditNote, EnterNote, TellNote } from './note.inputs.js';
import { NoteVersionView, NoteView, UnsignedNoteView } from './note.views.js';
import { NotesReader } from './notes-reader.js';
import { NotesService } from './notes.service.js';

const LIST = {
  resource: 'notes',
  filters: { clientId: 'id', subjectId: 'id' },
  sorts: ['eventAt', 'enteredAt'],
} as const;

/** The doors to the record: reading, entering, signing, correcting. */
@Controller('notes')
export class NotesController {
  constructor(
    private readonly notes: NotesService,
    private readonly reader: NotesReader,
  ) {}

  @Get()
  @Requires(JournalPermissions.readNotes)
  @ApiOkResponse({ type: [NoteView] })
  list(@Who() actor: StaffActor, @Lists(LIST) query: ListQuery): Promise<Page<NoteView>> {
    return this.reader.list(actor, query);
  }

  @Get('unsigned')
  @Requires(JournalPermissions.writeNotes)
  @ApiOkResponse({ type: [UnsignedNoteView] })
  unsigned(@Who() actor: StaffActor, @Lists({ resource: 'notes' }) query: ListQuery): Promise<Page<UnsignedNoteView>> {
    return this.reader.unsigned(actor, query);
  }

  @Get(':id')
  @Requires(JournalPermissions.readNotes)
  @ApiOkResponse({ type: NoteView })
  read(@Who() actor: StaffActor, @PathId() id: string): Promise<NoteView> {
    return this.reader.read(actor, id);
  }

  @Get(':id/versions')
  @Requires(JournalPermissions.readNotes)
  @ApiOkResponse({ type: [NoteVersionView] })
  versions(@Who() actor: StaffActor, @PathId() id: string): Promise<NoteVersionView[]> {
    return this.reader.versions(actor, id);
  }

  @Post()
  @Requires(JournalPermissions.writeNotes)
  @ApiCreatedResponse({ type: NoteView })
  enter(@Who() actor: StaffActor, @Body() body: EnterNote): Promise<NoteView> {
    return this.notes.enter(actor, body);
  }

  @Patch(':id')
  @Requires(JournalPermissions.writeNotes)
  @ApiOkResponse({ type: NoteView })
  edit(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: EditNote,
    @IfMatch() expected: Expected,
  ): Promise<NoteView> {
    return this.notes.edit(actor, id, { input, expected });
  }

  @Post(':id/signature')
  @Requires(JournalPermissions.writeNotes)
  @ApiCreatedResponse({ type: NoteView })
  sign(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<NoteView> {
    return this.notes.sign(actor, id, expected);
  }

  @Post(':id/corrections')
  @Requires(JournalPermissions.writeNotes)
  @ApiCreatedResponse({ type: NoteView })
  correct(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: CorrectNote,
    @IfMatch() expected: Expected,
  ): Promise<NoteView> {
    return this.notes.correct(actor, id, { input, expected });
  }

  @Post(':id/dispute')
  @Requires(JournalPermissions.writeNotes)
  @ApiCreatedResponse({ type: NoteView })
  dispute(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: DisputeNote,
    @IfMatch() expected: Expected,
  ): Promise<NoteView> {
    return this.notes.dispute(actor, id, { input, expected });
  }

  @Post(':id/telling')
  @Requires(JournalPermissions.writeNotes)
  @ApiCreatedResponse({ type: NoteView })
  tell(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: TellNote,
    @IfMatch() expected: Expected,
  ): Promise<NoteView> {
    return this.notes.tell(actor, id, { input, expected });
  }
}
