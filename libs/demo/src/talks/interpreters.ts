import { InterpreterBooking, type Session } from '#counselling';
import type { FileRef } from '#persistence';
import type { Dice } from '../chance/dice.js';
import type { Horizon } from '../plan/horizon.js';

const AGENCY = 'Påhittade Tolkar';

/** Orders for one who needs an interpreter: of the weeks that were, and of the next few; the rest is still to be ordered. */
export function interpretersOf(
  file: FileRef,
  { language, rows }: { language: string; rows: readonly Session[] },
  { horizon, dice }: { horizon: Horizon; dice: Dice },
): InterpreterBooking[] {
  const held = rows.filter(({ status }) => status === 'held');
  const next = rows.filter(({ awaited, startsAt }) => awaited && startsAt > horizon.now).slice(0, dice.between(1, 4));
  return [...held, ...next].map((session) =>
    Object.assign(new InterpreterBooking(), {
      ...file,
      sessionId: session.id,
      startsAt: session.startsAt,
      endsAt: session.endsAt,
      language,
      mode: dice.one(['phone', 'on_site'] as const),
      genderWish: dice.chance(0.3) ? 'woman' : null,
      agency: AGENCY,
      aliasGiven: true,
      status: session.status === 'held' || dice.chance(0.7) ? 'booked' : 'requested',
      outcome: session.status === 'held' ? (dice.chance(0.9) ? 'held' : 'interpreter_missing') : null,
      createdAt: session.createdAt,
    }),
  );
}
