import { addDays, instantOf, lasting, type Occurrence, occurrencesOf, seriesEnd, weekdayOf } from '#calendar';
import { type Outcome, type SessionStatus } from '#counselling';
import { Dice } from '../chance/dice.js';
import type { Away } from '../plan/absences.js';
import type { Agenda } from '../plan/agenda.js';
import type { Horizon } from '../plan/horizon.js';
import { type AtDesk, atDesk, stageOf } from '../plan/stage.js';
import { ABSENCE_REASONS } from '../words/counselling.js';
import type { Episode } from './episodes.js';
import { SPARE_TIME } from './slots.js';

/** One week of a contract as the plan tells it. */
export interface SessionPlan {
  readonly week: Occurrence;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly status: SessionStatus;
  readonly movedFrom: Date | null;
  readonly desk: AtDesk;
  readonly recordedAt: Date | null;
  readonly absenceReason: string | null;
  readonly lateNotice: boolean | null;
}

/** What stands around the plan of one contract's weeks. */
export interface Around {
  readonly horizon: Horizon;
  readonly away: readonly Away[];
  readonly agenda: Agenda;
  readonly seed: number;
}

const OUTCOMES: Readonly<Record<Outcome, number>> = {
  held: 82,
  client_absent_notified: 9,
  client_no_show: 5,
  counsellor_absent: 2,
  unit_cancelled: 2,
};
const MOVED = 0.035;

/** The weeks of a contract inside the demo's time: those that were and how they came out, and those to come. */
export function sessionsOf(episode: Episode, around: Around, key: string): SessionPlan[] {
  const { slot, firstOn, endedOn, pausedFrom } = episode;
  const { horizon } = around;
  const begin = firstOn >= horizon.from ? firstOn : onSlotDay(horizon.from, slot.weekday);
  const until = endedOn ?? seriesEnd(firstOn, null, horizon.today);
  if (until < begin) return [];
  const absences = around.away.filter(({ staffId }) => staffId === slot.counsellor.id);
  const weeks = occurrencesOf({ slot, firstOn: begin, until, skips: { redDays: horizon.redDays, absences } });
  const dice = Dice.of(around.seed, key, 'sessions');
  return weeks
    .filter(({ date }) => pausedFrom === null || date < pausedFrom)
    .map((week) => planned(week, episode, around, dice));
}

/** The first time of that weekday from a date on. */
const onSlotDay = (date: string, weekday: number): string => addDays(date, (weekday - weekdayOf(date) + 7) % 7);

const NOBODY_YET: AtDesk = { arrivedAt: null, waitingSince: null, informed: null };
const UNRECORDED = { movedFrom: null, desk: NOBODY_YET, recordedAt: null, absenceReason: null, lateNotice: null };

function planned(week: Occurrence, episode: Episode, around: Around, dice: Dice): SessionPlan {
  const during = (week.status === 'planned' && dice.chance(MOVED) ? moved(week, episode, around) : undefined) ?? week;
  const plain = { ...UNRECORDED, week, startsAt: during.startsAt, endsAt: during.endsAt, status: week.status };
  if (week.status !== 'planned') return plain;
  const base = { ...plain, movedFrom: during === week ? null : week.startsAt };
  const stage = stageOf(during, around.horizon.now, dice);
  const desk = episode.slot.channel === 'in_person' ? atDesk(stage, during, around.horizon.now, dice) : NOBODY_YET;
  if (stage !== 'over') return { ...base, desk };
  return { ...base, ...recorded(during.endsAt, desk, around.horizon, dice) };
}

function recorded(
  endsAt: Date,
  desk: AtDesk,
  horizon: Horizon,
  dice: Dice,
): Partial<SessionPlan> & Pick<SessionPlan, 'status'> {
  const status = dice.weighed(OUTCOMES);
  const told = status === 'client_absent_notified';
  return {
    status,
    desk: status === 'held' ? desk : NOBODY_YET,
    recordedAt: horizon.after(endsAt, dice.between(2, 90)),
    absenceReason: told ? dice.one(ABSENCE_REASONS) : null,
    lateNotice: told ? dice.chance(0.4) : null,
  };
}

/** Another day of the same week at the spare hour, where the counsellor is there and nobody else has been moved to. */
function moved({ date, startsAt }: Occurrence, { slot }: Episode, { horizon, agenda }: Around) {
  const monday = addDays(date, 1 - slot.weekday);
  const days = [0, 1, 2, 3, 4]
    .map((day) => addDays(monday, day))
    .filter((day) => day !== date && horizon.isWorkingDay(day));
  const passed = startsAt < horizon.now;
  for (const day of days) {
    const during = lasting(instantOf(day, SPARE_TIME), slot.durationMinutes);
    if (passed === during.endsAt < horizon.now && agenda.takeIfFree([slot.counsellor.id, slot.roomId], during))
      return during;
  }
  return undefined;
}
