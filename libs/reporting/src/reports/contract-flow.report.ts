import type { Report } from '../report.js';
import { compartment, defined, END_REASONS, said } from '../words.js';

export const contractFlow: Report = {
  id: 'R02',
  title: said('Påbörjade och avslutade kontrakt', 'Started and ended contracts'),
  definition: defined(
    'Påbörjade: muntligen överenskomna i perioden. Avslutade: sista dagen i perioden, efter orsak. I början är dagen före periodens första, i slutet är dess sista dag. Kontroll: aktiva och pausade i början + påbörjade − avslutade = aktiva och pausade i slutet. Ett avslut som återtogs räknas inte.',
    'Started: agreed orally in the period. Ended: last day in the period, by reason. The beginning is the day before the first of the period, the end its last day. Check: active and paused at the beginning + started − ended = active and paused at the end. An ending that was taken back does not count.',
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
        opening: said('Aktiva i början', 'Active at the beginning'),
        opening_paused: said('Pausade i början', 'Paused at the beginning'),
        started: said('Påbörjade', 'Started'),
        ended: said('Avslutade', 'Ended'),
        closing: said('Aktiva i slutet', 'Active at the end'),
        closing_paused: said('Pausade i slutet', 'Paused at the end'),
      },
    },
    { key: 'ending', title: said('Orsak', 'Reason'), kind: 'text', words: END_REASONS },
    { key: 'contracts', title: said('Kontrakt', 'Contracts'), kind: 'count' },
  ],
  picture: {
    kind: 'bars',
    along: 'line',
    of: 'contracts',
    by: 'compartment',
    only: { ending: [null], line: ['opening', 'started', 'ended', 'closing'] },
  },
};
