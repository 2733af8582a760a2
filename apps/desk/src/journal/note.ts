import type { Can } from '../api/types.js';

export const NOTE_KINDS = ['session', 'contact', 'decision', 'closing', 'visit'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];
export type Heading =
  | 'facts'
  | 'assessment'
  | 'decision'
  | 'reason'
  | 'background'
  | 'findings'
  | 'diagnosis'
  | 'actions'
  | 'information'
  | 'refusal';
export type Headings = Partial<Record<Heading, string>>;

export interface Subject {
  type: 'session' | 'visit' | 'contract';
  id: string;
}

/** One text of a note: the entry, an edit, or a correction with its reason. */
export interface NoteText {
  number: number;
  kind: 'entered' | 'edited' | 'correction';
  headings: Headings;
  eventAt: string;
  reason: string | null;
  author: string;
  at: string;
  signedAt: string | null;
}

/** What the session a note is about worked with. */
export interface Marks {
  parts: string[];
  themes: string[];
}

/** A note as the record shows it. */
export interface Note {
  id: string;
  clientId: string;
  kind: NoteKind;
  subject: Subject | null;
  status: 'entered' | 'signed' | 'locked_unsigned';
  eventAt: string;
  enteredAt: string;
  locksAt: string;
  signedAt: string | null;
  author: string;
  /** Whose record it is, inside Spiralen. */
  careUnit: string | null;
  headings: Headings;
  marks: Marks | null;
  corrections: NoteText[];
  disputes: { text: string; at: string; recordedBy: string }[];
  told: { on: string; recordedBy: string }[];
  versions: number;
  version: number;
  can: Can;
}

/** What the server keeps of an unfinished text. */
export interface Draft {
  noteId?: string | null;
  subject?: Subject | null;
  kind?: NoteKind;
  eventAt?: string;
  headings?: Headings;
  reason?: string;
  savedAt: string;
}

export const MOST_CHARACTERS = 60_000;

const VISIT: readonly Heading[] = ['background', 'findings', 'diagnosis', 'actions', 'information', 'refusal'];
const SOCIAL: readonly Heading[] = ['facts', 'assessment'];
const DECIDING: readonly Heading[] = ['facts', 'assessment', 'decision', 'reason'];

/** Facts apart from assessment; a decision with its reason; in Spiralen the headings of the patient record. */
export const headingsOf = (kind: NoteKind, deciding = false): readonly Heading[] => {
  if (kind === 'visit') return VISIT;
  return deciding || kind === 'decision' ? DECIDING : SOCIAL;
};

/** Only what has been written. */
export const writtenOf = (headings: Headings): Headings =>
  Object.fromEntries(Object.entries(headings).filter(([, text]) => text.trim() !== ''));

/** A template's words under the headings that are empty; what is written stays as it is. */
export const filledBy = (headings: Headings, template: Headings): Headings => ({
  ...headings,
  ...Object.fromEntries(
    Object.entries(template).filter(([heading]) => (headings[heading as Heading] ?? '').trim() === ''),
  ),
});

export const tooLong = (headings: Headings): boolean =>
  Object.values(headings).some((text) => text.length > MOST_CHARACTERS);

/** Is the draft an unfinished text of this very note? */
export const isDraftOf = (draft: Draft, of: { noteId: string | null; kind: NoteKind; subject: Subject | null }) =>
  (draft.noteId ?? null) === of.noteId &&
  draft.kind === of.kind &&
  (draft.subject?.id ?? null) === (of.subject?.id ?? null);
