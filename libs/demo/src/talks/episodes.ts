import { addDays, weekdayOf } from '#calendar';
import { Dice } from '../chance/dice.js';
import type { Horizon } from '../plan/horizon.js';
import type { Slot } from './slots.js';

/** One client's time with a counsellor: from the queue to the last session, or to today. */
export interface Episode {
  readonly slot: Slot;
  readonly enteredOn: string;
  readonly agreedOn: string;
  readonly firstOn: string;
  readonly endedOn: string | null;
  readonly pausedFrom: string | null;
}

const PAUSED = 0.05;
/** A weekly hour nobody has just now, which reception may offer. */
const VACANT = 0.08;

/** Who has had each weekly hour, the latest first: one after the other back in time, until there are enough clients. */
export function episodesOf(slots: readonly Slot[], count: number, horizon: Horizon, seed: number): Episode[] {
  const found: Episode[] = [];
  const before = slots.map((slot) => latest(slot, horizon, diceOf(seed, slot)));
  for (let round = 0; found.length < count && slots.length > 0; round += 1)
    for (const [nth, episode] of before.entries()) {
      if (found.length >= count) break;
      found.push(episode);
      before[nth] = previous(episode, horizon, Dice.of(seed, 'episode', round, ...about(episode.slot)));
    }
  return found;
}

const about = ({ counsellor, weekday, startTime }: Slot) =>
  [counsellor.colleague.username, weekday, startTime] as const;
const diceOf = (seed: number, slot: Slot): Dice => Dice.of(seed, 'latest', ...about(slot));

function latest(slot: Slot, horizon: Horizon, dice: Dice): Episode {
  if (dice.chance(VACANT))
    return ended(slot, onWeekday(slot, addDays(horizon.today, -7 * dice.between(1, 4))), horizon, dice);
  const weeksAgo = dice.chance(0.06) ? -1 : Math.floor(1 + dice.next() * dice.next() * 70);
  const firstOn = onWeekday(slot, addDays(horizon.today, -7 * weeksAgo));
  const pausedFrom = weeksAgo > 8 && dice.chance(PAUSED) ? addDays(horizon.today, -dice.between(3, 20)) : null;
  return { slot, firstOn, endedOn: null, pausedFrom, ...queued(firstOn, horizon, dice) };
}

function previous({ slot, firstOn }: Episode, horizon: Horizon, dice: Dice): Episode {
  return ended(slot, addDays(firstOn, -7 * dice.between(2, 6)), horizon, dice);
}

function ended(slot: Slot, endedOn: string, horizon: Horizon, dice: Dice): Episode {
  const firstOn = addDays(endedOn, -7 * dice.between(6, 64));
  return { slot, firstOn, endedOn, pausedFrom: null, ...queued(firstOn, horizon, dice) };
}

/** Agreed a week or so before the first session, after some weeks in the queue. */
function queued(firstOn: string, horizon: Horizon, dice: Dice): { agreedOn: string; enteredOn: string } {
  const agreed = addDays(firstOn, -dice.between(3, 12));
  const agreedOn = horizon.workingDayTo(agreed > horizon.today ? horizon.today : agreed);
  return { agreedOn, enteredOn: horizon.workingDayTo(addDays(agreedOn, -dice.between(9, 75))) };
}

/** The same weekday as the slot's, in the week before the date or on it. */
const onWeekday = ({ weekday }: Slot, date: string): string => addDays(date, -((weekdayOf(date) - weekday + 7) % 7));
