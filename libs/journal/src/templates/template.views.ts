import { Can, Flag, Id, OneOf, Part, Text, Whole } from '#web';
import { NoteHeadings } from '../notes/note.inputs.js';
import { type Headings, NOTE_KINDS } from '../notes/record-rules.js';

interface Shown {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly headings: Headings;
  readonly active: boolean;
  readonly version: number;
}

/** A skeleton to begin a note from. */
export class NoteTemplateView implements Shown {
  @Id() readonly id: string;
  @OneOf(NOTE_KINDS) readonly kind: string;
  @Text({ max: 60 }) readonly name: string;
  @Part(NoteHeadings) readonly headings: Headings;
  /** One that the house comes with; the unit puts its own of the same name in its place. */
  @Flag() readonly standard: boolean;
  @Flag() readonly active: boolean;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly change: boolean; readonly replace: boolean };

  constructor({ id, kind, name, headings, active, version }: Shown, standard: boolean, keeps: boolean) {
    this.id = id;
    this.kind = kind;
    this.name = name;
    this.headings = headings;
    this.standard = standard;
    this.active = active;
    this.version = version;
    this.can = { change: keeps && !standard, replace: keeps && standard };
  }
}
