import type { HalfOpen } from '#calendar';
import type { Dice } from '../chance/dice.js';

const MINUTE = 60_000;

/** How far an appointment has come at the instant the demo is made. */
export type Stage = 'over' | 'just over' | 'under way' | 'late' | 'waiting' | 'to come';

/** Most of what is over has been recorded; the last half hour's not always. A few are late, some come early. */
export function stageOf({ startsAt, endsAt }: HalfOpen, now: Date, dice: Dice): Stage {
  const ended = now.getTime() - endsAt.getTime();
  const begun = now.getTime() - startsAt.getTime();
  if (ended >= 0) return ended < 30 * MINUTE && dice.chance(0.3) ? 'just over' : 'over';
  if (begun >= 0) return dice.chance(0.12) ? 'late' : 'under way';
  return begun > -25 * MINUTE && dice.chance(0.75) ? 'waiting' : 'to come';
}

/** What reception has written of an appointment. */
export interface AtDesk {
  readonly arrivedAt: Date | null;
  readonly waitingSince: Date | null;
  readonly informed: 'given' | 'declined' | null;
}

const HERE: readonly Stage[] = ['over', 'just over', 'under way', 'waiting'];

/** Came a few minutes early, was told of all the unit offers, and shown to the waiting room (P01, P02). */
export function atDesk(stage: Stage, { startsAt }: HalfOpen, now: Date, dice: Dice): AtDesk {
  if (!HERE.includes(stage)) return { arrivedAt: null, waitingSince: null, informed: null };
  const early = dice.between(2, 14);
  const arrived = Math.min(startsAt.getTime() - early * MINUTE, now.getTime() - MINUTE);
  return {
    arrivedAt: new Date(arrived),
    waitingSince: dice.chance(0.9) ? new Date(arrived + MINUTE) : null,
    informed: dice.chance(0.85) ? 'given' : 'declined',
  };
}
