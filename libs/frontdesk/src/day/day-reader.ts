import { Injectable } from '@nestjs/common';
import { holidayOn, wholeDays } from '#calendar';
import { BadRequest, CLINICIANS, holds, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { DAY } from './day.sql.js';
import type { DayColumnView, DayItemView, DayView, OpenTimeView } from './day.views.js';
import { type Appointment, deedsOn } from './day-deeds.js';

type Stretch = readonly [startsAt: string, endsAt: string];
type Column = Omit<DayColumnView, 'open' | 'items'> & {
  readonly open: readonly Stretch[] | null;
  readonly items: readonly Appointment[] | null;
};
interface Row {
  readonly open: readonly [string | null, string | null];
  readonly columns: readonly Column[] | null;
}

/** The day board of the whole unit: everybody who works and every room, in one statement (speed.md). */
@Injectable()
export class DayReader {
  constructor(private readonly work: UnitOfWork) {}

  read(actor: StaffActor, date: string): Promise<DayView> {
    mustBeOfOurTime(date);
    return this.work.look(actor, 'frontdesk.day.read', async (tx) => {
      const row = await tx.row<Row>(DAY, valuesOf(tx, actor, date));
      const columns = (row.columns ?? []).map((column) => columnView(column, actor, tx.now));
      tx.shown(columns.flatMap(({ items }) => items.map(({ clientId }) => clientId)));
      const [opens, closes] = row.open;
      return {
        date,
        holiday: holidayOn(date)?.name ?? null,
        opensAt: opens && utc(opens),
        closesAt: closes && utc(closes),
        columns,
      };
    });
  }
}

/** No board is kept before there was a unit or after there will be a calendar. */
function mustBeOfOurTime(date: string): void {
  if (date < '1970-01-01' || date > '2999-12-31')
    throw new BadRequest('request.invalid', 'There is no such day here.', [
      { field: 'date', code: 'shape', message: 'date must be between 1970 and 2999' },
    ]);
}

/**
 * Reception sees the unit's appointments, clinicians and counsellors their own and when others are busy, outreach its
 * nights and nothing else (contract 6).
 */
function valuesOf(tx: Tx, actor: StaffActor, date: string): unknown[] {
  const { startsAt, endsAt } = wholeDays(date);
  const holiday = holidayOn(date)?.kind;
  const reception = holds(actor, ['receptionist']);
  const inside = reception || holds(actor, ['counsellor', 'kast_counsellor', ...CLINICIANS]);
  const shifts = reception || holds(actor, ['outreach_worker']);
  const closed = [holiday === 'statutory', holiday === 'eve'];
  return [tx.unitId, startsAt, endsAt, date, ...closed, actor.id, reception, shifts, !inside];
}

const utc = (instant: string): string => new Date(instant).toISOString();

const columnView = ({ open, items, ...column }: Column, actor: StaffActor, now: Date): DayColumnView => ({
  ...column,
  open: (open ?? []).map(([startsAt, endsAt]): OpenTimeView => ({ startsAt: utc(startsAt), endsAt: utc(endsAt) })),
  items: (items ?? []).map((item) => itemView(item, actor, now)),
});

function itemView(item: Appointment, actor: StaffActor, now: Date): DayItemView {
  const times = { startsAt: utc(item.startsAt), endsAt: utc(item.endsAt) };
  if (item.kind === 'busy') return { ...item, ...times };
  const since = {
    ...(item.arrivedAt === undefined ? {} : { arrivedAt: utc(item.arrivedAt) }),
    ...(item.waitingSince === undefined ? {} : { waitingSince: utc(item.waitingSince) }),
  };
  return { ...item, ...times, ...since, can: deedsOn({ ...item, ...times }, actor, now) };
}
