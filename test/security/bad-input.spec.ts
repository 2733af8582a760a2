import { randomUUID } from 'node:crypto';
import { Asking } from './asking.js';
import { badBodies } from './bad-bodies.js';
import { ALSO, employAlso, PEOPLE, type PersonName, ROLE_OF } from './cast.js';
import { DOORS } from './expected-doors.js';
import { NOT_HERS, sees } from './expected-sight.js';
import { type MadeFiles, makeFiles, placesOf } from './made-files.js';
import { Api, type Operation } from './operations.js';
import { standing } from './standing.js';
import { type Heard, type Said, Speaker } from './speaker.js';

interface Entitled {
  readonly operation: Operation;
  readonly person: PersonName;
  readonly good: Said;
}

interface Refusal extends Said {
  readonly what: string;
  readonly expected: number;
  readonly field?: string;
}

describe('what is not in order', () => {
  let made: MadeFiles;
  let api: Api;
  const speakers = new Map<PersonName, Speaker>();
  let changing: Entitled[];
  beforeAll(async () => {
    made = await makeFiles();
    api = new Api(made.house);
    await employAlso(made.house, made.cast);
    for (const person of PEOPLE) speakers.set(person, new Speaker(made.house, made.cast[person]));
    await made.cast.counsellor.post(`/releases/${made.records.team?.release}/review`, undefined, { ifMatch: 1 });
    const cover = `/reassignments/${made.records.anonymous?.reassignment}/cover`;
    await made.cast.counsellor.post(cover, { counsellorId: made.cast.stranger.id }, { ifMatch: 1 });
    changing = api.operations.filter(({ method }) => method !== 'GET').map((one) => entitledTo(one));
  }, 90_000);
  afterAll(async () => {
    speakers.forEach((speaker) => speaker.close());
    await made.house.close();
  });

  /** Sends what must be refused; gives back what was not, and where anything of it was kept. */
  async function refused(of: (one: Entitled) => Refusal[]): Promise<{ sent: number; odd: string[] }> {
    const before = await standing(made.house);
    const all = changing.flatMap((one) => of(one).map((refusal) => ({ one, refusal })));
    const odd: string[] = [];
    for (const { one, refusal } of all) {
      const heard = await say(one.person, refusal);
      if (!fits(heard, refusal)) odd.push(`${one.operation.key} as ${one.person}, ${refusal.what}: ${told(heard)}`);
    }
    const after = await standing(made.house);
    const kept = Object.keys(after).filter((table) => after[table] !== before[table]);
    return { sent: all.length, odd: [...odd, ...kept.map((table) => `something was kept in ${table}`)] };
  }

  it('is refused with the field named: wrong type, unknown, too long, no zone, NUL, half a character', async () => {
    const { sent, odd } = await refused(({ operation, good }) =>
      badBodies(api, operation, good.body as Record<string, unknown>).map(({ what, field, body }) => ({
        ...{ ...good, what, field, body },
        expected: 400,
      })),
    );
    expect(odd).toEqual([]);
    expect(sent).toBeGreaterThan(1000);
  }, 180_000);

  it('is refused as a whole: broken, no object, another type, too big, another prototype', async () => {
    const { odd } = await refused(({ operation, good }) => (operation.body === undefined ? [] : wholes(good)));
    expect(odd).toEqual([]);
  }, 120_000);

  it('is refused where the version is stale, missing or none', async () => {
    const { sent, odd } = await refused(({ operation, good }) =>
      operation.needsVersion
        ? [
            { ...good, what: 'no version', expected: 428 },
            { ...good, what: 'a stale version', ifMatch: 999, expected: 412 },
            { ...good, what: 'no number', headers: { 'if-match': '"abc"' }, expected: 400 },
            { ...good, what: 'any version', headers: { 'if-match': '*' }, expected: 400 },
          ]
        : [],
    );
    expect(odd).toEqual([]);
    expect(sent).toBeGreaterThan(150);
  }, 60_000);

  it('is refused where a key is none, or was used for something else', async () => {
    const { odd } = await refused(({ operation: { method, path }, good }) =>
      method === 'POST' && !path.startsWith('/sign-') && path !== '/enrolment'
        ? [{ ...good, what: 'no key', headers: { 'idempotency-key': 'x' }, expected: 400 }]
        : [],
    );
    expect(odd).toEqual([]);
    const headers = { 'idempotency-key': randomUUID() };
    const opening = { method: 'POST', path: '/api/clients', headers };
    const one = { compartment: 'kast', pathway: 'unknown' };
    const first = await say('receptionist', { ...opening, body: one });
    const reused = await say('receptionist', { ...opening, body: { ...one, pathway: 'raid' } });
    const again = await say('receptionist', { ...opening, body: one });
    expect([first.status, reused.status, codeOf(reused), again.text]).toEqual([
      201,
      422,
      'idempotency.key-reused',
      first.text,
    ]);
  });

  it('is refused in every question to a list', async () => {
    const before = await standing(made.house);
    const odd: string[] = [];
    for (const operation of api.operations.filter(({ filters }) => filters !== undefined)) {
      const { person, good } = entitledTo(operation);
      for (const [name, value] of questions(operation)) {
        const heard = await say(person, { path: `${good.path}?${name}=${encodeURIComponent(value)}` });
        if (heard.status !== 400) odd.push(`${operation.key} ${name}=${value.slice(0, 40)}: ${told(heard)}`);
      }
    }
    expect(odd).toEqual([]);
    expect(await standing(made.house)).toEqual(before);
  }, 60_000);

  it('is not said of any script: what people are called comes back as it was written', async () => {
    const { records } = made;
    const team = records.team?.client;
    const note = { clientId: team, kind: 'contact', eventAt: '2026-03-30T04:00:00Z' };
    const asked: [PersonName, string, string, (text: string) => object][] = [
      [
        'receptionist',
        '/clients',
        'displayName',
        (displayName) => ({ compartment: 'kast', pathway: 'unknown', displayName }),
      ],
      ['receptionist', `/clients/${team}/aliases`, 'aliases', (alias) => ({ alias })],
      ['counsellor', '/notes', 'facts', (facts) => ({ ...note, headings: { facts, assessment: 'God.' } })],
      ['counsellor', '/goals', 'text', (text) => ({ clientId: team, contractId: records.team?.contract, text })],
      [
        'outreachWorker',
        '/support-tasks',
        'wanted',
        (wanted) => ({ kind: 'other', dueOn: '2026-04-01', clientId: records.outreach?.client, wanted }),
      ],
      ['unitManager', '/organisations', 'name', (name) => ({ name, type: 'ngo' })],
      ['administrator', '/rooms', 'name', (name) => ({ name, usableBy: ['kast'] })],
      [
        'administrator',
        '/staff',
        'name',
        (name) => ({ name, username: `namn.${randomUUID().slice(0, 8)}`, employedFrom: '2026-01-01' }),
      ],
    ];
    for (const [person, path, field, body] of asked)
      for (const text of NAMES) {
        const heard = await say(person, { method: 'POST', path: `/api${path}`, body: body(text) });
        expect([path, field, heard.status]).toEqual([path, field, 201]);
        expect(heard.text).toContain(JSON.stringify(text).slice(1, -1));
      }
  });

  const say = (person: PersonName, said: Said): Promise<Heard> => (speakers.get(person) as Speaker).say(said);

  /** The first who may use the door and sees something to use it on, with a request that is in order. */
  function entitledTo(operation: Operation): Entitled {
    const { open, on } = DOORS[operation.key] ?? { open: 'everybody' };
    const whole = open === 'everybody' || open === 'half-way' || open === 'signed-in';
    const roles: readonly unknown[] = whole ? [] : open;
    const placeFor = (person: PersonName) =>
      on === undefined
        ? undefined
        : on === 'takeover' && person === 'stranger'
          ? 'anonymous'
          : placesOf(made, on).find((place) => sees(person, on, place));
    const may = (person: PersonName) =>
      (whole || [ROLE_OF[person], ...(ALSO[person] ?? [])].some((role) => roles.includes(role))) &&
      (!NOT_HERS[operation.key]?.includes(person) || (person === 'counsellor' && REVIEWING.has(operation.key))) &&
      (on === undefined || placeFor(person) !== undefined);
    const person = PEOPLE.find((one) => may(one)) ?? 'nobody';
    return { operation, person, good: new Asking(api, made).ask(operation, { person, on, place: placeFor(person) }) };
  }
});

