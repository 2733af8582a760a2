import { Flag, Id, Instant, OneOf, Parts, Text, Whole } from '#web';
import { NOTE_STATUSES } from '../notes/note.entity.js';
import { NOTE_KINDS } from '../notes/record-rules.js';

/** What the custodian knows of a note, as the database tells it. */
export interface PlannedNote {
  readonly id: string;
  readonly clientId: string;
  readonly kind: string;
  readonly status: string;
  readonly eventAt: Date;
  readonly author: string;
  readonly corrections: number;
  readonly disputed: boolean;
}

/** A note as its custodian knows it: when, by whom, how far it has come (P05). */
export class PlannedNoteView {
  @Id() readonly id: string;
  @OneOf(NOTE_KINDS) readonly kind: string;
  @OneOf(NOTE_STATUSES) readonly status: string;
  @Instant() readonly eventAt: string;
  @Text({ max: 200 }) readonly author: string;
  @Whole({ min: 0, max: 1_000_000 }) readonly corrections: number;
  @Flag() readonly disputed: boolean;

  constructor(note: PlannedNote) {
    this.id = note.id;
    this.kind = note.kind;
    this.status = note.status;
    this.eventAt = note.eventAt.toISOString();
    this.author = note.author;
    this.corrections = note.corrections;
    this.disputed = note.disputed;
  }
}

/** What there is in a file to put into a package. */
export class ReleasePlanView {
  @Id() readonly clientId: string;
  @Text({ max: 12 }) readonly number: string;
  @Text({ max: 100 }) readonly displayName: string;
  @Parts(PlannedNoteView, { max: 10_000 }) readonly notes: readonly PlannedNoteView[];

  constructor({ id, number, displayName }: { id: string; number: string; displayName: string }, notes: PlannedNote[]) {
    this.clientId = id;
    this.number = number;
    this.displayName = displayName;
    this.notes = notes.map((note) => new PlannedNoteView(note));
  }
}
