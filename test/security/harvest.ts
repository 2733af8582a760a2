import { Asking } from './asking.js';
import { PEOPLE, type PersonName } from './cast.js';
import { DOORS } from './expected-doors.js';
import { sees } from './expected-sight.js';
import { type MadeFiles, placesOf } from './made-files.js';
import type { Api } from './operations.js';
import { Speaker, type Witness } from './speaker.js';

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Every id that each person has been shown, gathered by walking all she can read. */
export class Harvest {
  constructor(private readonly shown: ReadonlyMap<PersonName, ReadonlySet<string>>) {}

  /** The ids that others were shown and she was not. */
  foreignTo(person: PersonName): string[] {
    const own = this.shown.get(person) ?? new Set();
    const all = new Set([...this.shown.values()].flatMap((ids) => [...ids]));
    return [...all].filter((id) => !own.has(id));
  }
}

/** Walks every list, and every record that a person sees. */
export async function harvest(made: MadeFiles, api: Api, witness: Witness): Promise<Harvest> {
  const reading = api.operations.filter(({ method }) => method === 'GET');
  const asking = new Asking(api, made);
  const walks = PEOPLE.filter((person) => person !== 'nobody').map(async (person) => {
    const speaker = new Speaker(made.house, made.cast[person], witness);
    const ids = new Set<string>();
    for (const operation of reading) {
      const on = DOORS[operation.key]?.on;
      const places = on === undefined ? [undefined] : placesOf(made, on).filter((place) => sees(person, on, place));
      for (const place of places) {
        const { text } = await speaker.say(asking.ask(operation, { person, on, place }));
        for (const id of text.match(UUID) ?? []) ids.add(id);
      }
    }
    speaker.close();
    return [person, ids] as const;
  });
  return new Harvest(new Map(await Promise.all(walks)));
}
