import type { Actor, CareUnit } from '#kernel';
import type { Box, Tx } from '#persistence';
import { openDispute } from './note-dispute.entity.js';
import type { NoteStatus } from './note.entity.js';
import { openHeadings, openReason, type VersionKind } from './note-version.entity.js';
import { NoteView } from './note.views.js';
import type { Headings, NoteKind } from './record-rules.js';

/** One text of a note as the database gives it: bytes as base64, times as text. */
export interface StoredText {
  readonly id: string;
  readonly number: number;
  readonly kind: VersionKind;
  readonly headings: string;
  readonly reason: string | null;
  readonly eventAt: string;
  readonly authorId: string;
  readonly author: string;
  readonly at: string;
  readonly signedAt: string | null;
}

interface StoredDispute {
  readonly id: string;
  readonly text: string;
  readonly at: string;
  readonly recordedBy: string;
}

export interface StoredTelling {
  readonly on: string;
  readonly recordedBy: string;
}

/** A note with its texts, as one row. */
export interface StoredNote {
  readonly id: string;
  readonly clientId: string;
  readonly compartment: string;
  readonly kind: NoteKind;
  readonly sessionId: string | null;
  readonly contractId: string | null;
  readonly bookingId: string | null;
  readonly status: NoteStatus;
  readonly authorId: string;
  readonly author: string;
  readonly eventAt: Date | string;
  readonly enteredAt: Date | string;
  readonly locksAt: Date | string;
  readonly signedAt: Date | string | null;
  readonly versions: number;
  readonly version: number;
  readonly careUnit: CareUnit | null;
  readonly ofOwnUnit: boolean;
  readonly wrapped: Buffer;
  readonly parts: readonly string[] | null;
  readonly themes: readonly string[] | null;
  readonly texts: readonly StoredText[];
  readonly disputes: readonly StoredDispute[];
  readonly told: readonly StoredTelling[];
}

/** A text of a note, opened. */
export interface OpenText extends Omit<StoredText, 'headings' | 'reason'> {
  readonly headings: Headings;
  readonly reason: string | null;
}

const TEXT = `jsonb_build_object('id', v.id, 'number', v.number, 'kind', v.kind, 'headings', encode(v.headings, 'base64'),
  'reason', encode(v.reason, 'base64'), 'eventAt', v.event_at, 'authorId', v.author_id, 'author', w.name, 'at', v.created_at, 'signedAt', g.signed_at)`;
const TEXTS_FROM = `journal.note_version v JOIN access.staff w ON w.id = v.author_id LEFT JOIN journal.note_signature g ON g.version_id = v.id`;

/** The columns of a StoredNote; `$1` is the house's time. Past day fourteen a note is locked, whether the job has run or not. */
export const NOTE_COLUMNS = `n.id, n.client_id AS "clientId", n.compartment, n.kind, n.session_id AS "sessionId", n.contract_id AS "contractId",
  n.booking_id AS "bookingId", CASE WHEN n.status = 'entered' AND n.locks_at <= $1 THEN 'locked_unsigned' ELSE n.status END AS status,
  n.author_id AS "authorId", a.name AS author, n.event_at AS "eventAt", n.entered_at AS "enteredAt", n.locks_at AS "locksAt",
  n.signed_at AS "signedAt", n.versions, n.version, n.care_unit AS "careUnit", (n.care_unit IS NULL OR n.care_unit = ANY ((SELECT ctx.care_units())::text[])) AS "ofOwnUnit", k.wrapped, m.parts, m.themes,
  (SELECT jsonb_agg(${TEXT} ORDER BY v.number) FROM ${TEXTS_FROM} WHERE v.note_id = n.id AND (v.kind = 'correction' OR v.number = n.text_number)) AS texts,
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', d.id, 'text', encode(d.text, 'base64'), 'at', d.created_at, 'recordedBy', r.name) ORDER BY d.created_at, d.id)
    FROM journal.note_dispute d JOIN access.staff r ON r.id = d.recorded_by WHERE d.note_id = n.id), '[]') AS disputes,
  coalesce((SELECT jsonb_agg(jsonb_build_object('on', t.told_on, 'recordedBy', r.name) ORDER BY t.told_on, t.id)
    FROM journal.note_telling t JOIN access.staff r ON r.id = t.recorded_by WHERE t.note_id = n.id), '[]') AS told`;
export const NOTE_FROM = `journal.note n JOIN access.staff a ON a.id = n.author_id JOIN clients.data_key k ON k.client_id = n.client_id
  LEFT JOIN counselling.session_mark m ON m.session_id = n.session_id`;

const ONE = { name: 'note-read', text: `SELECT ${NOTE_COLUMNS} FROM ${NOTE_FROM} WHERE n.id = $2` };
const ALL_TEXTS = {
  name: 'note-versions',
  text: `SELECT n.client_id AS "clientId", k.wrapped, (SELECT jsonb_agg(${TEXT} ORDER BY v.number) FROM ${TEXTS_FROM} WHERE v.note_id = n.id) AS texts
    FROM journal.note n JOIN clients.data_key k ON k.client_id = n.client_id WHERE n.id = $1`,
};

const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64');

const opened = (box: Box, { headings, reason, ...plain }: StoredText): OpenText => ({
  ...plain,
  headings: openHeadings(box, plain.id, bytes(headings)),
  reason: reason === null ? null : openReason(box, plain.id, bytes(reason)),
});

/** What the client holds against a note, opened. */
export interface OpenDispute {
  readonly text: string;
  readonly at: string;
  readonly recordedBy: string;
}

/** Everything that is written in a note, opened; the log will say that the file was read. */
export function openedNote(tx: Tx, note: StoredNote): { texts: OpenText[]; disputes: OpenDispute[] } {
  tx.shown([note.clientId]);
  const box = tx.boxFrom(note.clientId, note.wrapped);
  const texts = note.texts.map((text) => opened(box, text));
  const disputes = note.disputes.map(({ id, text, at, recordedBy }) => ({
    text: openDispute(box, id, bytes(text)),
    at,
    recordedBy,
  }));
  return { texts, disputes };
}

/** A stored note with its texts opened, as the asker may see it. */
export const noteView = (tx: Tx, note: StoredNote, viewer: Actor): NoteView =>
  new NoteView(note, { ...openedNote(tx, note), viewer });

/** One note as it stands now, or 404. */
export const readNote = async (tx: Tx, id: string): Promise<NoteView> =>
  noteView(tx, await tx.row<StoredNote>(ONE, [tx.now, id]), tx.actor);

/** Every text a note has ever had, oldest first. */
export async function readVersions(tx: Tx, id: string): Promise<OpenText[]> {
  const { clientId, wrapped, texts } = await tx.row<Pick<StoredNote, 'clientId' | 'wrapped' | 'texts'>>(ALL_TEXTS, [
    id,
  ]);
  tx.shown([clientId]);
  const box = tx.boxFrom(clientId, wrapped);
  return texts.map((text) => opened(box, text));
}
