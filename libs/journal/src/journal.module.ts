import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClientsModule } from '#clients';
import './journal.constraints.js';
import { DraftsController } from './drafts/drafts.controller.js';
import { DraftsService } from './drafts/drafts.service.js';
import { NoteDraft } from './drafts/note-draft.entity.js';
import { MergedNotes } from './merged-notes.js';
import { NoteDispute } from './notes/note-dispute.entity.js';
import { Note } from './notes/note.entity.js';
import { NoteSignature } from './notes/note-signature.entity.js';
import { NoteVersion } from './notes/note-version.entity.js';
import { NotesController } from './notes/notes.controller.js';
import { NotesReader } from './notes/notes-reader.js';
import { NotesService } from './notes/notes.service.js';

/** The records of both regimes: one way to write, sign, lock and correct, two sets of rules (D6). */
@Module({
  imports: [ClientsModule, TypeOrmModule.forFeature([Note, NoteVersion, NoteSignature, NoteDispute, NoteDraft])],
  controllers: [NotesController, DraftsController],
  providers: [NotesService, NotesReader, DraftsService, MergedNotes],
  exports: [NotesService],
})
export class JournalModule {}
