import { Injectable } from '@nestjs/common';
import type { StaffActor } from '#kernel';
import { UnitOfWork } from '#persistence';
import { Id, Instant, type ListQuery, OneOf, OrNull, Page, Text, Whole } from '#web';
import { daysBetween } from '../notes/note.entity.js';

interface WaitingRow {
  readonly id: string;
  readonly clientId: string;
  readonly number: string;
  readonly author: string;
  readonly what: 'note' | 'correction';
  readonly enteredAt: Date;
  readonly locksAt: Date | null;
}

/** That something waits for its author's signature: whose file by number, who, how long; not what (P05, model 3.5). */
export class WaitingNoteView {
  @Id() readonly id: string;
  @Id() readonly clientId: string;
  @Text({ max: 12 }) readonly number: string;
  @Text({ max: 200 }) readonly author: string;
  @OneOf(['note', 'correction']) readonly what: string;
  @Whole({ min: 2, max: 100_000 }) readonly days: number;
  @OrNull() @Instant() readonly locksAt: string | null;

  constructor(row: WaitingRow, now: Date) {
    this.id = row.id;
    this.clientId = row.clientId;
    this.number = row.number;
    this.author = row.author;
    this.what = row.what;
    this.days = daysBetween(row.enteredAt, now);
    this.locksAt = row.locksAt?.toISOString() ?? null;
  }
}

const WAITING = {
  name: 'notes-waiting',
  text: `SELECT u.id, u.client_id AS "clientId", c.number, s.name AS author, u.what, u.entered_at AS "enteredAt", u.locks_at AS "locksAt", count(*) OVER () AS total
    FROM journal.unsigned_notes() u JOIN clients.client c ON c.id = u.client_id JOIN access.staff s ON s.id = u.author_id
    ORDER BY u.entered_at, u.id LIMIT $1 OFFSET $2`,
};

/** What reception follows up: notes and corrections that have waited two days for a signature. */
@Injectable()
export class UnsignedList {
  constructor(private readonly work: UnitOfWork) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<WaitingNoteView>> {
    return this.work.look(actor, 'journal.note.follow-up', async (tx) => {
      const rows = await tx.rows<WaitingRow & { total: string }>(WAITING, [query.size, query.from]);
      tx.shown(rows.map(({ clientId }) => clientId));
      const views = rows.map((row) => new WaitingNoteView(row, tx.now));
      return new Page(views, Number(rows[0]?.total ?? 0), query);
    });
  }
}
