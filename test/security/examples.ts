import type { Api, Operation, Schema } from './operations.js';

/** What a field of this name holds in an example, where its shape alone does not say. */
export type Given = Readonly<Record<string, unknown>>;

/** Words that fit the fields whose shape is a pattern. */
const WORDS: Given = {
  serviceKind: 'counselling',
  pathway: 'unknown',
  language: 'sv',
  source: 'phone',
  countyCode: '01',
  code: 'made_up',
  instrument: 'CORE-10',
  instrumentVersion: '1',
  kind: undefined,
  service: 'sti_test',
  username: 'made.up',
  token: 'x'.repeat(43),
  timeZone: 'Europe/Stockholm',
  phone: '070-174 06 33',
  county: '20',
  passage: '1.facts',
};

const DATE = '2026-04-07';
const INSTANT = '2026-04-07T08:00:00Z';

/** The smallest body an operation takes, with these ids and words in it; `full` fills in every field. */
export function bodyFor(
  api: Api,
  { body }: Operation,
  given: Given,
  full = false,
): Record<string, unknown> | undefined {
  return body === undefined ? undefined : (exampleOf(api, body, { given, full, name: '' }) as Record<string, unknown>);
}

interface Wanted {
  readonly given: Given;
  readonly full: boolean;
  readonly name: string;
}

function exampleOf(api: Api, pointing: Schema, wanted: Wanted): unknown {
  const schema = api.resolve(pointing);
  const { given, name } = wanted;
  if (name in given) return given[name];
  if (schema.properties !== undefined) return objectOf(api, schema, wanted);
  if (schema.type === 'array')
    return schema.items?.format === 'uuid'
      ? []
      : [exampleOf(api, schema.items ?? {}, { ...wanted, name: `${name}[]` })];
  return plain(schema, wanted);
}

function objectOf(api: Api, { properties = {}, required = [] }: Schema, wanted: Wanted): Record<string, unknown> {
  const fields = Object.entries(properties).filter(
    ([name]) => wanted.full || required.includes(name) || name in wanted.given,
  );
  return Object.fromEntries(fields.map(([name, field]) => [name, exampleOf(api, field, { ...wanted, name })]));
}

const BY_FORMAT: Given = {
  uuid: '0197f000-0000-7000-8000-000000000000',
  date: DATE,
  'date-time': INSTANT,
};

function plain(schema: Schema, { name }: Wanted): unknown {
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.format !== undefined && schema.format in BY_FORMAT) return BY_FORMAT[schema.format];
  if (schema.type === 'boolean') return false;
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 1;
  if (schema.pattern !== undefined) return WORDS[name] ?? fromPattern(schema.pattern);
  return 'Påhittat'.padEnd(schema.minLength ?? 0, '.').slice(0, schema.maxLength ?? 1_000);
}

/** Patterns that several fields share. */
function fromPattern(pattern: string): string {
  if (pattern.includes('[0-5]')) return '14:00';
  if (pattern === String.raw`^\d{6}$`) return '123456';
  return 'made_up';
}