/** Only the reviewer of a release masks and decides; here she has begun. */
const REVIEWING = new Set(['POST /releases/{id}/masks', 'POST /releases/{id}/decision']);

const codeOf = ({ body }: Heard): string => (body as { code?: string } | undefined)?.code ?? '';

const told = ({ status, text }: Heard): string => `${status} ${text.slice(0, 300)}`;

/** The status, and where a field is at fault its name, or that of a part of it. */
function fits({ status, body }: Heard, { expected, field }: Refusal): boolean {
  if (status !== expected || field === undefined) return status === expected;
  const { errors = [] } = body as { errors?: { field: string }[] };
  return errors.some((fault) => fault.field === field || fault.field.startsWith(`${field}.`));
}

/** Emoji made of several, right to left with and without marks, combining, astral, and letters of home. */
const NAMES = ['👩🏽‍❤️‍💋‍👩🏿 Måne', 'مَرْيَم بنت خالد', 'שרה \u200F(לוי)', 'Zoe\u0301 Åäö', '𠜎𠜱 𝒜', '"><b>\\x', "%_'; --"];

/** The whole body wrong, whatever is in it. */
function wholes({ body, ...rest }: Said): Refusal[] {
  const text = JSON.stringify(body);
  const as = (what: string, raw: unknown, expected = 400): Refusal => ({ ...rest, what, body: raw, expected });
  const typed = (type: string | undefined): Refusal => ({
    ...as(`sent as ${type}`, text, 415),
    headers: { 'content-type': type },
  });
  return [
    as('broken', text.slice(0, -1)),
    as('nothing', 'null'),
    as('a list', `[${text}]`),
    as('text', '"text"'),
    as('a number', '7'),
    as('no JSON', 'a=1'),
    as('__proto__', text.replace('{', '{"__proto__":{"admin":true},')),
    as('constructor', text.replace('{', '{"constructor":{"prototype":{"admin":true}},')),
    as('2 MB', text.replace('{', `{"x":"${'x'.repeat(2_000_000)}",`), 413),
    ...[
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/xml',
      undefined,
    ].map(typed),
  ];
}

const questions = ({ sorts }: Operation): [string, string][] => [
  ...[
    '{',
    '[]',
    'null',
    '7',
    '"x"',
    '{"notOfHere":1}',
    '{"id":"x"}',
    '{"id":["x"]}',
    '{"__proto__":{"a":1},"toString":1}',
  ].map((value): [string, string] => ['filter', value]),
  ['filter', JSON.stringify({ id: Array.from({ length: 201 }, () => randomUUID()) })],
  ...['[0]', '[-1,5]', '[5,1]', '[0,1000]', '["0","5"]', '{}', '[0,1e9]', 'x'].map((value): [string, string] => [
    'range',
    value,
  ]),
  ...['["id"]', '["id","UP"]', '["notOfHere","ASC"]', '[7,"ASC"]', '{}', `["${sorts[0] ?? 'id'};--","ASC"]`].map(
    (value): [string, string] => ['sort', value],
  ),
  ['notOfHere', '1'],
];
