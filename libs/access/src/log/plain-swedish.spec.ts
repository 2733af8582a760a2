import { inPlainSwedish } from './plain-swedish.js';

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
