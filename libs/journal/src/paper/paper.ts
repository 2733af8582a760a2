import type { Tx } from '#persistence';
import { openedNote, type StoredNote } from '../notes/note-reading.js';
import { secrecyOf } from '../releases/masking-grounds.js';
import { type NoteMasks, NOTHING_MASKED, type Piece, piecesOf } from '../releases/masks.js';
import type { PaperHandover } from './handovers.js';
import { type Passage, passagesOf } from './passages.js';

/** A passage as it stands on paper. */
export interface PaperPassage extends Omit<Passage, 'key' | 'text'> {
  readonly pieces: readonly Piece[];
}

/** A note as it stands on paper: the text, corrections under it, the client's disagreement beside it. */
export interface PaperNote {
  readonly kind: string;
  readonly status: string;
  readonly eventAt: string;
  readonly enteredAt: string;
  readonly signedAt: string | null;
  readonly author: string;
  readonly told: readonly string[];
  /** The ground, where the whole note is masked. */
  readonly ground: string | null;
  readonly passages: readonly PaperPassage[];
}

/** What stands on every page of what is secret (OSL 5:5). */
export interface SecrecyMark {
  readonly ground: string;
  readonly on: string;
  readonly authority: string;
}

/** Who asked for a copy and what was decided, as it stands on its first page. */
export interface PaperRelease {
  readonly recipient: string;
  readonly purpose: string;
  readonly decision: string;
  readonly text: string | null;
  readonly decidedBy: string;
  readonly decidedAt: string;
}

/** A record on paper. It holds no name but the alias, no address and no number to ring (S25). */
export interface Paper {
  readonly number: string;
  readonly displayName: string;
  readonly madeAt: string;
  readonly periodFrom: string | null;
  readonly periodUntil: string | null;
  readonly secrecy: SecrecyMark;
  readonly release: PaperRelease | null;
  readonly notes: readonly PaperNote[];
  /** The release log (PDL 3:11). */
  readonly handovers: readonly PaperHandover[];
}

/** A record for work inside the house: that something is blocked from whoever prints it, and no more (PDL 4:4). */
export interface PrintedRecord extends Paper {
  readonly blocked: boolean;
}

const iso = (at: Date | string): string => new Date(at).toISOString();

/** A note for the paper, without what is masked in it. What the client said against it is hers, and stands. */
export function paperNote(tx: Tx, note: StoredNote, masked: NoteMasks = NOTHING_MASKED): PaperNote {
  const passages = passagesOf({ kind: note.kind, ...openedNote(tx, note) });
  const shown = masked.whole === null ? passages : passages.filter((one) => one.of === 'dispute');
  return {
    kind: note.kind,
    status: note.status,
    eventAt: iso(note.eventAt),
    enteredAt: iso(note.enteredAt),
    signedAt: note.signedAt === null ? null : iso(note.signedAt),
    author: note.author,
    told: note.told.map(({ on }) => on),
    ground: masked.whole?.ground ?? null,
    passages: shown.map((passage) => {
      const { of, heading, author, at, signedAt, eventAt } = passage;
      return { of, heading, author, at, signedAt, eventAt, pieces: piecesOf(passage, masked.masks) };
    }),
  };
}

const CITY = { name: 'unit-city', text: 'SELECT city FROM access.unit WHERE id = $1' };

/** The mark of the record's secrecy; the board it belongs to is named neutrally where nobody says it. */
export async function secrecyMark(
  tx: Tx,
  { compartment, on, authority }: { compartment: string; on: string; authority?: string | undefined },
): Promise<SecrecyMark> {
  const { city } = await tx.row<{ city: string }>(CITY, [tx.unitId]);
  return { ground: secrecyOf(compartment), on, authority: authority ?? `Ansvarig nämnd, ${city}` };
}
