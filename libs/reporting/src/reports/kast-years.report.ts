import type { Report } from '../report.js';
import { defined, KAST_CONTACT, said } from '../words.js';

export const kastYears: Report = {
  id: 'R22',
  title: said('KAST år för år', 'KAST year over year'),
  definition: defined(
    `Personer: KAST-klienter vars första kontakt föll inom året; den räknas senast från dagen då den första akten öppnades. Kontakter: alla KAST-kontakter under året; de utan akt räknas bara här. ${KAST_CONTACT.sv} Ökning = (året − året före) / året före. ”Till dagen” räknar varje år från 1 januari till samma dag som rapportens. n/a: året före var noll.`,
    `Persons: KAST clients whose first contact fell in the year; it counts at the latest from the day the first file was opened. Contacts: all KAST contacts in the year; those without a file count only here. ${KAST_CONTACT.en} Growth = (the year − the year before) / the year before. “To the day” counts each year from 1 January to the same day as the report's. n/a: the year before was zero.`,
  ),
  definitionVersion: 2,
  over: 'day',
  roles: ['unit_manager'],
  columns: [
    {
      key: 'span',
      title: said('Tid', 'Time'),
      kind: 'text',
      words: { year: said('Hela året', 'Whole year'), to_date: said('Till dagen', 'To the day') },
    },
    { key: 'year', title: said('År', 'Year'), kind: 'text' },
    {
      key: 'measure',
      title: said('Mått', 'Measure'),
      kind: 'text',
      words: { persons: said('Personer', 'Persons'), contacts: said('Kontakter', 'Contacts') },
    },
    { key: 'entries', title: said('Antal', 'Number'), kind: 'count' },
    { key: 'growth', title: said('Ökning', 'Growth'), kind: 'change', aside: true },
  ],
  // The growth is of persons; their contacts are many times as many and would hide them.
  picture: {
    kind: 'bars',
    along: 'year',
    of: 'entries',
    by: 'measure',
    only: { span: ['to_date'], measure: ['persons'] },
  },
};
