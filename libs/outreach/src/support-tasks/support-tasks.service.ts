import { Injectable } from '@nestjs/common';
import { today } from '#calendar';
import { ClientDirectory } from '#clients';
import { type Expected, NotFound, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { Contact } from '../contacts/contact.entity.js';
import { openSupport, sealSupport } from './support-seal.js';
import { SupportTask } from './support-task.entity.js';
import type { FinishSupport, PromiseSupport } from './support-task.inputs.js';
import { type SupportRow, SupportTaskView } from './support-task.views.js';

const SUPPORT = {
  name: 'outreach-support',
  text: `SELECT t.id, t.unit_id AS "unitId", t.client_id AS "clientId", t.created_at AS "createdAt", t.version,
      t.contact_id AS "contactId", t.kind, t.due_on::text AS "dueOn", t.wanted, t.taken_by AS "takenBy", t.done_at AS "doneAt",
      t.done_by AS "doneBy", t.outcome, f.display_name AS "displayName", p.name AS "takenByName", k.wrapped, count(*) OVER () AS total
    FROM outreach.support_task t
    LEFT JOIN clients.client f ON f.unit_id = t.unit_id AND f.id = t.client_id
    LEFT JOIN clients.data_key k ON k.client_id = t.client_id
    LEFT JOIN access.staff p ON p.unit_id = t.unit_id AND p.id = t.taken_by
    WHERE t.unit_id = $1 AND ($2::uuid[] IS NULL OR t.id = ANY ($2::uuid[])) AND ($3::uuid IS NULL OR t.client_id = ANY ((SELECT clients.files_of($3))::uuid[]))
      AND ($4::uuid IS NULL OR t.contact_id = $4) AND ($5::text IS NULL OR ($5 = 'done') = (t.done_at IS NOT NULL))
    ORDER BY (t.done_at IS NOT NULL), t.due_on, t.id LIMIT $6 OFFSET $7`,
};

/** Remembers what was promised to whom, until it is done. */
@Injectable()
export class SupportTasksService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: ClientDirectory,
  ) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<SupportTaskView>> {
    return this.work.look(actor, 'outreach.support-task.list', async (tx) => {
      const { id, clientId, contactId, status } = query.filter;
      const asked = [id, clientId, contactId, status].map((one) => one ?? null);
      const rows = await tx.rows<SupportRow>(SUPPORT, [tx.unitId, ...asked, query.size, query.from]);
      tx.note(`support=${rows.length}`);
      return new Page(await views(tx, rows), Number(rows[0]?.total ?? 0), query);
    });
  }

  promise(actor: StaffActor, input: PromiseSupport): Promise<SupportTaskView> {
    return this.work.run(actor, 'outreach.support-task.promise', async (tx) =>
      this.#view(tx, (await this.promiseIn(tx, input)).id),
    );
  }

  /** The same inside a transaction of the caller's. */
  async promiseIn(tx: Tx, input: PromiseSupport): Promise<SupportTask> {
    const { kind, dueOn, takenBy = null } = input;
    const contactId = input.contactId ?? null;
    const clientId = await this.#whose(tx, input);
    const row = { unitId: tx.unitId, createdAt: tx.now, kind, dueOn, takenBy, contactId, clientId };
    const task = Object.assign(new SupportTask(), row);
    if (input.wanted) task.wanted = await sealSupport(tx, task, 'wanted', input.wanted);
    return tx.add(task);
  }

  done(
    actor: StaffActor,
    id: string,
    { input, expected }: { input: FinishSupport; expected: Expected },
  ): Promise<SupportTaskView> {
    return this.work.run(actor, 'outreach.support-task.done', async (tx) => {
      const task = await tx.lock(SupportTask, id);
      expected.of(task);
      task.done(tx.now, actor.id, await sealSupport(tx, task, 'outcome', input.outcome));
      await tx.save(task);
      return this.#view(tx, id);
    });
  }

  async #whose(tx: Tx, { clientId, contactId }: PromiseSupport): Promise<string | null> {
    const contact = contactId ? await tx.get(Contact, contactId) : null;
    const whose = fileFor(clientId ?? null, contact);
    return whose === null ? null : (await this.directory.fileIn(tx, whose, ['outreach'])).id;
  }

  async #view(tx: Tx, id: string): Promise<SupportTaskView> {
    const rows = await tx.rows<SupportRow>(SUPPORT, [tx.unitId, [id], null, null, null, 1, 0]);
    const [view] = await views(tx, rows);
    if (view === undefined) throw new NotFound();
    return view;
  }
}

/** The file the promise belongs to: the one that was named, or the contact's own; none is also an answer. */
function fileFor(named: string | null, contact: Contact | null): string | null {
  if (named === null && contact === null)
    throw new RuleBroken('support.for-nobody', 'Say whom this was promised: a contact, or a contact file.');
  const files = new Set([named, contact?.clientId].filter((id) => typeof id === 'string'));
  if (files.size > 1) throw new RuleBroken('support.two-people', 'The contact is in another file.');
  return [...files][0] ?? null;
}

async function views(tx: Tx, rows: readonly SupportRow[]): Promise<SupportTaskView[]> {
  tx.shown(rows.map(({ clientId }) => clientId));
  const made: SupportTaskView[] = [];
  for (const row of rows) {
    if (row.clientId !== null && row.wrapped !== null) tx.boxFrom(row.clientId, row.wrapped);
    const texts = { wanted: await openSupport(tx, row, 'wanted'), outcome: await openSupport(tx, row, 'outcome') };
    made.push(new SupportTaskView(row, { viewer: tx.actor, today: today(tx.now) }, texts));
  }
  return made;
}
