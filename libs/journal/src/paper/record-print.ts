import { Injectable } from '@nestjs/common';
import { today } from '#calendar';
import { ClientDirectory } from '#clients';
import { NotAllowed, type StaffActor } from '#kernel';
import { UnitOfWork } from '#persistence';
import { NOTE_COLUMNS, NOTE_FROM, type StoredNote } from '../notes/note-reading.js';
import { keepsRecordOf } from '../notes/record-rules.js';
import { handoversOf } from './handovers.js';
import { paperNote, type PrintedRecord, secrecyMark } from './paper.js';
import type { PrintRecord } from './paper.inputs.js';

const OF_PERIOD = {
  name: 'notes-of-period',
  text: `SELECT ${NOTE_COLUMNS} FROM ${NOTE_FROM} WHERE n.client_id = ANY ((SELECT clients.files_of($2))::uuid[])
    AND ($3::date IS NULL OR (n.event_at AT TIME ZONE 'Europe/Stockholm')::date >= $3)
    AND ($4::date IS NULL OR (n.event_at AT TIME ZONE 'Europe/Stockholm')::date <= $4) ORDER BY n.event_at, n.id`,
};

const BLOCKED = { name: 'record-print-blocked', text: 'SELECT ctx.care_is_blocked_somewhere($1) AS blocked' };

/** Puts one's own client's record on paper, for work inside the house; the log calls it a print. */
@Injectable()
export class RecordPrint {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: ClientDirectory,
  ) {}

  print(actor: StaffActor, clientId: string, { from, until }: PrintRecord): Promise<PrintedRecord> {
    return this.work.look(actor, 'journal.record.print', async (tx) => {
      const { compartment, number, displayName } = await this.directory.client(tx, clientId);
      if (!keepsRecordOf(actor, compartment)) throw new NotAllowed();
      const period = { periodFrom: from ?? null, periodUntil: until ?? null };
      const notes = await tx.rows<StoredNote>(OF_PERIOD, [tx.now, clientId, period.periodFrom, period.periodUntil]);
      return {
        number,
        displayName,
        madeAt: tx.now.toISOString(),
        ...period,
        blocked: (await tx.row<{ blocked: boolean }>(BLOCKED, [clientId])).blocked,
        secrecy: await secrecyMark(tx, { compartment, on: today(tx.now) }),
        release: null,
        notes: notes.map((note) => paperNote(tx, note)),
        handovers: await handoversOf(tx, clientId),
      };
    });
  }
}
