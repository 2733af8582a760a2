import { Injectable } from '@nestjs/common';
import { type Expected, NotFound, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { OPERATIONS, STAFF_KNOWN } from './operations.sql.js';
import { PoliceOperation } from './police-operation.entity.js';
import type { ChangeOperation, RegisterOperation } from './police-operation.inputs.js';
import { type OperationRow, OperationView } from './police-operation.views.js';

/** Keeps the police operations: counts, days and who of the unit was there. */
@Injectable()
export class OperationsService {
  constructor(private readonly work: UnitOfWork) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<OperationView>> {
    return this.work.look(actor, 'kast.operation.list', async (tx) => {
      const { id, from, to } = query.filter;
      const asked = [id ?? null, from ?? null, to ?? null, query.size, query.from];
      const rows = await tx.rows<OperationRow & { total: string }>(OPERATIONS, [tx.unitId, ...asked]);
      const views = rows.map(({ total: _, ...row }) => new OperationView(row, actor));
      return new Page(views, Number(rows[0]?.total ?? 0), query);
    });
  }

  read(actor: StaffActor, id: string): Promise<OperationView> {
    return this.work.look(actor, 'kast.operation.read', (tx) => this.#view(tx, id));
  }

  register(actor: StaffActor, input: RegisterOperation): Promise<OperationView> {
    return this.work.run(actor, 'kast.operation.register', async (tx) =>
      this.#view(tx, (await this.registerIn(tx, input)).id),
    );
  }

  /** The same inside a transaction of the caller's. */
  async registerIn(tx: Tx, { from, to, staffPresent = [], ...counts }: RegisterOperation): Promise<PoliceOperation> {
    const row = { unitId: tx.unitId, createdAt: tx.now, fromOn: from, toOn: to };
    const operation = Object.assign(new PoliceOperation(), row, counts, { staffPresent: [...new Set(staffPresent)] });
    await mustHold(tx, operation);
    return tx.add(operation);
  }

  change(
    actor: StaffActor,
    id: string,
    { input, expected }: { input: ChangeOperation; expected: Expected },
  ): Promise<OperationView> {
    return this.work.run(actor, 'kast.operation.change', async (tx) => {
      const operation = await tx.lock(PoliceOperation, id);
      expected.of(operation);
      const { from = operation.fromOn, to = operation.toOn, ...counts } = input;
      Object.assign(operation, counts, { fromOn: from, toOn: to });
      await mustHold(tx, operation);
      const { listed } = await this.#row(tx, id);
      if (operation.consentedCount < listed)
        throw new RuleBroken('operation.more-are-listed', 'More than that stand on the call list.', { listed });
      await tx.save(operation);
      return this.#view(tx, id);
    });
  }

  async #view(tx: Tx, id: string): Promise<OperationView> {
    return new OperationView(await this.#row(tx, id), tx.actor);
  }

  async #row(tx: Tx, id: string): Promise<OperationRow> {
    const [row] = await tx.rows<OperationRow & { total: string }>(OPERATIONS, [tx.unitId, [id], null, null, 1, 0]);
    if (row === undefined) throw new NotFound();
    const { total: _, ...known } = row;
    return known;
  }
}

/** Nobody can say yes who was not there to be asked, and who was there is of the unit's staff (P13). */
async function mustHold(tx: Tx, operation: PoliceOperation): Promise<void> {
  const { fromOn, toOn, arrestedCount, consentedCount, staffPresent } = operation;
  if (toOn < fromOn) throw new RuleBroken('operation.wrong-days', 'An operation ends on the day it began or later.');
  if (consentedCount > arrestedCount)
    throw new RuleBroken('operation.more-consented-than-arrested', 'More cannot have said yes than were arrested.');
  if (staffPresent.length === 0) return;
  const [{ known } = { known: 0 }] = await tx.rows<{ known: number }>(STAFF_KNOWN, [tx.unitId, staffPresent]);
  if (known !== new Set(staffPresent).size) throw new RuleBroken('staff.unknown', 'There is no such member of staff.');
}
