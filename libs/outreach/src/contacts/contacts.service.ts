import { Injectable } from '@nestjs/common';
import { today } from '#calendar';
import { ClientDirectory } from '#clients';
import { type Expected, NotFound, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { TaskSender, type TaskView } from '#tasks';
import { type ListQuery, Page } from '#web';
import { v7 } from 'uuid';
import { Shift } from '../shifts/shift.entity.js';
import { Contact, ContactOffer, type Wished } from './contact.entity.js';
import type { ChangeContact, OfferGiven, RecordContact, SendWish } from './contact.inputs.js';
import { type ContactRow, ContactView } from './contact.views.js';
import { ANSWER_OFFER, CONTACTS, FORGET_OFFERS } from './contacts.sql.js';

interface Sending {
  readonly wished: Wished;
  readonly input: SendWish;
}

/** Writes down whom the crew met, and sends on what she wishes. */
@Injectable()
export class ContactsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: ClientDirectory,
    private readonly tasks: TaskSender,
  ) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<ContactView>> {
    return this.work.look(actor, 'outreach.contact.list', async (tx) => {
      const { id, shiftId, clientId, openOffers } = query.filter;
      const asked = [id, shiftId, clientId, openOffers].map((one) => one ?? null);
      const rows = await tx.rows<ContactRow>(CONTACTS, [tx.unitId, ...asked, query.size, query.from]);
      tx.note(`contacts=${rows.length}`);
      return new Page(await this.#views(tx, rows), Number(rows[0]?.total ?? 0), query);
    });
  }

  read(actor: StaffActor, id: string): Promise<ContactView> {
    return this.work.run(actor, 'outreach.contact.read', (tx) => this.#view(tx, id));
  }

  record(actor: StaffActor, input: RecordContact): Promise<ContactView> {
    return this.work.run(actor, 'outreach.contact.record', async (tx) =>
      this.#view(tx, (await this.recordIn(tx, input)).id),
    );
  }

  /** The same inside a transaction of the caller's, at an hour of its choice. */
  async recordIn(tx: Tx, input: RecordContact, at: Date = tx.now): Promise<Contact> {
    const { shiftId, clientId, offers, ...plain } = input;
    const shift = await tx.get(Shift, shiftId);
    shift.mustMeetPeople(today(tx.now));
    const contact = Object.assign(new Contact(), {
      unitId: tx.unitId,
      createdAt: at,
      shiftId,
      recordedBy: tx.actor.id,
    });
    Object.assign(contact, told(plain));
    if (clientId) contact.belongTo(await this.#file(tx, clientId));
    await tx.add(contact);
    await tx.addAll(
      once(offers ?? []).map(({ service, answer }) =>
        Object.assign(new ContactOffer(), {
          unitId: tx.unitId,
          createdAt: at,
          contactId: contact.id,
          service,
          answer,
        }),
      ),
    );
    return contact;
  }

  change(
    actor: StaffActor,
    id: string,
    { input, expected }: { input: ChangeContact; expected: Expected },
  ): Promise<ContactView> {
    return this.work.run(actor, 'outreach.contact.change', async (tx) => {
      const contact = await tx.lock(Contact, id);
      expected.of(contact);
      const { clientId, offers, ...plain } = input;
      Object.assign(contact, told(plain));
      if (clientId) contact.belongTo(await this.#file(tx, clientId));
      await tx.save(contact);
      if (offers !== undefined) await this.#answer(tx, id, once(offers));
      return this.#view(tx, id);
    });
  }

  /** Sends a wish to reception: a message of its own, with nothing of the contact in it (D2). */
  sendWish(actor: StaffActor, id: string, { wished, input }: Sending): Promise<TaskView> {
    return this.work.run(actor, 'outreach.contact.send-wish', async (tx) => {
      const contact = await tx.lock(Contact, id);
      contact.mustNotHaveWished(wished);
      const consentAt = new Date(input.consentAt);
      if (consentAt > tx.now) throw new RuleBroken('wish.consent-in-future', 'The consent must have been given.');
      const { displayName, contact: reach, wish } = input;
      const sent = { displayName, contact: reach, wish, consentAt: consentAt.toISOString() };
      const task = await (wished === 'queue' ? this.tasks.queueWish(tx, sent) : this.tasks.bookingWish(tx, sent));
      contact.wishSent(task.id, wished);
      await tx.save(contact);
      return task;
    });
  }

  async #file(tx: Tx, clientId: string): Promise<string> {
    return (await this.directory.fileIn(tx, clientId, ['outreach'])).id;
  }

  async #answer(tx: Tx, contactId: string, offers: readonly OfferGiven[]): Promise<void> {
    await tx.change(FORGET_OFFERS, [contactId, offers.map(({ service }) => service)]);
    for (const { service, answer } of offers)
      await tx.change(ANSWER_OFFER, [v7(), tx.unitId, tx.now, contactId, service, answer]);
  }

  async #view(tx: Tx, id: string): Promise<ContactView> {
    const rows = await tx.rows<ContactRow>(CONTACTS, [tx.unitId, [id], null, null, null, 1, 0]);
    const [view] = await this.#views(tx, rows);
    if (view === undefined) throw new NotFound();
    return view;
  }

  async #views(tx: Tx, rows: readonly ContactRow[]): Promise<ContactView[]> {
    tx.shown(rows.map(({ clientId }) => clientId));
    const wishes = await this.tasks.statuses(
      tx,
      rows.flatMap(({ bookingTaskId, queueTaskId }) => [bookingTaskId, queueTaskId].filter((one) => one !== null)),
    );
    return rows.map((row) => new ContactView(row, tx.actor, wishes));
  }
}

/** Only what was said; a field that was left out is not a field that was emptied. */
const told = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function once(offers: readonly OfferGiven[]): readonly OfferGiven[] {
  if (new Set(offers.map(({ service }) => service)).size < offers.length)
    throw new RuleBroken('contact.offered-twice', 'A service is named once in a contact.');
  return offers;
}
