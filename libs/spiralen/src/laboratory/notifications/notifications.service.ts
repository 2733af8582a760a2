import { Injectable } from '@nestjs/common';
import { type Expected, NotFound, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { TaskSender } from '#tasks';
import { type ListQuery, type ListShape, Page } from '#web';
import { isBetween } from '../stated-time.js';
import { ContactTracing } from '../tracing/contact-tracing.service.js';
import { DiseaseNotification } from './disease-notification.entity.js';
import type { EndTracing, ReportDisease } from './notification.inputs.js';
import { type NotificationRow, NotificationView, type PayloadView } from './notification.views.js';
import { NOTIFICATIONS } from './notifications.sql.js';
import { Payloads } from './payload.js';

export const NOTIFICATION_LIST: ListShape = {
  resource: 'disease-notifications',
  filters: { clientId: 'id', open: 'flag' },
  unknownFilter: 'search.not-allowed',
};

interface Change<T> {
  readonly input: T;
  readonly expected: Expected;
}

/** Takes a positive answer from the physicians' desk to the report and the end of its tracing (SM-15). */
@Injectable()
export class NotificationsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly payloads: Payloads,
    private readonly tasks: TaskSender,
    private readonly tracing: ContactTracing,
  ) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<NotificationView>> {
    return this.work.look(actor, 'laboratory.notification.list', async (tx) => {
      const { id, clientId, open } = query.filter;
      const rows = await this.#rows(tx, [id ?? null, clientId ?? null, open === true], query);
      const views = rows.map((row) => new NotificationView(row, actor));
      return new Page(views, rows[0]?.total ?? 0, query);
    });
  }

  read(actor: StaffActor, id: string): Promise<NotificationView> {
    return this.work.look(actor, 'laboratory.notification.read', (tx) => this.#view(tx, id));
  }

  /** Shows who she is, so far as the report does: a deed of its own in the log. */
  payload(actor: StaffActor, id: string): Promise<PayloadView> {
    return this.work.look(actor, 'laboratory.notification.read-payload', async (tx) =>
      this.payloads.view(tx, await tx.get(DiseaseNotification, id)),
    );
  }

  take(actor: StaffActor, id: string, expected: Expected): Promise<NotificationView> {
    return this.#deed(actor, 'take', { id, expected }, async (tx, one) => {
      one.take(actor.id);
      await this.tasks.taken(tx, id);
    });
  }

  report(actor: StaffActor, id: string, { input, expected }: Change<ReportDisease>): Promise<NotificationView> {
    return this.#deed(actor, 'report', { id, expected }, (tx, one) => this.reportIn(tx, one, input));
  }

  /** The same inside a transaction of the caller's, who holds the notification and saves it. */
  async reportIn(tx: Tx, one: DiseaseNotification, input: ReportDisease): Promise<void> {
    const by = tx.actor.id ?? '';
    one.mustBeReportedBy(by);
    const at = new Date(input.submittedAt);
    if (!isBetween(at, one.createdAt, tx.now))
      throw new RuleBroken(
        'notification.at-another-time',
        'It was submitted after the answer came, and not later than now.',
      );
    const payload = await this.payloads.freeze(tx, one, input);
    one.report(by, { at, channel: input.via, payload });
    await this.tasks.finished(tx, one.id);
  }

  openTracing(actor: StaffActor, id: string, expected: Expected): Promise<NotificationView> {
    return this.#deed(actor, 'open-tracing', { id, expected }, (tx, one) => one.openTracing(actor.id, tx.now));
  }

  endTracing(actor: StaffActor, id: string, { input, expected }: Change<EndTracing>): Promise<NotificationView> {
    return this.#deed(actor, 'end-tracing', { id, expected }, async (tx, one) => {
      if (input.end === 'closed') await this.tracing.mustBeDone(tx, one);
      one.endTracing(actor.id, { end: input.end, now: tx.now });
    });
  }

  /** Sight, then version, then the rule (contract 1). */
  #deed(
    actor: StaffActor,
    name: string,
    { id, expected }: { id: string; expected: Expected },
    change: (tx: Tx, one: DiseaseNotification) => void | Promise<void>,
  ): Promise<NotificationView> {
    return this.work.run(actor, `laboratory.notification.${name}`, async (tx) => {
      const one = await tx.lock(DiseaseNotification, id);
      expected.of(one);
      await change(tx, one);
      await tx.save(one);
      return this.#view(tx, id);
    });
  }

  async #view(tx: Tx, id: string): Promise<NotificationView> {
    const [row] = await this.#rows(tx, [[id], null, false], { size: 1, from: 0 });
    if (row === undefined) throw new NotFound();
    return new NotificationView(row, tx.actor);
  }

  async #rows(
    tx: Tx,
    asked: readonly unknown[],
    { size, from }: Pick<ListQuery, 'size' | 'from'>,
  ): Promise<NotificationRow[]> {
    const rows = await tx.rows<NotificationRow>(NOTIFICATIONS, [tx.unitId, ...asked, tx.now, size, from]);
    tx.shown(rows.map(({ clientId }) => clientId));
    return rows;
  }
}
