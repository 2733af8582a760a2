import type { Api, Operation, Schema } from './operations.js';

/** A body that must be refused, and the field whose fault it is. */
export interface BadBody {
  readonly what: string;
  readonly field: string;
  readonly body: unknown;
}

type Body = Readonly<Record<string, unknown>>;

const LONGEST = 100_000;

/** Every way to get every field of a body wrong, nested ones too, each in a body that is otherwise in order. */
export function badBodies(api: Api, { body: schema }: Operation, good: Body): BadBody[] {
  if (schema === undefined) return [];
  const extra = { what: 'unknown field', field: 'notOfHere', body: { ...good, notOfHere: 1 } };
  return [extra, ...fieldsOf(api, schema).flatMap((field) => badFields(field, good))];
}

interface Field {
  readonly path: readonly string[];
  readonly schema: Schema;
}

function fieldsOf(api: Api, schema: Schema, before: readonly string[] = []): Field[] {
  return Object.entries(api.resolve(schema).properties ?? {}).flatMap(([name, pointing]) => {
    const inner = api.resolve(pointing);
    const path = [...before, name];
    return [{ path, schema: inner }, ...(inner.properties === undefined ? [] : fieldsOf(api, inner, path))];
  });
}

function badFields({ path, schema }: Field, good: Body): BadBody[] {
  return wrongValues(schema).map(([what, value]) => ({
    what: `${path.join('.')}: ${what}`,
    field: path.join('.'),
    body: placed(good, path, value),
  }));
}

/** What does not fit, by what the document says would. */
function wrongValues(schema: Schema): [string, unknown][] {
  if (schema.type === 'array')
    return [
      ['text for a list', 'x'],
      ['an object for a list', {}],
    ];
  if (schema.properties !== undefined)
    return [
      ['text for a part', 'x'],
      ['a list for a part', ['x']],
    ];
  if (schema.type === 'boolean')
    return [
      ['text for yes or no', 'yes'],
      ['a number for yes or no', 1],
    ];
  if (schema.type === 'integer') return [['a fraction', 1.5], ...outside(schema), ['text', '1']];
  if (schema.type === 'number') return [...outside(schema), ['text', '1']];
  return [['a number', 7], ['an object', { a: 1 }], ['a list', ['x']], ...wrongTexts(schema)];
}

const outside = ({ minimum, maximum }: Schema): [string, unknown][] => [
  ...(minimum === undefined ? [] : ([['too small', minimum - 1]] as [string, unknown][])),
  ...(maximum === undefined ? [] : ([['too large', maximum + 1]] as [string, unknown][])),
  ['far too large', 1e300],
];

const BY_FORMAT: Readonly<Record<string, [string, unknown][]>> = {
  uuid: [
    ['no id', 'x'],
    ['an id and more', "0197f000-0000-7000-8000-000000000000' OR '1'='1"],
  ],
  date: [
    ['a day that is not', '2026-02-30'],
    ['an instant for a day', '2026-04-07T08:00:00Z'],
    ['slashes', '2026/04/07'],
  ],
  'date-time': [
    ['no zone', '2026-04-07T08:00:00'],
    ['a day for an instant', '2026-04-07'],
    ['a zone by name', '2026-04-07T08:00:00 Europe/Stockholm'],
    ['an hour that is not', '2026-04-07T25:00:00Z'],
  ],
};

function wrongTexts({ format, pattern, maxLength, enum: words }: Schema): [string, unknown][] {
  if (format !== undefined) return BY_FORMAT[format] ?? [];
  const odd: [string, unknown][] = [
    ['100,000 characters', 'å'.repeat(LONGEST)],
    ['a NUL', 'a\u0000b'],
    ['half a character', 'a\ud800b'],
  ];
  if (words !== undefined || pattern !== undefined) return [['not of the words', 'Öbekant!'], ...odd];
  return [
    ...(maxLength === undefined ? [] : ([['too long', 'å'.repeat(maxLength + 1)]] as [string, unknown][])),
    ...odd,
  ];
}

function placed(body: Body, [name = '', ...deeper]: readonly string[], value: unknown): Body {
  return { ...body, [name]: deeper.length === 0 ? value : placed((body[name] ?? {}) as Body, deeper, value) };
}
