import { Column, Entity } from 'typeorm';
import { type Box, FileRow, type Tx } from '#persistence';

const HOUR = 3_600_000;
/** A draft is no record: it is gone a day after it was last saved (SM-12). */
export const HOURS_KEPT = 24;

export const goneAt = (savedAt: Date): Date => new Date(savedAt.getTime() + HOURS_KEPT * HOUR);

/** Sealed to its writer: the same text under another name does not open. */
const place = (staffId: string) => ({ column: 'journal.note_draft.body', row: staffId });
export const sealDraft = (box: Box, staffId: string, text: string): Buffer => box.seal(place(staffId), text);
export const openDraft = (box: Box, staffId: string, sealed: Buffer): string => box.open(place(staffId), sealed);

const DISCARD = {
  name: 'draft-discard',
  text: 'DELETE FROM journal.note_draft WHERE client_id = $1 AND staff_id = $2',
};

/** Takes away the asker's own draft about a client, where there is one. */
export const discardDraft = (tx: Tx, clientId: string): Promise<number> => tx.change(DISCARD, [clientId, tx.actor.id]);

/** What one person is just writing about one client, before it is part of any record; nobody else ever sees it. */
@Entity({ schema: 'journal', name: 'note_draft' })
export class NoteDraft extends FileRow {
  @Column('uuid')
  readonly staffId: string;

  @Column('bytea')
  body: Buffer;

  @Column('timestamptz')
  savedAt: Date;
}
