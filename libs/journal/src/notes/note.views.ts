import { type Actor, CARE_UNITS } from '#kernel';
import { Can, CivilDate, Flag, Id, Instant, OneOf, OrNull, Part, Parts, Text, Texts, Whole } from '#web';
import { daysBetween, DAYS_TO_REMINDER, NOTE_STATUSES } from './note.entity.js';
import { MOST_CHARACTERS, NoteHeadings, NoteSubject } from './note.inputs.js';
import { allowedOn } from './note.policy.js';
import type { OpenDispute, OpenText, StoredNote, StoredTelling } from './note-reading.js';
import { VERSION_KINDS } from './note-version.entity.js';
import { type Headings, NOTE_KINDS } from './record-rules.js';

const iso = (at: Date | string): string => new Date(at).toISOString();
const isoOrNull = (at: Date | string | null): string | null => (at === null ? null : iso(at));

/** One text of a note: who wrote it, when, and for a correction why. */
export class NoteVersionView {
  @Whole({ min: 1, max: 1_000_000 }) readonly number: number;
  @OneOf(VERSION_KINDS) readonly kind: string;
  @Part(NoteHeadings) readonly headings: Headings;
  @Instant() readonly eventAt: string;
  @OrNull() @Text({ max: 2_000 }) readonly reason: string | null;
  @Id() readonly authorId: string;
  @Text({ max: 200 }) readonly author: string;
  @Instant() readonly at: string;
  @OrNull() @Instant() readonly signedAt: string | null;

  constructor(text: OpenText) {
    this.number = text.number;
    this.kind = text.kind;
    this.headings = text.headings;
    this.eventAt = iso(text.eventAt);
    this.reason = text.reason;
    this.authorId = text.authorId;
    this.author = text.author;
    this.at = iso(text.at);
    this.signedAt = isoOrNull(text.signedAt);
  }
}

/** That the client does not agree, in her words. */
export class DisputeView {
  @Text({ max: MOST_CHARACTERS }) readonly text: string;
  @Instant() readonly at: string;
  @Text({ max: 200 }) readonly recordedBy: string;

  constructor({ text, at, recordedBy }: OpenDispute) {
    this.text = text;
    this.at = iso(at);
    this.recordedBy = recordedBy;
  }
}

/** That the client has been told what a note says (SoL 14:6). */
export class TellingView {
  @CivilDate() readonly on: string;
  @Text({ max: 200 }) readonly recordedBy: string;

  constructor({ on, recordedBy }: StoredTelling) {
    this.on = on;
    this.recordedBy = recordedBy;
  }
}

/** What the session worked with; the words are counselling's. */
export class NoteMarksView {
  @Texts({ max: 4, length: 40 }) readonly parts: readonly string[];
  @Texts({ max: 7, length: 40 }) readonly themes: readonly string[];

  constructor(parts: readonly string[], themes: readonly string[]) {
    this.parts = parts;
    this.themes = themes;
  }
}

interface Around {
  readonly texts: readonly OpenText[];
  readonly disputes: readonly OpenDispute[];
  readonly viewer: Actor;
}

/** A note as the record shows it: its text, under it the corrections, and what the client holds against it. */
export class NoteView {
  @Id() readonly id: string;
  @Id() readonly clientId: string;
  @Text({ max: 20 }) readonly compartment: string;
  @OneOf(NOTE_KINDS) readonly kind: string;
  @OrNull() @Part(NoteSubject) readonly subject: NoteSubject | null;
  @OneOf(NOTE_STATUSES) readonly status: string;
  @Instant() readonly eventAt: string;
  @Instant() readonly enteredAt: string;
  /** When it is locked if nobody has signed it. */
  @Instant() readonly locksAt: string;
  @OrNull() @Instant() readonly signedAt: string | null;
  @Id() readonly authorId: string;
  @Text({ max: 200 }) readonly author: string;
  /** Whose record it is, inside Spiralen. */
  @OrNull() @OneOf(CARE_UNITS) readonly careUnit: string | null;
  @Part(NoteHeadings) readonly headings: Headings;
  /** The parts and themes of the session it is about, where they are marked and the asker may see them. */
  @OrNull() @Part(NoteMarksView) readonly marks: NoteMarksView | null;
  @Parts(NoteVersionView, { max: 1_000 }) readonly corrections: readonly NoteVersionView[];
  @Parts(DisputeView, { max: 1_000 }) readonly disputes: readonly DisputeView[];
  /** The days the client was told of it. */
  @Parts(TellingView, { max: 1_000 }) readonly told: readonly TellingView[];
  /** How many texts there are, corrections among them. */
  @Whole({ min: 1, max: 1_000_000 }) readonly versions: number;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: ReturnType<typeof allowedOn>;

