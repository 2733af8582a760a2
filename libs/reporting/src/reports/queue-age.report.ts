import type { Report } from '../report.js';
import { compartment, defined, said } from '../words.js';

const days = (span: string) => said(`${span} dagar`, `${span} days`);

export const queueAge: Report = {
  id: 'R04',
  title: said('Köns längd och ålder', 'Queue length and age'),
  definition: defined(
    'Köplatser som väntar eller har ett erbjudande vid dagens slut, efter dagar sedan de ställdes i kö. De som vilar på klientens egen önskan visas för sig. Den som tackat ja räknas inte.',
    'Places that wait or have an offer at the end of the day, by days since they were entered. Those on hold at the client’s own wish are shown apart. Whoever has accepted an offer is not counted.',
  ),
  definitionVersion: 1,
  over: 'day',
  roles: ['unit_manager', 'receptionist'],
  columns: [
    compartment,
    {
      key: 'line',
      title: said('Väntat', 'Waited'),
      kind: 'text',
      words: {
        waiting: said('Alla som väntar', 'All who wait'),
        '0-14': days('0–14'),
        '15-30': days('15–30'),
        '31-60': days('31–60'),
        '61-90': days('61–90'),
        '>90': said('mer än 90 dagar', 'more than 90 days'),
        on_hold: said('Vilar på egen önskan', 'On hold by own wish'),
      },
    },
    { key: 'entries', title: said('Köplatser', 'Places'), kind: 'count' },
  ],
  picture: {
    kind: 'bars',
    along: 'line',
    of: 'entries',
    by: 'compartment',
    only: { line: ['0-14', '15-30', '31-60', '61-90', '>90'] },
  },
};
