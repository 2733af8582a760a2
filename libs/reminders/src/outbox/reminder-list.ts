import { Injectable } from '@nestjs/common';
import { wholeDays } from '#calendar';
import type { StaffActor } from '#kernel';
import { UnitOfWork } from '#persistence';
import { type ListQuery, type ListShape, Page } from '#web';
import { REMINDER_STATUSES } from './reminder.entity.js';
import { type ReminderRow, ReminderView } from './reminder.views.js';
import { LIST } from './reminders.sql.js';

/** What the list may be asked. About a person: only which one (D4). */
export const REMINDER_LIST: ListShape = {
  resource: 'reminders',
  filters: { on: 'date', status: REMINDER_STATUSES, clientId: 'id' },
  unknownFilter: 'search.not-allowed',
};

type Wanted = { id?: string[]; on?: string; status?: string; clientId?: string };

/** Which reminders went on a day, and which did not. */
@Injectable()
export class ReminderList {
  constructor(private readonly work: UnitOfWork) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<ReminderView>> {
    return this.work.look(actor, 'reminders.reminder.list', async (tx) => {
      const { id, on, status, clientId } = query.filter as Wanted;
      const day = on === undefined ? { startsAt: null, endsAt: null } : wholeDays(on);
      const asked = [id ?? null, day.startsAt, day.endsAt, status ?? null, clientId ?? null, query.from, query.size];
      const rows = await tx.rows<ReminderRow & { total: number }>(LIST, [tx.unitId, ...asked]);
      tx.shown(rows.map((row) => row.clientId));
      return new Page(
        rows.map((row) => new ReminderView(row)),
        rows[0]?.total ?? 0,
        query,
      );
    });
  }
}
