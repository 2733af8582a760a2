import { globSync, readFileSync } from 'node:fs';
import { careUnitOf } from './care-unit-names.js';
import { inPlainSwedish, THINGS } from './plain-swedish.js';

const DEED = /\.(?:run|look|outside|deny)\([^,'"`]+,\s*'([a-z]+\.[a-z.-]+)'/g;

describe('a deed in plain Swedish', () => {
  it.each([
    ['clients.client.read', 'allow', 'Såg klientuppgifter'],
    ['clients.client.list', 'allow', 'Såg klientuppgifter'],
    ['journal.note.sign', 'allow', 'Registrerade anteckning'],
    ['spiralen.booking.move', 'allow', 'Ändrade bokning'],
    ['somewhere.thing.do', 'allow', 'Ändrade uppgifter'],
    ['GET /api/clients/:id', 'deny', 'Nekades åtkomst'],
  ])('%s (%s) is: %s', (deed, outcome, words) => expect(inPlainSwedish(deed, outcome)).toBe(words));
});

it('has a word for what every deed of the house is about', () => {
  const deeds = globSync('libs/*/src/**/*.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(DEED)].map(([, deed = '']) => deed),
  );
  expect(deeds.length).toBeGreaterThan(200);
  const untold = deeds.filter(
    (deed) =>
      !deed
        .split('.')
        .slice(1)
        .some((part) => THINGS[part] !== undefined),
  );
  expect([...new Set(untold)]).toEqual([]);
});

describe('where a deed was done from', () => {
  it.each([
    ['the midwife’s', ['midwife'], 'Spiralen, barnmorska och gynekologi'],
    ['the psychiatrist’s', ['psychiatrist'], 'Spiralen, psykiatri'],
    ['of two roles', ['receptionist', 'counsellor'], 'Samtalsmottagningen; Receptionen'],
    ['a job’s', [], 'Systemet'],
  ])('%s', (_whose, roles, where) => expect(careUnitOf(roles)).toBe(where));
});