  constructor(note: StoredNote, { texts, disputes, viewer }: Around) {
    const corrections = texts.filter(({ kind }) => kind === 'correction');
    const text = texts.find(({ kind }) => kind !== 'correction');
    const unsignedCorrectors = corrections.filter(({ signedAt }) => signedAt === null).map(({ authorId }) => authorId);
    this.id = note.id;
    this.clientId = note.clientId;
    this.compartment = note.compartment;
    this.kind = note.kind;
    this.subject = subjectOf(note);
    this.status = note.status;
    this.eventAt = iso(note.eventAt);
    this.enteredAt = iso(note.enteredAt);
    this.locksAt = iso(note.locksAt);
    this.signedAt = isoOrNull(note.signedAt);
    this.authorId = note.authorId;
    this.author = note.author;
    this.careUnit = note.careUnit;
    this.headings = text?.headings ?? {};
    this.marks = marksOf(note);
    this.corrections = corrections.map((one) => new NoteVersionView(one));
    this.disputes = disputes.map((one) => new DisputeView(one));
    this.told = note.told.map((one) => new TellingView(one));
    this.versions = note.versions;
    this.version = note.version;
    this.can = allowedOn({ ...note, unsignedCorrectors }, viewer);
  }
}

const marksOf = ({ parts, themes }: StoredNote): NoteMarksView | null =>
  parts === null || themes === null ? null : new NoteMarksView(parts, themes);

type Subjects = Pick<StoredNote, 'sessionId' | 'contractId' | 'bookingId'>;

export function subjectOf({ sessionId, contractId, bookingId }: Subjects): NoteSubject | null {
  if (sessionId !== null) return { type: 'session', id: sessionId };
  if (contractId !== null) return { type: 'contract', id: contractId };
  return bookingId === null ? null : { type: 'visit', id: bookingId };
}

/** A row of the list of unsigned notes, as the database gives it. */
export interface UnsignedRow extends Subjects {
  readonly id: string;
  readonly clientId: string;
  readonly displayName: string;
  readonly number: string;
  readonly kind: string;
  readonly what: 'note' | 'correction';
  readonly eventAt: Date;
  readonly enteredAt: Date;
  readonly locksAt: Date | null;
  readonly version: number;
}

/** One's own note, or correction, that waits for a signature. */
export class UnsignedNoteView {
  @Id() readonly id: string;
  @Id() readonly clientId: string;
  @Text({ max: 100 }) readonly displayName: string;
  @Text({ max: 12 }) readonly number: string;
  @OneOf(NOTE_KINDS) readonly kind: string;
  @OneOf(['note', 'correction']) readonly what: string;
  @OrNull() @Part(NoteSubject) readonly subject: NoteSubject | null;
  @Instant() readonly eventAt: string;
  @Instant() readonly enteredAt: string;
  /** Whole days since it was entered. */
  @Whole({ min: 0, max: 100_000 }) readonly days: number;
  /** Two days have gone: it should be signed now. */
  @Flag() readonly reminder: boolean;
  @OrNull() @Instant() readonly locksAt: string | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly sign: boolean };

  constructor(row: UnsignedRow, now: Date) {
    this.id = row.id;
    this.clientId = row.clientId;
    this.displayName = row.displayName;
    this.number = row.number;
    this.kind = row.kind;
    this.what = row.what;
    this.subject = subjectOf(row);
    this.eventAt = iso(row.eventAt);
    this.enteredAt = iso(row.enteredAt);
    this.days = daysBetween(row.enteredAt, now);
    this.reminder = this.days >= DAYS_TO_REMINDER;
    this.locksAt = isoOrNull(row.locksAt);
    this.version = row.version;
    this.can = { sign: true };
  }
}
