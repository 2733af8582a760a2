import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClientsModule } from '#clients';
import './journal.constraints.js';
import { DraftsController } from './drafts/drafts.controller.js';
import { DraftsService } from './drafts/drafts.service.js';
import { NoteDraft } from './drafts/note-draft.entity.js';
import { FollowingController } from './following/following.controller.js';
import { UnsignedList } from './following/unsigned-list.js';
import { MergedNotes } from './merged-notes.js';
import { NoteDispute } from './notes/note-dispute.entity.js';
import { Note } from './notes/note.entity.js';
import { NoteSignature } from './notes/note-signature.entity.js';
import { NoteTelling } from './notes/note-telling.entity.js';
import { NoteVersion } from './notes/note-version.entity.js';
import { NotesController } from './notes/notes.controller.js';
import { NotesReader } from './notes/notes-reader.js';
import { NotesService } from './notes/notes.service.js';
import { PaperController } from './paper/paper.controller.js';
import { RecordPrint } from './paper/record-print.js';
import { AssemblingService } from './releases/assembling.service.js';
import { DecidingService } from './releases/deciding.service.js';
import { HandingOutService } from './releases/handing-out.service.js';
import { Release } from './releases/release.entity.js';
import { ReleaseCopy } from './releases/release-copy.entity.js';
import { ReleaseHandover } from './releases/release-handover.entity.js';
import { ReleaseNote } from './releases/release-note.entity.js';
import { ReleasesController } from './releases/releases.controller.js';
import { ReleasesReader } from './releases/releases-reader.js';
import { ReviewController } from './releases/review.controller.js';
import { ReviewingService } from './releases/reviewing.service.js';
import { NoteSearch } from './search/note-search.js';
import { SearchController } from './search/search.controller.js';
import { NoteTemplate } from './templates/note-template.entity.js';
import { TemplatesController } from './templates/templates.controller.js';
import { TemplatesService } from './templates/templates.service.js';

const ROWS = [Note, NoteVersion, NoteSignature, NoteDispute, NoteTelling, NoteDraft, NoteTemplate];
const RELEASES = [Release, ReleaseNote, ReleaseCopy, ReleaseHandover];

/** The records of both regimes: one way to write, sign, lock and correct, two sets of rules (D6). */
@Module({
  imports: [ClientsModule, TypeOrmModule.forFeature([...ROWS, ...RELEASES])],
  controllers: [
    NotesController,
    DraftsController,
    SearchController,
    TemplatesController,
    FollowingController,
    PaperController,
    ReleasesController,
    ReviewController,
  ],
  providers: [
    NotesService,
    NotesReader,
    DraftsService,
    NoteSearch,
    TemplatesService,
    UnsignedList,
    RecordPrint,
    ReleasesReader,
    AssemblingService,
    ReviewingService,
    DecidingService,
    HandingOutService,
    MergedNotes,
  ],
  exports: [NotesService],
})
export class JournalModule {}
