import { addDays } from '#calendar';
import { Dice } from '../chance/dice.js';
import type { Unit } from '../house/unit.js';
import { identified, persona, type Persona } from '../people/persona.js';
import { scaled } from '../plan/unit-plans.js';
import { episodesOf } from './episodes.js';
import type { TalkFile } from './file.js';
import { queueOf } from './queue.js';
import { type Around, sessionsOf } from './sessions.js';
import { slotsOf, type Talking } from './slots.js';

/** At least so old on the day the file is opened, where the unit has no limit. */
const YOUNGEST = 16;
/** A tenth of all who have ever come are waiting. */
const WAITING = 0.1;
/** At another scale fewer hours are given, so that there is a history too. */
const LIVING = 0.5;

/** Every file of one talking side of a unit. */
export function talkFiles(unit: Unit, compartment: Talking, scale: number, around: Around): TalkFile[] {
  const { seed, horizon } = around;
  const dice = Dice.of(seed, unit.code, compartment);
  const count = scaled(unit.plan.clients[compartment], scale);
  const waiting = Math.max(1, Math.round(count * WAITING));
  const { taken, free } = slotsOf(unit, compartment, seed);
  const given = dice.some(taken, Math.max(1, Math.ceil((count - waiting) * LIVING)));
  const lines = queueOf(dice.shuffled(free), waiting, horizon, dice);
  const episodes = episodesOf(given, count - lines.length, horizon, seed);
  const keys = `${unit.code}/${compartment}`;
  return [
    ...episodes.map((episode, nth): TalkFile => {
      const key = `${keys}/${nth}`;
      const who = someone(unit, compartment, episode.enteredOn, { seed, key });
      return {
        key,
        unitId: unit.id,
        persona: compartment === 'counselling' ? identified(who, nth) : who,
        waiting: null,
        episode,
        sessions: sessionsOf(episode, around, key),
      };
    }),
    ...lines.map((place, nth): TalkFile => {
      const key = `${keys}/queue/${nth}`;
      const who = someone(unit, compartment, place.enteredOn, { seed, key });
      return { key, unitId: unit.id, persona: who, waiting: place, episode: null, sessions: [] };
    }),
  ];
}

function someone(
  unit: Unit,
  compartment: Talking,
  enteredOn: string,
  { seed, key }: { seed: number; key: string },
): Persona {
  const dice = Dice.of(seed, key, 'persona');
  const openedOn = addDays(enteredOn, -dice.between(0, 6));
  return persona(dice, compartment, openedOn, Math.max(unit.plan.minAge ?? 0, YOUNGEST));
}
