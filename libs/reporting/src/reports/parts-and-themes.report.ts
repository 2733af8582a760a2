import type { Report } from '../report.js';
import { compartment, defined, PARTS_AND_THEMES, said } from '../words.js';

export const partsAndThemes: Report = {
  id: 'R12',
  title: said('Samtalsmodellens delar och teman', 'Model parts and themes'),
  definition: defined(
    'Hållna samtal i perioden där minst en av modellens fyra delar eller ett av de sju temana är markerat, och hur stor del av dem som har varje markering. Ett samtal kan ha flera. Andelen utan någon markering visas för sig.',
    'Sessions held in the period with at least one of the model’s four parts or seven themes marked, and the share of them with each. A session can have several. The share without any mark is shown apart.',
  ),
  definitionVersion: 1,
  over: 'period',
  roles: ['unit_manager'],
  columns: [
    compartment,
    {
      key: 'line',
      title: said('Markering', 'Mark'),
      kind: 'text',
      words: {
        held: said('Hållna samtal', 'Sessions held'),
        marked: said('Med markering', 'With a mark'),
        unmarked: said('Utan markering', 'Without any mark'),
        ...PARTS_AND_THEMES,
      },
    },
    { key: 'sessions', title: said('Samtal', 'Sessions'), kind: 'count' },
    { key: 'percent', title: said('Andel', 'Share'), kind: 'percent' },
  ],
  picture: {
    kind: 'bars',
    along: 'line',
    of: 'percent',
    by: 'compartment',
    only: { line: Object.keys(PARTS_AND_THEMES) },
  },
};
