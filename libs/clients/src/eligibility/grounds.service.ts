import { Injectable } from '@nestjs/common';
import { type Expected, NotFound, RuleBroken, type StaffActor } from '#kernel';
import { type Statement, type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { ClientDirectory } from '../client-directory.js';
import type { Client } from '../files/client.entity.js';
import type { RecordGround } from './eligibility.inputs.js';
import { type GroundKindView, type GroundRow, GroundView } from './eligibility.views.js';
import { EligibilityGround } from './ground.entity.js';

const REASON = 'clients.ground.reason';

const KINDS: Statement = {
  name: 'eligibility-ground-kinds',
  text: `SELECT code AS id, code, mission_id AS "missionId", label_sv AS "labelSv", label_en AS "labelEn", needs_reason AS "needsReason", active
    FROM ref.eligibility_ground ORDER BY needs_reason, mission_id, code`,
};

/** Those that hold first. Of a file that others were merged into: its own and theirs. */
const GROUNDS: Statement = {
  name: 'eligibility-grounds-of-client',
  text: `SELECT g.id, g.client_id AS "clientId", g.ground, g.reason, g.created_at AS "recordedAt", s.name AS "recordedByName", g.ended_at AS "endedAt",
      e.name AS "endedByName", g.version
    FROM clients.ground g LEFT JOIN access.staff s ON s.id = g.recorded_by LEFT JOIN access.staff e ON e.id = g.ended_by
    WHERE g.client_id = ANY ((SELECT clients.files_of($1))::uuid[])
    ORDER BY g.ended_at IS NOT NULL, g.created_at, g.id`,
};

/** Why each patient may come to Spiralen (E08): read and written by clinicians, deposited by reception at registration. */
@Injectable()
export class Grounds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: ClientDirectory,
  ) {}

  kinds(actor: StaffActor, query: ListQuery): Promise<Page<GroundKindView>> {
    return this.work.look(actor, 'clients.ground.kinds', async (tx) =>
      Page.of(await tx.rows<GroundKindView>(KINDS), query),
    );
  }

  of(actor: StaffActor, clientId: string): Promise<GroundView[]> {
    return this.work.look(actor, 'clients.ground.list', async (tx) =>
      this.#views(tx, await this.directory.client(tx, clientId)),
    );
  }

  record(actor: StaffActor, clientId: string, { ground, reason }: RecordGround): Promise<GroundView[]> {
    return this.work.run(actor, 'clients.ground.record', async (tx) => {
      const client = await this.directory.fileIn(tx, clientId, ['spiralen']);
      const kind = (await tx.rows<GroundKindView>(KINDS)).find(({ code, active }) => active && code === ground);
      if (kind === undefined) throw new RuleBroken('ground.unknown', 'There is no such ground.');
      if (kind.needsReason && reason == null)
        throw new RuleBroken('ground.needs-reason', 'Say in words what the ground is.');
      const row = Object.assign(new EligibilityGround(), {
        ...{ ...client.file, ground, recordedBy: actor.id, createdAt: tx.now },
      });
      if (reason != null) row.reason = (await tx.box(clientId)).seal({ column: REASON, row: row.id }, reason);
      await tx.add(row);
      return this.#views(tx, client);
    });
  }

  end(
    actor: StaffActor,
    clientId: string,
    { groundId, expected }: { groundId: string; expected: Expected },
  ): Promise<GroundView[]> {
    return this.work.run(actor, 'clients.ground.end', async (tx) => {
      const client = await this.directory.client(tx, clientId);
      const row = await tx.lock(EligibilityGround, groundId);
      if (row.clientId !== clientId) throw new NotFound();
      expected.of(row);
      if (row.endedAt !== null) throw new RuleBroken('ground.ended', 'The ground no longer holds.');
      row.end(actor.id, tx.now);
      await tx.save(row);
      return this.#views(tx, client);
    });
  }

  async #views(tx: Tx, client: Client): Promise<GroundView[]> {
    const rows = await tx.rows<GroundRow>(GROUNDS, [client.id]);
    tx.shown(rows.map(({ clientId }) => clientId));
    const open = client.mergedInto === null;
    return Promise.all(
      rows.map(async (row) => {
        const place = { column: REASON, row: row.id };
        const reason = row.reason === null ? null : (await tx.box(row.clientId)).open(place, row.reason);
        return new GroundView(row, reason, open && row.clientId === client.id);
      }),
    );
  }
}
