import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { ClientDirectory } from '#clients';
import { NotAllowed, type StaffActor } from '#kernel';
import { UnitOfWork } from '#persistence';
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
      const { body, savedAt, wrapped } = await tx.row<{ body: Buffer; savedAt: Date; wrapped: Buffer }>(READ, values);
      tx.shown([clientId]);
      const text = openDraft(tx.boxFrom(clientId, wrapped), actor.id, body);
      return new DraftView(clientId, savedAt, JSON.parse(text) as SaveDraft);
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
