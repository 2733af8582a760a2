import { Injectable } from '@nestjs/common';
import { today } from '#calendar';
import { ClientDirectory } from '#clients';
import { RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { TALKING } from '../counselling.policy.js';
import { SelfReport } from './self-report.entity.js';
import type { RecordSelfReport } from './self-report.inputs.js';
import { SelfReportView } from './self-report.views.js';

const LIST = {
  name: 'self-reports',
  text: `SELECT id, client_id AS "clientId", status, reported_on::text AS "reportedOn", recorded_by AS "recordedBy", version, count(*) OVER () AS total
    FROM counselling.self_report WHERE unit_id = $1 AND ($2::uuid[] IS NULL OR id = ANY ($2::uuid[])) AND ($3::uuid IS NULL OR client_id = ANY ((SELECT clients.files_of($3))::uuid[]))
    ORDER BY reported_on DESC, created_at DESC, id LIMIT $4 OFFSET $5`,
};

/** Writes down where clients say they stand (W30). */
@Injectable()
export class SelfReportsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: ClientDirectory,
  ) {}

  /** The latest first. */
  list(actor: StaffActor, query: ListQuery): Promise<Page<SelfReportView>> {
    return this.work.look(actor, 'counselling.self-report.list', async (tx) => {
      const { id, clientId } = query.filter;
      const rows = await tx.rows<SelfReport & { total: string }>(LIST, [
        tx.unitId,
        id ?? null,
        clientId ?? null,
        query.size,
        query.from,
      ]);
      tx.shown(rows.map((row) => row.clientId));
      const views = rows.map((row) => new SelfReportView(row));
      return new Page(views, Number(rows[0]?.total ?? 0), query);
    });
  }

  record(actor: StaffActor, input: RecordSelfReport): Promise<SelfReportView> {
    return this.work.run(
      actor,
      'counselling.self-report.record',
      async (tx) => new SelfReportView(await this.recordIn(tx, input)),
    );
  }

  /** The same inside a transaction of the caller's. */
  async recordIn(tx: Tx, { clientId, status, reportedOn = today(tx.now) }: RecordSelfReport): Promise<SelfReport> {
    const client = await this.directory.fileIn(tx, clientId, TALKING);
    if (reportedOn > today(tx.now)) throw new RuleBroken('self-report.in-future', 'That day has not come yet.');
    const said = { status, reportedOn, recordedBy: tx.actor.id, createdAt: tx.now };
    return tx.add(Object.assign(new SelfReport(), { ...client.file, ...said }));
  }
}
