export { forgetDrafts, lockUnsigned } from './journal-jobs.js';
export { JournalModule } from './journal.module.js';
export { JournalPermissions } from './journal.permissions.js';
export { type EnterNote, NoteHeadings, NoteSubject } from './notes/note.inputs.js';
export { NOTE_COLUMNS, NOTE_FROM, noteView, type StoredNote } from './notes/note-reading.js';
export { NoteView } from './notes/note.views.js';
export { NotesService } from './notes/notes.service.js';
export { keepsRecordOf, NOTE_KINDS, type NoteKind } from './notes/record-rules.js';
export { recordNotes, type PastNote } from './notes/past-notes.js';
