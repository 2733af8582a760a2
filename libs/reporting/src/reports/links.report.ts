import type { Report } from '../report.js';
import { defined, said } from '../words.js';

export const links: Report = {
  id: 'R16',
  title: said('Länkade från Spiralen till samtal', 'Linked from Spiralen to counselling'),
  definition: defined(
    'Länkningar från Spiralen till samtalsbehandling som skickades i perioden, var och en räknad där den står längst fram när rapporten tas ut: oöppnad, mottagen, åtagen, första kontakt (också de avslutade), avböjd eller förfallen efter 60 dagar utan svar. Andelen är de som nått första kontakt av alla skickade. Återkallade innan de skickades räknas inte. En person som länkats två gånger ger två länkningar.',
    'Links from Spiralen to counselling sent in the period, each counted where it stands when the report is taken: unopened, received, taken on, first contact (also those completed), declined, or lapsed after 60 days without an answer. The share is those who reached first contact of all sent. Those withdrawn before they were sent are not counted. A person linked twice makes two links.',
  ),
  definitionVersion: 1,
  over: 'period',
  roles: ['unit_manager', 'medical_head'],
  columns: [
    {
      key: 'line',
      title: said('Läge', 'Stage'),
      kind: 'text',
      words: {
        sent: said('Skickade', 'Sent'),
        unopened: said('Ännu inte öppnade', 'Not opened yet'),
        received: said('Mottagna', 'Received'),
        accepted: said('Åtagna', 'Taken on'),
        first_contact: said('Första kontakt', 'First contact'),
        declined: said('Avböjda', 'Declined'),
        lapsed: said('Förfallna', 'Lapsed'),
      },
    },
    { key: 'links', title: said('Länkningar', 'Links'), kind: 'count' },
    { key: 'percent', title: said('Andel', 'Share'), kind: 'percent', aside: true },
  ],
  picture: {
    kind: 'bars',
    along: 'line',
    of: 'links',
    only: { line: ['unopened', 'received', 'accepted', 'first_contact', 'declined', 'lapsed'] },
  },
};
