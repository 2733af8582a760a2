import { addDays } from '#calendar';
import { PlaceEvent, type PlaceEventKind, type QueueEntry } from '#counselling';
import { fileOf } from '#persistence';
import type { Dice } from '../chance/dice.js';
import type { Employed } from '../house/unit.js';
import type { Horizon } from '../plan/horizon.js';

type Told = Partial<Pick<PlaceEvent, 'code' | 'channel' | 'offerId'>>;

/** What has happened to one place in the queue, in the order it is told. */
export interface History {
  readonly entry: QueueEntry;
  readonly reception: Employed;
  readonly events: PlaceEvent[];
  readonly tell: (kind: PlaceEventKind, at: Date, more?: Told) => void;
}

/** Begins with the day she was entered. */
export function historyOf(entry: QueueEntry, reception: Employed): History {
  const events: PlaceEvent[] = [];
  const tell = (kind: PlaceEventKind, at: Date, more: Told = {}): void => {
    const made = { queueEntryId: entry.id, kind, happenedAt: at, createdAt: at, doneBy: reception.id, ...more };
    events.push(Object.assign(new PlaceEvent(), { ...fileOf(entry), ...made }));
  };
  tell('entered', entry.enteredAt);
  return { entry, reception, events, tell };
}

/** A few do not answer the telephone: they have been tried once or twice, a week between. */
export function attemptsOf({ entry, tell }: History, horizon: Horizon, dice: Dice): void {
  if (entry.status !== 'waiting' || !dice.chance(0.12)) return;
  const times = dice.between(1, 2);
  for (let nth = times; nth > 0; nth -= 1) {
    const at = horizon.past(horizon.workingDayTo(addDays(horizon.today, -8 * nth)), '11:15');
    if (at > entry.enteredAt) tell('attempted', at, { channel: 'phone', code: 'no_answer' });
  }
}
