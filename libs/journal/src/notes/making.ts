import { fileOf, type FileRef } from '#persistence';
import { lockDue, Note } from './note.entity.js';
import type { EnterNote } from './note.inputs.js';
import { NoteSignature } from './note-signature.entity.js';
import { NoteVersion, type VersionKind } from './note-version.entity.js';

interface Entry {
  readonly input: EnterNote;
  readonly authorId: string;
  readonly at: Date;
}

const aboutOf = ({ subject }: EnterNote) => ({
  sessionId: subject?.type === 'session' ? subject.id : null,
  contractId: subject?.type === 'contract' ? subject.id : null,
  bookingId: subject?.type === 'visit' ? subject.id : null,
});

/** A note as it is first entered; its fourteen days begin now. */
export const newNote = (file: FileRef, { input, authorId, at }: Entry): Note =>
  Object.assign(new Note(), {
    ...file,
    ...aboutOf(input),
    kind: input.kind,
    authorId,
    eventAt: new Date(input.eventAt),
    enteredAt: at,
    locksAt: lockDue(at),
    createdAt: at,
  });

interface Text {
  readonly kind: VersionKind;
  readonly authorId: string;
  readonly at: Date;
  readonly eventAt: Date;
}

/** The newest text of a note, still without words. */
export const newVersion = (note: Note, { kind, authorId, at, eventAt }: Text): NoteVersion =>
  Object.assign(new NoteVersion(), {
    ...fileOf(note),
    noteId: note.id,
    number: note.versions,
    kind,
    eventAt,
    authorId,
    createdAt: at,
  });

export const newSignature = (
  note: Note,
  { versionId, by, at }: { versionId: string; by: string; at: Date },
): NoteSignature =>
  Object.assign(new NoteSignature(), { ...fileOf(note), versionId, signedBy: by, signedAt: at, createdAt: at });
