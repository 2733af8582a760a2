import type { Report } from '../report.js';
import { compartment, defined, said } from '../words.js';

export const noShows: Report = {
  id: 'R07',
  title: said('Uteblivna', 'No-shows'),
  definition: defined(
    'Uteblivna / (genomförda + uteblivna). Återbud, inställt av enheten och helgdagar räknas inte. Sena återbud (mindre än 24 timmar) visas bredvid. Spiralens bokningar räknas efter besökets dag.',
    'No-shows / (held + no-shows). Notified absence, cancelled by the unit and red days are left out. Late cancellations (less than 24 hours) are shown beside. Spiralen’s bookings count by the day of the visit.',
  ),
  definitionVersion: 1,
  over: 'period',
  roles: ['unit_manager', 'medical_head', 'receptionist'],
  columns: [
    compartment,
    {
      key: 'measure',
      title: said('Mått', 'Measure'),
      kind: 'text',
      words: {
        held: said('Genomförda', 'Held'),
        no_show: said('Uteblivna', 'No-shows'),
        late_cancellation: said('Sena återbud', 'Late cancellations'),
      },
    },
    { key: 'visits', title: said('Antal', 'Number'), kind: 'count' },
    { key: 'percent', title: said('Andel uteblivna', 'No-show rate'), kind: 'percent', aside: true },
  ],
  picture: { kind: 'bars', along: 'compartment', of: 'percent', only: { measure: ['no_show'] } },
};
