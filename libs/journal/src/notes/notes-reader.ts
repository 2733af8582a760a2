import { Injectable } from '@nestjs/common';
import type { StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { NOTE_COLUMNS, NOTE_FROM, noteView, readNote, readVersions, type StoredNote } from './note-reading.js';
import { type NoteView, NoteVersionView, UnsignedNoteView, type UnsignedRow } from './note.views.js';

/** Of one client, about one thing, of these ids, or one's own; the walls say which of them there are. */
const LISTS = {
  client: 'n.client_id = ANY ((SELECT clients.files_of($2))::uuid[])',
  ids: 'n.id = ANY ($2::uuid[])',
  subject: '(n.session_id = $2 OR n.contract_id = $2 OR n.booking_id = $2)',
  own: 'n.author_id = $2',
} as const;

const COLUMNS: Readonly<Record<string, string>> = { eventAt: 'n.event_at', enteredAt: 'n.entered_at', id: 'n.id' };

const UNSIGNED = {
  name: 'notes-unsigned',
  text: `SELECT u.*, c.display_name AS "displayName", c.number, count(*) OVER () AS total FROM (
      SELECT n.id, n.client_id AS "clientId", n.kind, 'note' AS what, n.session_id AS "sessionId", n.contract_id AS "contractId",
        n.booking_id AS "bookingId", n.event_at AS "eventAt", n.entered_at AS "enteredAt", n.locks_at AS "locksAt", n.version
      FROM journal.note n WHERE n.author_id = $1 AND n.status = 'entered' AND n.locks_at > $2
      UNION ALL
      SELECT n.id, n.client_id, n.kind, 'correction', n.session_id, n.contract_id, n.booking_id, n.event_at, v.created_at, NULL, n.version
      FROM journal.note_version v JOIN journal.note n ON n.id = v.note_id
      WHERE v.author_id = $1 AND v.kind = 'correction' AND NOT EXISTS (SELECT FROM journal.note_signature g WHERE g.version_id = v.id)
    ) u JOIN clients.client c ON c.id = u."clientId" ORDER BY u."enteredAt", u.id LIMIT $3 OFFSET $4`,
};

/** Reads the record. What the asker may not see is not there. */
@Injectable()
export class NotesReader {
  constructor(private readonly work: UnitOfWork) {}

  read(actor: StaffActor, id: string): Promise<NoteView> {
    return this.work.look(actor, 'journal.note.read', (tx) => readNote(tx, id));
  }

  list(actor: StaffActor, query: ListQuery): Promise<Page<NoteView>> {
    return this.work.look(actor, 'journal.note.list', async (tx) => {
      const [way, term] = asked(tx, query);
      const by = COLUMNS[query.sort?.field ?? ''] ?? 'n.event_at';
      const order = query.sort === undefined || query.sort.descending ? 'DESC' : 'ASC';
      const statement = {
        name: `notes-list-${way}-${by}-${order}`,
        text: `SELECT ${NOTE_COLUMNS}, count(*) OVER () AS total FROM ${NOTE_FROM} WHERE ${LISTS[way]} ORDER BY ${by} ${order}, n.id ${order} LIMIT $3 OFFSET $4`,
      };
      const rows = await tx.rows<StoredNote & { total: string }>(statement, [tx.now, term, query.size, query.from]);
      const notes = rows.map((row) => noteView(tx, row, actor));
      return new Page(notes, Number(rows[0]?.total ?? 0), query);
    });
  }

  versions(actor: StaffActor, id: string): Promise<NoteVersionView[]> {
    return this.work.look(actor, 'journal.note.read-versions', async (tx) =>
      (await readVersions(tx, id)).map((text) => new NoteVersionView(text)),
    );
  }

  /** Day 2 reminds, day 14 locks (SM-12): one's own that wait, the oldest first. */
  unsigned(actor: StaffActor, query: ListQuery): Promise<Page<UnsignedNoteView>> {
    return this.work.look(actor, 'journal.note.list-unsigned', async (tx) => {
      const values = [actor.id, tx.now, query.size, query.from];
      const rows = await tx.rows<UnsignedRow & { total: string }>(UNSIGNED, values);
      tx.shown(rows.map(({ clientId }) => clientId));
      const views = rows.map((row) => new UnsignedNoteView(row, tx.now));
      return new Page(views, Number(rows[0]?.total ?? 0), query);
    });
  }
}

function asked({ actor }: Tx, { filter }: ListQuery): [keyof typeof LISTS, unknown] {
  if (typeof filter.clientId === 'string') return ['client', filter.clientId];
  if (typeof filter.subjectId === 'string') return ['subject', filter.subjectId];
  if (Array.isArray(filter.id)) return ['ids', filter.id];
  return ['own', actor.id];
}
