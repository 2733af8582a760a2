import { Injectable } from '@nestjs/common';
import { RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { CalendarPermissions } from '../calendar.permissions.js';
import { OpeningHours } from './opening-hours.entity.js';
import type { KeepOpen, OpenDay } from './opening-hours.inputs.js';
import { OpeningHoursView } from './opening-hours.views.js';

const CLOSE = { name: 'opening-hours-close', text: 'DELETE FROM calendar.opening_hours WHERE id = ANY ($1::uuid[])' };

/** The unit's week. */
@Injectable()
export class OpeningHoursService {
  constructor(private readonly work: UnitOfWork) {}

  list(actor: StaffActor): Promise<OpeningHoursView[]> {
    return this.work.look(actor, 'calendar.opening-hours.list', async (tx) =>
      shown(await tx.find(OpeningHours, { unitId: tx.unitId }), actor),
    );
  }

  keepOpen(actor: StaffActor, { days }: KeepOpen): Promise<OpeningHoursView[]> {
    return this.work.run(actor, 'calendar.opening-hours.set', async (tx) =>
      shown(await this.keepOpenIn(tx, days), actor),
    );
  }

  /** The same inside a transaction of the caller's. */
  async keepOpenIn(tx: Tx, days: readonly OpenDay[]): Promise<OpeningHours[]> {
    mustMakeAWeek(days);
    const before = await tx.find(OpeningHours, { unitId: tx.unitId });
    const closed = before.filter((row) => !days.some(({ weekday }) => weekday === row.weekday));
    if (closed.length > 0) await tx.change(CLOSE, [closed.map(({ id }) => id)]);
    const kept: OpeningHours[] = [];
    for (const { weekday, opensAt, closesAt } of days) {
      const hours = { opens: opensAt, closes: closesAt };
      const known = before.find((row) => row.weekday === weekday);
      if (known !== undefined) kept.push(await tx.save(Object.assign(known, hours)));
      else
        kept.push(
          await tx.add(Object.assign(new OpeningHours(), { ...hours, weekday, unitId: tx.unitId, createdAt: tx.now })),
        );
    }
    return kept;
  }
}

function mustMakeAWeek(days: readonly OpenDay[]): void {
  if (new Set(days.map(({ weekday }) => weekday)).size < days.length)
    throw new RuleBroken('opening-hours.weekday-twice', 'Say each day of the week once.');
  const upsideDown = days.find(({ opensAt, closesAt }) => opensAt >= closesAt);
  if (upsideDown !== undefined)
    throw new RuleBroken('opening-hours.closes-before-it-opens', 'The unit must close after it opens.', {
      weekday: upsideDown.weekday,
    });
}

const shown = (hours: readonly OpeningHours[], actor: StaffActor): OpeningHoursView[] => {
  const mayEdit = actor.permissions.has(CalendarPermissions.administerOpeningHours.name);
  return hours.toSorted((a, b) => a.weekday - b.weekday).map((one) => new OpeningHoursView(one, mayEdit));
};
