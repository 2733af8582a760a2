import { Flag, Maybe, OneOf, Part, Text } from '#web';
import { NoteHeadings } from '../notes/note.inputs.js';
import { NOTE_KINDS, type NoteKind } from '../notes/record-rules.js';

/** Puts a template of the unit's own beside those there are, or in place of the standard one of the same name. */
export class KeepTemplate {
  @OneOf(NOTE_KINDS)
  readonly kind: NoteKind;

  @Text({ max: 60 })
  readonly name: string;

  @Part(NoteHeadings)
  readonly headings: NoteHeadings;
}

/** Changes a template, or takes it out of use. */
export class ChangeTemplate {
  @Maybe()
  @Text({ max: 60 })
  readonly name?: string;

  @Maybe()
  @Part(NoteHeadings)
  readonly headings?: NoteHeadings;

  @Maybe()
  @Flag()
  readonly active?: boolean;
}
