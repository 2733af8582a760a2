import type { Can } from '../api/types.js';
import type { NoteKind } from '../journal/note.js';

export const RECIPIENT_KINDS = ['client', 'representative', 'authority', 'care_provider', 'other'] as const;
export const WAYS = ['in_person', 'post', 'registered_post', 'secure_message', 'told'] as const;
export const DECISIONS = ['released', 'partly', 'refused'] as const;

/** A package on its way: what stands on its outside. */
export interface Release {
  id: string;
  clientId: string;
  number: string;
  displayName: string;
  status: 'assembled' | 'in_review' | 'decided' | 'handed_out' | 'withdrawn';
  recipientKind: (typeof RECIPIENT_KINDS)[number];
  recipient: string;
  purpose: string;
  periodFrom: string | null;
  periodUntil: string | null;
  notes: number;
  assembledBy: string;
  assembledAt: string;
  reviewer: string | null;
  decision: (typeof DECISIONS)[number] | null;
  decisionText: string | null;
  decidedAt: string | null;
  handovers: { number: number; way: string; handedTo: string; at: string; by: string }[];
  version: number;
  can: Can;
}

/** A note as its custodian knows it. */
export interface PlannedNote {
  id: string;
  kind: NoteKind;
  status: string;
  eventAt: string;
  author: string;
  corrections: number;
  disputed: boolean;
}

export interface Plan {
  clientId: string;
  number: string;
  displayName: string;
  notes: PlannedNote[];
}

export interface Mask {
  passage: string;
  from: number;
  to: number;
  ground: string;
  reason: string;
}

export interface WholeMask {
  ground: string;
  reason: string;
}

/** A piece of writing under review. */
export interface Passage {
  key: string;
  of: 'note' | 'correction' | 'dispute';
  heading: string;
  author: string;
  at: string;
  signedAt: string | null;
  eventAt: string | null;
  text: string;
}

/** A note under secrecy review. */
export interface ReviewedNote {
  noteId: string;
  noteVersion: number;
  kind: NoteKind;
  status: string;
  eventAt: string;
  author: string;
  reviewed: boolean;
  changed: boolean;
  whole: WholeMask | null;
  masks: Mask[];
  grounds: string[];
  passages: Passage[];
}

export interface Piece {
  text: string | null;
  ground: string | null;
}

export interface PaperPassage extends Omit<Passage, 'key' | 'text'> {
  pieces: Piece[];
}

export interface PaperNote {
  kind: NoteKind;
  status: string;
  eventAt: string;
  enteredAt: string;
  signedAt: string | null;
  author: string;
  told: string[];
  ground: string | null;
  passages: PaperPassage[];
}

/** A record on paper. */
export interface Paper {
  number: string;
  displayName: string;
  madeAt: string;
  periodFrom: string | null;
  periodUntil: string | null;
  /** Something is left out of what is printed inside the house; a copy that leaves it is whole. */
  blocked?: boolean;
  secrecy: { ground: string; on: string; authority: string };
  release: {
    recipient: string;
    purpose: string;
    decision: string;
    text: string | null;
    decidedBy: string;
    decidedAt: string;
  } | null;
  notes: PaperNote[];
  /** Absent in copies from before the release log stood on them. */
  handovers?: { at: string; way: string; handedTo: string }[];
}
