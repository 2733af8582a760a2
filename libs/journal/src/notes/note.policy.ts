import type { Actor } from '#kernel';
import { JournalPermissions } from '../journal.permissions.js';
import type { NoteStatus } from './note.entity.js';
import { keepsRecordOf } from './record-rules.js';

/** What must be known of a note to say what somebody may do to it. */
export interface NoteFacts {
  readonly compartment: string;
  readonly authorId: string;
  /** False for a medical note of another care unit than the asker's: it is read, and not written in (model 3.5). */
  readonly ofOwnUnit: boolean;
  readonly status: NoteStatus;
  /** Who has written corrections that are not signed. */
  readonly unsignedCorrectors: readonly string[];
}

/** Rights that do not depend on how far the note has come: only an author writes and signs (PDL 3:10). */
export const rightsOn = (note: Omit<NoteFacts, 'status'>, actor: Actor) => {
  const keeper =
    note.ofOwnUnit &&
    actor.permissions.has(JournalPermissions.writeNotes.name) &&
    keepsRecordOf(actor, note.compartment);
  const author = keeper && actor.id === note.authorId;
  return {
    edit: author,
    sign: author || (keeper && actor.id !== null && note.unsignedCorrectors.includes(actor.id)),
    correct: keeper,
    dispute: keeper,
    tell: keeper,
  };
};

/** What this person may do to this note now; sent along so that screens never guess. */
export const allowedOn = (note: NoteFacts, actor: Actor) => {
  const rights = rightsOn(note, actor);
  const open = note.status === 'entered';
  const correcting = actor.id !== null && note.unsignedCorrectors.includes(actor.id);
  return {
    edit: rights.edit && open,
    sign: rights.sign && (open || correcting),
    correct: rights.correct && !open,
    dispute: rights.dispute,
    tell: rights.tell,
  };
};
