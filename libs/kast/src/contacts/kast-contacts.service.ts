import { Injectable } from '@nestjs/common';
import { ClientDirectory } from '#clients';
import { type Expected, NotFound, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { mustLieIn } from '../place-rules.js';
import { KastContact } from './kast-contact.entity.js';
import type { ChangeKastContact, RecordKastContact } from './kast-contact.inputs.js';
import { type KastContactRow, KastContactView } from './kast-contact.views.js';
import { IS_KAST_PATHWAY, KAST_CONTACTS } from './kast-contacts.sql.js';

/** Writes down who sought KAST, without who it was. */
@Injectable()
export class KastContactsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: ClientDirectory,
  ) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<KastContactView>> {
    return this.work.look(actor, 'kast.contact.list', async (tx) => {
      const { id, clientId, channel, from, to } = query.filter;
      const asked = [id, clientId, channel, from, to].map((one) => one ?? null);
      const rows = await tx.rows<KastContactRow>(KAST_CONTACTS, [tx.unitId, ...asked, query.size, query.from]);
      tx.shown(rows.map((row) => row.clientId));
      const views = rows.map((row) => new KastContactView(row));
      return new Page(views, Number(rows[0]?.total ?? 0), query);
    });
  }

  read(actor: StaffActor, id: string): Promise<KastContactView> {
    return this.work.look(actor, 'kast.contact.read', (tx) => this.#view(tx, id));
  }

  record(actor: StaffActor, input: RecordKastContact): Promise<KastContactView> {
    return this.work.run(actor, 'kast.contact.record', async (tx) =>
      this.#view(tx, (await this.recordIn(tx, input)).id),
    );
  }

  /** The same inside a transaction of the caller's. */
  async recordIn(tx: Tx, input: RecordKastContact): Promise<KastContact> {
    const contact = Object.assign(new KastContact(), {
      unitId: tx.unitId,
      createdAt: tx.now,
      at: tx.now,
      recordedBy: tx.actor.id,
    });
    return tx.add(await this.#told(tx, contact, input));
  }

  change(
    actor: StaffActor,
    id: string,
    { input, expected }: { input: ChangeKastContact; expected: Expected },
  ): Promise<KastContactView> {
    return this.work.run(actor, 'kast.contact.change', async (tx) => {
      const contact = await tx.lock(KastContact, id);
      expected.of(contact);
      contact.mustCount();
      await tx.save(await this.#told(tx, contact, input));
      return this.#view(tx, id);
    });
  }

  strike(actor: StaffActor, id: string, expected: Expected): Promise<KastContactView> {
    return this.work.run(actor, 'kast.contact.strike', async (tx) => {
      const contact = await tx.lock(KastContact, id);
      expected.of(contact);
      contact.strike(tx.now);
      await tx.save(contact);
      return this.#view(tx, id);
    });
  }

  /** The contact that a file began with. */
  async giveFile(tx: Tx, contactId: string, clientId: string): Promise<KastContact> {
    const contact = await tx.lock(KastContact, contactId);
    contact.mustCount();
    contact.belongTo(clientId);
    return tx.save(contact);
  }

  async #told(tx: Tx, contact: KastContact, input: Partial<RecordKastContact>): Promise<KastContact> {
    const { at, clientId, ...plain } = input;
    const before = contact.pathway;
    if (clientId) contact.belongTo((await this.directory.fileIn(tx, clientId, ['kast'])).id);
    if (at !== undefined) contact.at = new Date(at);
    const said = Object.entries(plain).filter(([, value]) => value !== undefined);
    Object.assign(contact, Object.fromEntries(said));
    if (input.county === null) contact.municipality = null;
    if (contact.at > tx.now) throw new RuleBroken('kast.contact-in-future', 'The contact has not taken place yet.');
    mustLieIn(contact.county, contact.municipality);
    // One that was a way in when it was written stays.
    if (contact.pathway !== before) await this.#mustBeWayIn(tx, contact);
    return contact;
  }

  async #mustBeWayIn(tx: Tx, { pathway }: KastContact): Promise<void> {
    if ((await tx.rows(IS_KAST_PATHWAY, [tx.unitId, pathway])).length === 0)
      throw new RuleBroken('client.pathway-not-of-branch', 'This is not a way in to KAST.');
  }

  async #view(tx: Tx, id: string): Promise<KastContactView> {
    const [row] = await tx.rows<KastContactRow>(KAST_CONTACTS, [tx.unitId, [id], null, null, null, null, 1, 0]);
    if (row === undefined) throw new NotFound();
    tx.shown([row.clientId]);
    return new KastContactView(row);
  }
}
