import { addDays } from '#calendar';
import { later } from './days.js';
import { BEGINS, type Deed, type Step } from './deeds.js';
import type { Kept } from './kept.js';
import type { SeriesModel } from './model.js';

const OUTCOMES = ['held', 'client_absent_notified', 'client_no_show', 'counsellor_absent', 'unit_cancelled'];
const TIMES = ['14:00', '15:00', '16:00'];

/** The deed that a step is just now, or none where there is no week to do it to. */
export function deedOf(model: SeriesModel, { kind: asked, days, more, pick }: Step): Deed | undefined {
  // An ended contract is soon opened again: else the rest of the steps would meet a dead one.
  const kind = model.ended !== null && pick % 4 === 0 ? 'reopen' : asked;
  const day = addDays(model.today, kind === 'reopen' ? days % 20 : days);
  const who = model.staff[pick % model.staff.length] ?? '';
  const week = (fits: (row: Kept) => boolean) => picked(model, fits, pick);
  switch (kind) {
    case 'slot-change':
      return { kind, from: addDays(day, 5), weekday: 1 + (more % 5), time: TIMES[pick % 3] ?? '' };
    case 'pause':
      return { kind, from: day, until: pick % 4 === 0 ? null : addDays(day, more) };
    case 'resume':
    case 'extend':
      return { kind };
    case 'end':
      return { kind, on: later(addDays(model.today, days % 40), BEGINS.firstOn) };
    case 'reopen':
      return { kind, from: pick % 2 === 0 ? undefined : day };
    case 'reassign':
      return { kind, who, from: day };
    case 'vacancy':
      return { kind, from: later(day, BEGINS.firstOn) };
    case 'days':
      return { kind, to: addDays(model.today, more % (model.ended === null ? 25 : 4)) };
    case 'absence':
      return { kind, who, from: day, until: addDays(day, more % 20) };
    case 'take':
      return { kind, who, date: addDays(model.laidOutTo, 8 + (pick % 180)) };
    case 'record':
      // Mostly of what has been: that a coming week was held is refused.
      return week((row) => row.status === 'planned' && (pick % 4 === 0 || dayOf(row) <= model.today))((one) => ({
        kind,
        week: one,
        outcome: OUTCOMES[pick % 5] ?? '',
        by: model.by,
      }));
    case 'move': {
      const time = `${String(6 + (pick % 6)).padStart(2, '0')}:${['00', '15', '30', '45'][more % 4] ?? ''}`;
      const open = week(({ status }) => status === 'planned' || status.endsWith('skipped'));
      return open((one) => ({ kind, week: one, date: addDays(model.row(one).planned, (more % 15) - 7), time }));
    }
    case 'mark':
      return week(({ status }) => status === 'planned' || status === 'held')((one) => ({ kind, week: one }));
    case 'arrive':
      // Mostly somebody who is there: of those ahead the arrival is refused.
      return week((row) => row.status === 'planned' && !row.arrived && (pick % 4 === 0 || dayOf(row) <= model.today))(
        (one) => ({ kind, week: one }),
      );
    default:
      return week(({ status }) => status.endsWith('skipped'))((one) => ({ kind, week: one }));
  }
}

const dayOf = ({ at }: Kept): string => at.slice(0, 10);

function picked(
  model: SeriesModel,
  fits: (row: Kept) => boolean,
  pick: number,
): (deed: (week: string) => Deed) => Deed | undefined {
  // Mostly what is near, as people do.
  const near = [...model.rows.values()].filter((row) => fits(row) && row.planned >= addDays(model.today, -30));
  const row = near[pick % Math.min(near.length, 12)];
  return (deed) => (row === undefined ? undefined : deed(row.week));
}
