import { randomUUID } from 'node:crypto';
import { Asking, type Question } from './asking.js';
import { PEOPLE, type PersonName, ROLE_OF } from './cast.js';
import { DOORS } from './expected-doors.js';
import { foreignTo, sees } from './expected-sight.js';
import { harvest, type Harvest } from './harvest.js';
import { type Slot, slotsOf } from './id-slots.js';
import { LogWatch } from './log-watch.js';
import { type MadeFiles, makeFiles, placesOf } from './made-files.js';
import { Api, type Operation } from './operations.js';
import type { FileName, Place } from './places.js';
import { type Heard, type Said, Speaker, type Witness } from './speaker.js';

/** A twentieth of safety.md's 15,000. */
const CALLS = 750;
/** How many foreign ids are tried in a slot that is open to somebody. */
const TRIED = 2;
/** Nobody reads by these: they are no columns of any list, or not for sorting. */
const HIDDEN_FIELDS = ['phone', 'clientId', 'constructor', 'id;--'];

/** What the manager reads by number (model 3.5). */
const BY_NUMBER = ['/api/queue-entries', '/api/contracts', '/api/reassignments', '/api/leavers'];

describe('T2 an id that one has and another may not use', () => {
  let made: MadeFiles;
  let api: Api;
  let watch: LogWatch;
  let harvested: Harvest;
  let calls = 0;
  beforeAll(async () => {
    made = await makeFiles();
    api = new Api(made.house);
    watch = new LogWatch(made);
    harvested = await harvest(made, api, watch.witness);
  }, 90_000);
  afterAll(() => made.house.close());

  /** A draft gives back to its writer whatever id she wrote in it, and tells nothing of it. */
  const told: Witness = (heard, asked) => {
    if (!asked.said.path.startsWith('/api/note-drafts')) watch.witness(heard, asked);
  };
  const written = new Map<PersonName, string>();

  /** The log is asked first, before this test's own refusals stand in it. */
  const asEach = async (sweep: Sweep): Promise<string[]> => {
    const reviewed = await asOne('logReviewer', sweep);
    const others = PEOPLE.filter((person) => person !== 'nobody' && person !== 'logReviewer');
    return [...reviewed, ...(await Promise.all(others.map((person) => asOne(person, sweep)))).flat()];
  };
  const asOne = async (person: PersonName, sweep: Sweep): Promise<string[]> => {
    const speaker = new Speaker(made.house, made.cast[person], told);
    const leaks: string[] = [];
    const odd = await sweep(person, async (said) => {
      calls += 1;
      const heard = await speaker.say(said);
      leaks.push(...bytesOf(person, said, heard));
      return heard;
    });
    speaker.close();
    return [...leaks, ...odd];
  };

  it('is worth no more in any slot than an id that nobody has', async () => {
    const slots = slotsOf(api);
    const differing = await asEach(async (person, say) => {
      const found: string[] = [];
      for (const [index, slot] of slots.entries())
        if (opens(slot.operation, person)) found.push(...(await tried(slot, { person, index, say })));
      return found;
    });
    expect(differing).toEqual([]);
    expect(slots.length).toBeGreaterThan(100);
    expect(calls).toBeGreaterThan(CALLS);
  }, 180_000);

  it('is found in no list, under no search, in no order and in no file of a list', async () => {
    const found = await asEach(async (person, say) => {
      const odd: string[] = [];
      for (const operation of api.operations.filter((one) => one.filters !== undefined && opens(one, person)))
        odd.push(...(await looked(operation, person, say)));
      return odd;
    });
    expect(found).toEqual([]);
  }, 180_000);

  it('leaves a row in the log for every client that was shown', async () => {
    const { shown, unlogged } = await watch.compare();
    expect(unlogged).toEqual([]);
    expect(shown).toBeGreaterThan(200);
  });

  /** Compares what foreign ids of the right kind and of any kind are answered with what a new one is. */
  async function tried(slot: Slot, { person, index, say }: Trying): Promise<string[]> {
    const asking = new Asking(api, made);
    const question: Question = { person, ...own(slot, person) };
    const ids = foreignIds(slot, person, index);
    const unknown = randomUUID();
    const reference = ids.length === 0 ? undefined : await say(slot.fill(unknown, asking, question));
    const differing: string[] = [];
    for (const id of ids) {
      const heard = await say(slot.fill(id, asking, question));
      if (heard.status !== reference?.status || plain(heard, id) !== plain(reference, unknown))
        differing.push(
          `${slot.name} as ${person}: ${heard.status} ${heard.text} | ${reference?.status} ${reference?.text}`,
        );
    }
    return differing;
  }

  /** A record of her own for the rest of the request, so that only the slot is wrong. */
  function own({ operation }: Slot, person: PersonName): Pick<Question, 'on' | 'place'> {
    const on = DOORS[operation.key]?.on;
    const place = on === undefined ? undefined : placesOf(made, on).find((one) => sees(person, on, one));
    return { on, place };
  }

  function foreignIds({ kind }: Slot, person: PersonName, index: number): string[] {
    const hidden = (place: Place) => kind !== undefined && !sees(person, kind, place);
    const right =
      kind === undefined
        ? []
        : placesOf(made, kind)
            .filter(hidden)
            .map((place) => made.records[place]?.[kind] ?? '');
    const any = harvested.foreignTo(person);
    const from = right.length === 0 ? 0 : index % right.length;
    return [
      ...new Set([...right.slice(from), ...right.slice(0, from)].slice(0, TRIED - 1)),
      any[(index * 7) % any.length] ?? '',
    ];
  }

  async function looked(operation: Operation, person: PersonName, say: Say): Promise<string[]> {
    const path = `/api${operation.path.replace('{id}', made.records[foreignTo(person)[0] ?? 'team']?.client ?? '')}`;
    const file = await say({ path, headers: { accept: 'text/csv' } });
    const odd = /csv/.test(file.headers['content-type'] ?? '') ? [`${operation.key} gives a file`] : [];
    for (const field of HIDDEN_FIELDS) {
      const { status } = await say({ path: `${path}?sort=${encodeURIComponent(JSON.stringify([field, 'ASC']))}` });
      if (status !== 400 && !operation.sorts.includes(field)) odd.push(`${operation.key} sorts by ${field}: ${status}`);
    }
    for (const filter of searches(operation, person)) {
      const [theirs, nobodys] = [await say(filter.real), await say(filter.made)];
      if (theirs.text !== nobodys.text) odd.push(`${operation.key} tells ${filter.real.path} as ${person}`);
    }
    return odd;
  }

  /** Searches for what only others know, beside the same search for what nobody has. */
  function searches(operation: Operation, person: PersonName): { real: Said; made: Said }[] {
    const keys = ['q', 'idNumber', 'clientNumber'].filter((key) => operation.filters?.includes(key));
    const path = (key: string, value: string) =>
      `/api${operation.path}?filter=${encodeURIComponent(JSON.stringify({ [key]: value }))}`;
    const logged = operation.path === '/access-log' && person === 'logReviewer';
    const files = logged ? [] : foreignTo(person);
    return keys.flatMap((key) =>
      files.map((file) => {
        const [, number = '', name = ''] = made.marks[file];
        const word = { q: name, idNumber: `ID-${file}-77`, clientNumber: number }[key] ?? '';
        return { real: { path: path(key, word) }, made: { path: path(key, 'Ingen heter så') } };
      }),
    );
  }

  /** The client's number and the contract's own id: what a list by number is made of. */
  const isNumbered = (file: FileName, mark: string, index: number): boolean =>
    index === 1 || mark === made.records[file]?.contract;

  /** What an answer holds of files that she may not see. */
  function bytesOf(person: PersonName, { method = 'GET', path, body }: Said, { text }: Heard): string[] {
    // The reviewer is told of whom the log speaks, and everybody what her own deeds were about: the manager's, the queue.
    if (path.startsWith('/api/access-log') && ['logReviewer', 'unitManager'].includes(person)) return [];
    const told = { unitManager: BY_NUMBER, logReviewer: ['/api/emergency-lifts'] }[String(person)] ?? [];
    const known = told.some((one) => path.startsWith(one));
    // What she herself has sent, drafts and her own rows of the log give back to her.
    const sent = `${written.get(person) ?? ''} ${path} ${JSON.stringify(body)}`;
    written.set(person, sent);
    return foreignTo(person).flatMap((file) =>
      made.marks[file]
        .filter(
          (mark, index) => text.includes(mark) && !sent.includes(mark) && !(known && isNumbered(file, mark, index)),
        )
        .map((mark) => `${method} ${path} shows ${mark} of ${file} to ${person}`),
    );
  }
});

/** An answer without what the asker wrote herself and without the time of day. */
const plain = ({ text }: Heard, id: string): string =>
  text.replaceAll(id, '{id}').replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '{at}');

type Say = (said: Said) => Promise<Heard>;

type Sweep = (person: PersonName, say: Say) => Promise<string[]>;

interface Trying {
  readonly person: PersonName;
  readonly index: number;
  readonly say: Say;
}

function opens({ key }: Operation, person: PersonName): boolean {
  const role = ROLE_OF[person];
  const { open } = DOORS[key] ?? { open: [] };
  return role !== undefined && (open === 'signed-in' || (Array.isArray(open) && open.includes(role)));
}
