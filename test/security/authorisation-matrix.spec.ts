import { randomUUID } from 'node:crypto';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { routesOf } from '#access';
import { ROLES } from '#kernel';
import { Asking } from './asking.js';
import { PEOPLE, type PersonName, ROLE_OF } from './cast.js';
import { type Door, DOORS } from './expected-doors.js';
import { NOT_HERS, sees } from './expected-sight.js';
import { LogWatch } from './log-watch.js';
import { type MadeFiles, makeFiles, placesOf } from './made-files.js';
import { Api, type Operation } from './operations.js';
import type { Place } from './places.js';
import { ownSession } from './sessions.js';
import { type Heard, Speaker } from './speaker.js';

type Expected = 'closed' | 'hidden' | 'open' | 'not hers' | 'sign in';
interface Cell {
  readonly name: string;
  readonly expected: Expected;
  readonly got: string;
}

/** A twentieth of safety.md's 8,800. */
const CELLS = 440;
/** How many times a client is shown along the way, at least. */
const SHOWN = 200;

describe('T1 who may do what with what', () => {
  let made: MadeFiles;
  let api: Api;
  let watch: LogWatch;
  beforeAll(async () => {
    made = await makeFiles();
    api = new Api(made.house);
    watch = new LogWatch(made);
  }, 90_000);
  afterAll(() => made.house.close());

  it('has an expected answer, written by hand, for every operation, and for no other', () => {
    expect(Object.keys(DOORS).toSorted()).toEqual(api.operations.map(({ key }) => key).toSorted());
  });

  it('declares at every door exactly the roles of model 3.5, for all fourteen', () => {
    const { app } = made.house;
    const routes = routesOf(app.get(DiscoveryService, { strict: false }), app.get(Reflector));
    const said = routes.map(({ method, path, door }) => [`${method} ${documented(path)}`, rolesOf(door)] as const);
    const expected = Object.entries(DOORS).map(
      ([key, { open }]) => [key, rolesOf(typeof open === 'string' ? open : { roles: open })] as const,
    );
    expect(Object.fromEntries(said)).toEqual(Object.fromEntries(expected));
  });

  it('answers every person at every door, for every file, as the table says', async () => {
    const reviewed = await cellsOf('logReviewer');
    const others = PEOPLE.filter((person) => person !== 'logReviewer');
    const cells = [...reviewed, ...(await Promise.all(others.map((person) => cellsOf(person)))).flat()];
    expect(cells.filter(({ expected, got }) => expected !== got)).toEqual([]);
    expect(cells.length).toBeGreaterThan(CELLS);
    expect(new Set(cells.map(({ name }) => name.split(' · ')[0]))).toEqual(new Set(Object.keys(DOORS)));
  }, 180_000);

  it('writes a repeated deed in the log again, because its answer is shown again', async () => {
    const speaker = new Speaker(made.house, made.cast.receptionist, watch.witness);
    const headers = { 'idempotency-key': randomUUID() };
    const said = { method: 'POST', path: '/api/clients', body: { compartment: 'kast', pathway: 'unknown' }, headers };
    const [first, again] = [await speaker.say(said), await speaker.say(said)];
    speaker.close();
    expect([again.status, again.headers['idempotent-replayed'], again.text]).toEqual([201, 'true', first.text]);
    expect(await made.house.deeds((first.body as { id: string }).id)).toHaveLength(2);
  });

  it('wrote in the access log every client that any of these answers showed', async () => {
    const { shown, unlogged } = await watch.compare();
    expect(unlogged).toEqual([]);
    expect(shown).toBeGreaterThan(SHOWN);
  });

  async function cellsOf(person: PersonName): Promise<Cell[]> {
    const speaker = new Speaker(made.house, made.cast[person], watch.witness);
    const cells: Cell[] = [];
    for (const operation of inOrder(api)) cells.push(...(await cellsAt(operation, person, speaker)));
    speaker.close();
    return cells;
  }

  /** One cell for each place, what is nowhere first: what is hidden must look the same. */
  async function cellsAt(operation: Operation, person: PersonName, speaker: Speaker): Promise<Cell[]> {
    const door = DOORS[operation.key] ?? { open: [] };
    const asking = new Asking(api, made);
    const all: (Place | undefined)[] = door.on === undefined ? [undefined] : ['absent', ...placesOf(made, door.on)];
    // A closed door is closed before anything is asked for: one place shows it.
    const places = opens(door, person) ? all : all.slice(-1);
    const cells: Cell[] = [];
    let absent: Heard | undefined;
    for (const place of places) {
      const mouth = operation.path.startsWith('/sign-') ? await ownSession(made.house, made.cast[person]) : speaker;
      const heard = await mouth.say(asking.ask(operation, { person, on: door.on, place }));
      absent ??= heard;
      const name = `${operation.key} · ${person} · ${place ?? '-'}`;
      const got = verdict(heard, absent);
      cells.push({ name, expected: expectedOf(operation.key, door, person, place), got });
    }
    return cells;
  }
});

/** `open` is whatever the house says of the deed once the door and the record are hers. */
function verdict(heard: Heard, absent: Heard): string {
  const { code = '' } = (heard.body ?? {}) as { code?: string };
  if (heard.status >= 500) return `broken ${heard.status} ${heard.text}`;
  if (heard.status === 401) return code === 'sign-in.wrong' ? 'open' : 'sign in';
  if (heard.status === 403) return 'closed';
  if (heard.status !== 404) return 'open';
  return heard.text === absent.text ? 'hidden' : `hidden, but not as what is absent: ${heard.text}`;
}

function expectedOf(key: string, door: Door, person: PersonName, place: Place | undefined): Expected {
  const role = ROLE_OF[person];
  if (door.open === 'everybody') return 'open';
  if (role === undefined) return 'sign in';
  if (!opens(door, person)) return 'closed';
  if (door.on === undefined || place === undefined) return 'open';
  if (!sees(person, door.on, place)) return 'hidden';
  return NOT_HERS[key]?.includes(person) ? 'closed' : 'open';
}

const opens = ({ open }: Door, person: PersonName): boolean => {
  const role = ROLE_OF[person];
  return open === 'everybody' || (role !== undefined && (typeof open === 'string' || open.includes(role)));
};

const ORDER = ['PUT', 'GET', 'POST', 'PATCH', 'DELETE'];

/** What takes away comes last; the log is asked before this test's own refusals stand in it. */
const inOrder = ({ operations }: Api): Operation[] => operations.toSorted((a, b) => rank(a) - rank(b));
const rank = ({ key, method }: Operation): number => (key === 'POST /access-log/extracts' ? -1 : ORDER.indexOf(method));

const documented = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}').replace(/(.)\/$/, '$1');

const WORDS: Record<string, string> = { public: 'everybody', 'half-signed-in': 'half-way' };

const rolesOf = (door: unknown): unknown =>
  typeof door === 'string'
    ? (WORDS[door] ?? door)
    : ROLES.filter((role) => (door as { roles: string[] }).roles.includes(role));
