import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { ClientDirectory } from '#clients';
import { NotAllowed, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { keepsRecordOf } from '../notes/record-rules.js';
import type { SaveDraft } from './draft.inputs.js';
import { DraftView } from './draft.views.js';
import { discardDraft, openDraft, sealDraft } from './note-draft.entity.js';

const SAVE = {
  name: 'draft-save',
  text: `INSERT INTO journal.note_draft (id, unit_id, compartment, client_id, created_at, version, staff_id, body, saved_at)
    VALUES ($1, $2, $3, $4, $7, 1, $5, $6, $7)
    ON CONFLICT (unit_id, staff_id, client_id) DO UPDATE SET body = EXCLUDED.body, saved_at = EXCLUDED.saved_at, version = note_draft.version + 1`,
};
const READ = {
  name: 'draft-read',
  text: `SELECT d.body, d.saved_at AS "savedAt", k.wrapped FROM journal.note_draft d JOIN clients.data_key k ON k.client_id = d.client_id
    WHERE d.client_id = $1 AND d.staff_id = $2 AND d.saved_at > $3::timestamptz - interval '24 hours'`,
};
const LIST = {
  name: 'draft-list',
  text: `SELECT d.client_id AS "clientId", d.body, d.saved_at AS "savedAt", k.wrapped, count(*) OVER () AS total
    FROM journal.note_draft d JOIN clients.data_key k ON k.client_id = d.client_id
    WHERE ($1::uuid IS NULL OR d.client_id = $1) AND d.staff_id = $2 AND d.saved_at > $3::timestamptz - interval '24 hours'
    ORDER BY d.saved_at DESC, d.id LIMIT $4 OFFSET $5`,
};

interface StoredDraft {
  readonly clientId: string;
  readonly body: Buffer;
  readonly savedAt: Date;
  readonly wrapped: Buffer;
}

function draftView(tx: Tx, actor: StaffActor, { clientId, body, savedAt, wrapped }: StoredDraft): DraftView {
  tx.shown([clientId]);
  const text = openDraft(tx.boxFrom(clientId, wrapped), actor.id, body);
  return new DraftView(clientId, savedAt, JSON.parse(text) as SaveDraft);
}

/** The private buffer that saves itself while somebody writes (D7: the only text that may vanish). */
@Injectable()
export class DraftsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: ClientDirectory,
  ) {}

  save(actor: StaffActor, clientId: string, input: SaveDraft): Promise<DraftView> {
    return this.work.run(actor, 'journal.draft.save', async (tx) => {
      const client = await this.directory.client(tx, clientId);
      if (!keepsRecordOf(actor, client.compartment)) throw new NotAllowed();
      client.mustBeOpen();
      const sealed = sealDraft(await tx.box(clientId), actor.id, JSON.stringify(input));
      await tx.change(SAVE, [v7(), tx.unitId, client.compartment, clientId, actor.id, sealed, tx.now]);
      return new DraftView(clientId, tx.now, input);
    });
  }

  read(actor: StaffActor, clientId: string): Promise<DraftView> {
    return this.work.look(actor, 'journal.draft.read', async (tx) => {
      const values = [clientId, actor.id, tx.now];
      const stored = await tx.row<Omit<StoredDraft, 'clientId'>>(READ, values);
      return draftView(tx, actor, { ...stored, clientId });
    });
  }

  /** One's own unfinished texts; none is an ordinary answer. */
  list(actor: StaffActor, query: ListQuery): Promise<Page<DraftView>> {
    return this.work.look(actor, 'journal.draft.list', async (tx) => {
      const values = [query.filter.clientId ?? null, actor.id, tx.now, query.size, query.from];
      const rows = await tx.rows<StoredDraft & { total: string }>(LIST, values);
      return new Page(
        rows.map((row) => draftView(tx, actor, row)),
        Number(rows[0]?.total ?? 0),
        query,
      );
    });
  }

  /** There may be none: what is wanted is that there is none afterwards. */
  discard(actor: StaffActor, clientId: string): Promise<void> {
    return this.work.run(actor, 'journal.draft.discard', async (tx) => {
      await this.directory.client(tx, clientId);
      await discardDraft(tx, clientId);
    });
  }
}
