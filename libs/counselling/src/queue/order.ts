import { today } from '#calendar';
import type { LocalTime } from '#kernel';
import type { Tx } from '#persistence';
import type { PartOfDay } from './queue-entry.entity.js';

/** Why somebody further back may be offered a time: the documented exceptions to the order (W02). */
export const OUT_OF_ORDER = ['wish_not_met', 'language', 'safety', 'not_reached', 'continuity', 'other'] as const;
export type OutOfOrder = (typeof OUT_OF_ORDER)[number];

/** What is asked of a weekly time. */
export interface Suits {
  readonly preferredWeekdays: readonly number[];
  readonly preferredParts: readonly string[];
}

interface WeeklyTime {
  readonly weekday: number;
  readonly startTime: LocalTime;
}

export const partOfDay = (time: LocalTime): PartOfDay =>
  time < '12:00' ? 'morning' : time < '17:00' ? 'afternoon' : 'evening';

/** Does this weekly time go with what she has wished? */
export const suits = ({ preferredWeekdays, preferredParts }: Suits, { weekday, startTime }: WeeklyTime): boolean =>
  (preferredWeekdays.length === 0 || preferredWeekdays.includes(weekday)) &&
  (preferredParts.length === 0 || preferredParts.includes(partOfDay(startTime)));

/** `$2` is today: who let the last day of an offer go by waits again. Who has turned this very time down is not passed over. */
const BEFORE = {
  name: 'queue-before',
  text: `SELECT q.id, q.preferred_weekdays AS "preferredWeekdays", q.preferred_parts AS "preferredParts"
    FROM counselling.queue_entry mine JOIN counselling.queue_entry q ON q.unit_id = mine.unit_id AND q.compartment = mine.compartment
      AND q.service_kind = mine.service_kind AND q.ended_at IS NULL
      AND (q.priority <> 'urgent', q.entered_at, q.id) < (mine.priority <> 'urgent', mine.entered_at, mine.id)
    WHERE mine.id = $1 AND (q.status = 'waiting' OR (q.status = 'offered' AND EXISTS (SELECT FROM counselling.queue_offer o
      WHERE o.queue_entry_id = q.id AND o.status = 'pending' AND o.expires_on < $2::date)))
      AND NOT EXISTS (SELECT FROM counselling.queue_offer o WHERE o.queue_entry_id = q.id
        AND o.counsellor_id = $3 AND o.weekday = $4 AND o.start_time = $5::time)`,
};

/** Who stands before her and the time would suit as well. */
export async function passedOver(
  tx: Tx,
  entryId: string,
  time: WeeklyTime & { readonly counsellorId: string },
): Promise<string[]> {
  const { counsellorId, weekday, startTime } = time;
  const slot = [counsellorId, weekday, startTime];
  const before = await tx.rows<Suits & { id: string }>(BEFORE, [entryId, today(tx.now), ...slot]);
  return before.filter((one) => suits(one, time)).map(({ id }) => id);
}
