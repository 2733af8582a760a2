import type { Report } from '../report.js';
import { compartment, defined, said } from '../words.js';

export const activeContracts: Report = {
  id: 'R01',
  title: said('Aktiva kontrakt', 'Active contracts'),
  definition: defined(
    'Samtalskontrakt som är överenskomna senast på dagen, inte avslutade vid dagens slut och inte pausade den dagen. Pausade visas för sig.',
    'Contracts agreed on or before the day, not ended at the end of it and not paused on it. Paused contracts are shown apart.',
  ),
  definitionVersion: 1,
  over: 'day',
  roles: ['unit_manager'],
  columns: [
    compartment,
    {
      key: 'state',
      title: said('Läge', 'State'),
      kind: 'text',
      words: { active: said('Aktivt', 'Active'), paused: said('Pausat', 'Paused') },
    },
    { key: 'contracts', title: said('Kontrakt', 'Contracts'), kind: 'count' },
  ],
  picture: { kind: 'bars', along: 'compartment', of: 'contracts', by: 'state' },
};
