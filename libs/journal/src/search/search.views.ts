import { Id, Instant, OneOf, OrNull, Parts, Text, Whole } from '#web';
import { MOST_CHARACTERS } from '../notes/note.inputs.js';
import type { OpenText, StoredNote } from '../notes/note-reading.js';
import { type Heading, MEDICAL_HEADINGS, NOTE_KINDS, SOCIAL_HEADINGS } from '../notes/record-rules.js';
import type { Excerpt } from './excerpts.js';

/** The hit, and a few words on either side of it. */
export class ExcerptView {
  @Text({ min: 0, max: MOST_CHARACTERS }) readonly before: string;
  @Text({ max: MOST_CHARACTERS }) readonly hit: string;
  @Text({ min: 0, max: MOST_CHARACTERS }) readonly after: string;
}

interface Place {
  readonly note: StoredNote;
  readonly text: OpenText;
  readonly heading: Heading;
  readonly hits: number;
  readonly excerpts: readonly Excerpt[];
}

/** A heading of a note, or of a correction under it, where the words stand. */
export class NoteHitView {
  @Id() readonly noteId: string;
  @OneOf(NOTE_KINDS) readonly kind: string;
  @Instant() readonly eventAt: string;
  /** Who wrote this text. */
  @Text({ max: 200 }) readonly author: string;
  @OneOf([...SOCIAL_HEADINGS, ...MEDICAL_HEADINGS]) readonly heading: string;
  /** The number of the correction, where it is not the note itself. */
  @OrNull() @Whole({ min: 1, max: 1_000_000 }) readonly correction: number | null;
  @Whole({ min: 1, max: 1_000_000 }) readonly hits: number;
  @Parts(ExcerptView, { max: 3 }) readonly excerpts: readonly ExcerptView[];

  constructor({ note, text, heading, hits, excerpts }: Place) {
    this.noteId = note.id;
    this.kind = note.kind;
    this.eventAt = new Date(note.eventAt).toISOString();
    this.author = text.author;
    this.heading = heading;
    this.correction = text.kind === 'correction' ? text.number : null;
    this.hits = hits;
    this.excerpts = excerpts;
  }
}

/** What a search inside one file found, the newest note first. */
export class NoteSearchView {
  @Whole({ min: 0, max: 1_000_000 }) readonly hits: number;
  @Parts(NoteHitView, { max: 10_000 }) readonly places: readonly NoteHitView[];

  constructor(places: readonly NoteHitView[]) {
    this.hits = places.reduce((sum, { hits }) => sum + hits, 0);
    this.places = places;
  }
}
