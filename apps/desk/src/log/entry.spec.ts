import { deedText, filterOf, NOTHING } from './entry.js';

const ID = '0198aaaa-bbbb-7ccc-8ddd-eeeeffff0000';

describe('what the reviewer asks', () => {
  it.each([
    [{}, {}],
    [{ client: ' S-34679AC ' }, { clientNumber: 'S-34679AC' }],
    [{ client: ID.toUpperCase() }, { clientId: ID }],
    [
      { staffId: ID, from: '2026-01-01', to: '2026-01-31' },
      { staffId: ID, from: '2026-01-01', to: '2026-01-31' },
    ],
  ])('%j is %j', (asked, filter) => expect(filterOf({ ...NOTHING, ...asked })).toEqual(filter));
});

it('a deed is told in words, and a refusal says that it was one', () => {
  const translate = (key: string, { deed, _ }: Record<string, unknown> = {}) =>
    key === 'log.denied' ? `Nekades: ${String(deed)}` : key === 'deeds.clients.client.read' ? 'Såg akten' : String(_);
  expect(deedText(translate, { deed: 'clients.client.read', outcome: 'allow' })).toBe('Såg akten');
  expect(deedText(translate, { deed: 'GET /api/clients/:id', outcome: 'deny' })).toBe('Nekades: GET /api/clients/:id');
});
