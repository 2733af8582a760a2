import { Injectable } from '@nestjs/common';
import { type Expected, RuleBroken, type StaffActor } from '#kernel';
import { fileOf, type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, type ListShape, Page } from '#web';
import { DiseaseNotification } from '../notifications/disease-notification.entity.js';
import { TracedContact } from './traced-contact.entity.js';
import type { ChangeTracedContact, MarkTracedContact, NameContact } from './traced-contact.inputs.js';
import { TracedContactView } from './traced-contact.views.js';

/** Of one notification, all of them: there is nothing else they could be asked by (S20). */
export const TRACED_LIST: ListShape = { resource: 'traced-contacts', unknownFilter: 'search.not-allowed' };

interface Change<T> {
  readonly input: T;
  readonly expected: Expected;
}

/** Keeps whom a patient has named. What is written is matched with nothing, in this part of the house or any other. */
@Injectable()
export class ContactTracing {
  constructor(private readonly work: UnitOfWork) {}

  list(actor: StaffActor, notificationId: string, query: ListQuery): Promise<Page<TracedContactView>> {
    return this.work.look(actor, 'laboratory.traced-contact.list', async (tx) => {
      const notification = await tx.get(DiseaseNotification, notificationId);
      const all = await this.#of(tx, notification);
      const wanted = (query.filter as { id?: string[] }).id;
      const shown = all.filter(({ id }) => wanted === undefined || wanted.includes(id));
      const views = await Promise.all(shown.map((one) => this.#view(tx, one, notification)));
      return Page.of(views, query);
    });
  }

  name(actor: StaffActor, notificationId: string, input: NameContact): Promise<TracedContactView> {
    return this.work.run(actor, 'laboratory.traced-contact.name', async (tx) => {
      const notification = await tx.lock(DiseaseNotification, notificationId);
      return this.#view(tx, await this.nameIn(tx, notification, input), notification);
    });
  }

  /** The same inside a transaction of the caller's, who holds the notification. */
  async nameIn(tx: Tx, notification: DiseaseNotification, { named, reach }: NameContact): Promise<TracedContact> {
    notification.mustBeTracing();
    const of = { ...fileOf(notification), notificationId: notification.id, createdAt: tx.now, recordedBy: tx.actor.id };
    const contact = Object.assign(new TracedContact(), of);
    contact.write(await tx.box(notification.clientId), { named, reach });
    return tx.add(contact);
  }

  change(actor: StaffActor, id: string, change: Change<ChangeTracedContact>): Promise<TracedContactView> {
    return this.#deed(actor, 'change', { id, expected: change.expected }, async (tx, contact) =>
      contact.write(await tx.box(contact.clientId), change.input),
    );
  }

  mark(actor: StaffActor, id: string, { input, expected }: Change<MarkTracedContact>): Promise<TracedContactView> {
    return this.#deed(actor, 'mark', { id, expected }, (tx, contact) =>
      contact.mark(input.step, input.undone === true ? null : tx.now),
    );
  }

  /** SmL 3:6: nobody is left who neither came nor was reported. */
  async mustBeDone(tx: Tx, notification: DiseaseNotification): Promise<void> {
    const open = (await this.#of(tx, notification)).filter((one) => !one.isDone);
    if (open.length > 0)
      throw new RuleBroken('tracing.contacts-left', 'Somebody has neither come nor been reported.', {
        left: open.length,
      });
  }

  #deed(
    actor: StaffActor,
    name: string,
    { id, expected }: { id: string; expected: Expected },
    change: (tx: Tx, contact: TracedContact) => void | Promise<void>,
  ): Promise<TracedContactView> {
    return this.work.run(actor, `laboratory.traced-contact.${name}`, async (tx) => {
      const seen = await tx.get(TracedContact, id);
      // The notification first, as everybody holds them: the tracing must not end meanwhile.
      const notification = await tx.lock(DiseaseNotification, seen.notificationId);
      const contact = await tx.lock(TracedContact, id);
      expected.of(contact);
      notification.mustBeTracing();
      await change(tx, contact);
      await tx.save(contact);
      return this.#view(tx, contact, notification);
    });
  }

  async #of(tx: Tx, { unitId, id }: DiseaseNotification): Promise<TracedContact[]> {
    const all = await tx.find(TracedContact, { unitId, notificationId: id });
    return all.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  }

  async #view(tx: Tx, one: TracedContact, notification: DiseaseNotification): Promise<TracedContactView> {
    return new TracedContactView(one, one.read(await tx.box(one.clientId)), notification.tracingEndedAt === null);
  }
}
