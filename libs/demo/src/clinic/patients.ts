import { addDays } from '#calendar';
import { Dice } from '../chance/dice.js';
import type { Unit } from '../house/unit.js';
import { identified, persona, type Persona } from '../people/persona.js';
import type { Horizon } from '../plan/horizon.js';
import { scaled } from '../plan/unit-plans.js';

/** Somebody with a file at the clinic. */
export interface Patient {
  readonly key: string;
  readonly persona: Persona;
}

const GROUNDS = { selling_experience: 74, substance_use: 16, hiv: 4, other: 6 } as const;
const YOUNGEST = 16;
/** Half were patients before the demo's year began. */
const BEFORE = 0.5;
const EARLIEST_DAYS = 1300;

/** Every patient of a unit, the newest first. */
export function patientsOf(unit: Unit, scale: number, horizon: Horizon, seed: number): Patient[] {
  const count = scaled(unit.plan.clients.spiralen, scale);
  const found = Array.from({ length: count }, (_, nth): Patient => {
    const key = `${unit.code}/spiralen/${nth}`;
    const dice = Dice.of(seed, key, 'persona');
    const daysAgo = dice.chance(BEFORE) ? dice.between(366, EARLIEST_DAYS) : dice.between(1, 365);
    const openedOn = horizon.workingDayTo(addDays(horizon.today, -daysAgo));
    const who = persona(dice, 'spiralen', openedOn, Math.max(unit.plan.minAge ?? 0, YOUNGEST));
    const first = dice.weighed(GROUNDS);
    const groundsForSpiralen =
      first === 'selling_experience' && dice.chance(0.14) ? [first, 'substance_use' as const] : [first];
    return { key, persona: identified({ openedOn, input: Object.assign(who.input, { groundsForSpiralen }) }, nth) };
  });
  return found.toSorted((a, b) =>
    a.persona.openedOn === b.persona.openedOn ? 0 : a.persona.openedOn < b.persona.openedOn ? 1 : -1,
  );
}
