import type { Report } from '../report.js';
import { compartment, defined, said } from '../words.js';

export const waitingTime: Report = {
  id: 'R05',
  title: said('Väntetid', 'Waiting time'),
  definition: defined(
    'För köplatser som blev kontrakt i perioden: dagar från kö till första erbjudande (V1) och till första hållna samtal (V2), utan dagar som klienten själv vilat sin plats; median, nionde tiondel och längst. De som ännu väntar vid periodens slut visas för sig, annars ser väntan kortare ut än den är.',
    'For places that became contracts in the period: days from entry to the first offer (W1) and to the first held session (W2), without the days the client rested her place herself; median, ninth decile and longest. Those who still wait at the end of the period are shown apart, or waiting would look shorter than it is.',
  ),
  definitionVersion: 1,
  over: 'period',
  roles: ['unit_manager', 'receptionist'],
  columns: [
    compartment,
    {
      key: 'measure',
      title: said('Mått', 'Measure'),
      kind: 'text',
      words: {
        converted: said('Blev kontrakt', 'Became contracts'),
        first_offer: said('Till första erbjudande (V1)', 'To first offer (W1)'),
        first_session: said('Till första hållna samtal (V2)', 'To first held session (W2)'),
        still_waiting: said('Väntar ännu', 'Still waiting'),
      },
    },
    { key: 'entries', title: said('Köplatser', 'Places'), kind: 'count' },
    { key: 'median', title: said('Median', 'Median'), kind: 'days' },
    { key: 'p90', title: said('Nionde tiondel', 'Ninth decile'), kind: 'days' },
    { key: 'longest', title: said('Längst', 'Longest'), kind: 'days' },
  ],
  picture: {
    kind: 'bars',
    along: 'measure',
    of: 'median',
    by: 'compartment',
    only: { measure: ['first_offer', 'first_session', 'still_waiting'] },
  },
};
