import { Id, Instant, Maybe, OneOf, Part, Text } from '#web';
import { NoteHeadings, NoteSubject } from '../notes/note.inputs.js';
import { NOTE_KINDS, type NoteKind } from '../notes/record-rules.js';

/** What is being written just now; anything may still be missing. */
export class SaveDraft {
  /** The note that is being edited or corrected; left out for a new one. */
  @Maybe()
  @Id()
  readonly noteId?: string | null;

  @Maybe()
  @Part(NoteSubject)
  readonly subject?: NoteSubject | null;

  @Maybe()
  @OneOf(NOTE_KINDS)
  readonly kind?: NoteKind;

  @Maybe()
  @Instant()
  readonly eventAt?: string;

  @Maybe()
  @Part(NoteHeadings)
  readonly headings?: NoteHeadings;

  /** Why a closed note is to be corrected. */
  @Maybe()
  @Text({ max: 2_000 })
  readonly reason?: string;
}
