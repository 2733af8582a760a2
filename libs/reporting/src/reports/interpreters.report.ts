import type { Report } from '../report.js';
import { compartment, defined, said } from '../words.js';

export const interpreters: Report = {
  id: 'R32',
  title: said('Tolk', 'Interpreter'),
  definition: defined(
    'Samtal med planerad dag i perioden där klienten behöver tolk eller tolk är beställd; veckor som utgått räknas inte. Hållna med tolk, hållna utan (tolken kom inte, eller ingen var beställd), inställda av brist på tolk, inte hållna av annat skäl och ännu planerade.',
    'Sessions planned for a day in the period where the client needs an interpreter or one is ordered; skipped weeks do not count. Held with an interpreter, held without (she did not come, or none was ordered), cancelled for lack of one, not held for another reason, and still planned.',
  ),
  definitionVersion: 1,
  over: 'period',
  roles: ['unit_manager'],
  columns: [
    compartment,
    {
      key: 'line',
      title: said('Rad', 'Line'),
      kind: 'text',
      words: {
        needing: said('Behövde tolk', 'Needed an interpreter'),
        held: said('Hållna med tolk', 'Held with an interpreter'),
        held_without: said('Hållna utan tolk', 'Held without an interpreter'),
        lacking: said('Inställda av brist på tolk', 'Cancelled for lack of an interpreter'),
        not_held: said('Inte hållna, annat skäl', 'Not held, other reason'),
        planned: said('Ännu planerade', 'Still planned'),
      },
    },
    { key: 'sessions', title: said('Samtal', 'Sessions'), kind: 'count' },
    { key: 'percent', title: said('Andel', 'Share'), kind: 'percent' },
  ],
  picture: {
    kind: 'bars',
    along: 'line',
    of: 'sessions',
    by: 'compartment',
    only: { line: ['held', 'held_without', 'lacking', 'not_held', 'planned'] },
  },
};
