import type { Report } from '../report.js';
import { ALL, defined, LINES, said } from '../words.js';

export const goalReviews: Report = {
  id: 'R10',
  title: said('Mål att utvärdera denna termin', 'Goals due this term'),
  definition: defined(
    'Terminsutvärderingar för den termin som dagen ligger i, och för tidigare terminer där något ännu är försenat: att göra, gjorda, försenade, avstådda, vid dagens slut, efter ansvarig behandlare. Täckning = gjorda / (att göra + gjorda + försenade).',
    'Reviews of the term the day is in, and of earlier terms where some are still overdue: due, done, overdue, waived, at the end of the day, by responsible counsellor. Coverage = done / (due + done + overdue).',
  ),
  definitionVersion: 1,
  over: 'day',
  roles: ['unit_manager'],
  columns: [
    { key: 'term', title: said('Termin', 'Term'), kind: 'text' },
    {
      key: 'status',
      title: said('Status', 'Status'),
      kind: 'text',
      words: {
        due: said('Att göra', 'Due'),
        done: said('Gjord', 'Done'),
        overdue: said('Försenad', 'Overdue'),
        waived: said('Avstådd', 'Waived'),
        '': ALL,
      },
    },
    { key: 'line', title: said('Rad', 'Line'), kind: 'text', words: LINES },
    { key: 'counsellor', title: said('Behandlare', 'Counsellor'), kind: 'text' },
    { key: 'reviews', title: said('Utvärderingar', 'Reviews'), kind: 'count' },
    { key: 'coverage', title: said('Täckning', 'Coverage'), kind: 'percent', aside: true },
  ],
  picture: {
    kind: 'bars',
    along: 'status',
    of: 'reviews',
    by: 'term',
    only: { line: ['total'], status: ['due', 'done', 'overdue', 'waived'] },
  },
};
