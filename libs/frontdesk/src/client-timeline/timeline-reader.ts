import { Injectable } from '@nestjs/common';
import { wholeDays } from '#calendar';
import { NotFound, type StaffActor } from '#kernel';
import { UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { TIMELINE } from './timeline.sql.js';
import { TimelineEntryView, type TimelineRow } from './timeline.views.js';

const hasId = (row: TimelineRow): row is TimelineRow & { readonly id: string } => row.id !== null;

/** Whole days are local days, both ends included. */
const since = (from: unknown): Date | null => (typeof from === 'string' ? wholeDays(from).startsAt : null);
const before = (to: unknown): Date | null => (typeof to === 'string' ? wholeDays(to).endsAt : null);

/** Everything that happened with a client, in the order of time, a page at a time. */
@Injectable()
export class TimelineReader {
  constructor(private readonly work: UnitOfWork) {}

  read(actor: StaffActor, id: string, query: ListQuery): Promise<Page<TimelineEntryView>> {
    return this.work.look(actor, 'frontdesk.client.timeline', async (tx) => {
      const { from, to, kind } = query.filter;
      const statement = query.sort === undefined || query.sort.descending ? TIMELINE.descending : TIMELINE.ascending;
      const values = [tx.now, id, since(from), before(to), kind ?? null, query.size, query.from];
      const rows = await tx.rows<TimelineRow>(statement, values);
      const [first] = rows;
      if (first === undefined) throw new NotFound();
      tx.shown(first.files);
      const entries = rows.filter(hasId).map((row) => new TimelineEntryView(row));
      return new Page(entries, Number(first.total ?? 0), query);
    });
  }
}
