import type { Report } from '../report.js';
import { said } from '../words.js';

export const callbacks: Report = {
  id: 'R23',
  title: said('Uppringningar efter polisinsats', 'Call-backs after police operations'),
  definition: said(
    'För varje polisinsats som började i perioden: gripna och ja-svar som de registrerats, uppsatta på ringlistan, uppringda, nådda (personen har svarat), och vad det ledde till. Nåddes = nådda av dem som sagt ja. Vid uppringda visas mediantimmar från samtycke till första försök och andelen som fick sitt första försök inom sju dagar; båda först när fem har ringts. Påbörjat = minst ett hållet samtal. Insatsens antal och hur långt ringandet kommit är inga uppgifter om någons hjälp och visas som de är. Vad det ledde till döljs vid 1–4 personer, och det som annars skulle röja dem. Onådda är avslutade utan svar. Den som ringts upp två gånger efter en insats, och vars akter slagits samman, räknas en gång. Uppringningar utan insats räknas inte här.',
    'For each police operation that began in the period: arrested and consenting as registered, put on the call list, called, reached (the person answered), and what came of it. Reach rate = reached of those who said yes. Beside the called stand the median hours from consent to the first try and the share whose first try came within seven days; both only when five have been called. Started = at least one held session. The counts of the operation and of our calls tell of no one’s help and are shown as they are. What came of it is hidden for 1–4 persons, with what would give them away. Unreached are closed without an answer. Somebody called twice after one operation, whose files were merged, counts once. Call-backs without an operation are not counted here.',
  ),
  definitionVersion: 2,
  over: 'period',
  roles: ['unit_manager'],
  columns: [
    { key: 'operation', title: said('Insats', 'Operation'), kind: 'text' },
    { key: 'fromOn', title: said('Började', 'Began'), kind: 'date' },
    {
      key: 'measure',
      title: said('Mått', 'Measure'),
      kind: 'text',
      words: {
        arrested: said('Gripna', 'Arrested'),
        consented: said('Sade ja', 'Said yes'),
        queued: said('På ringlistan', 'On the call list'),
        attempted: said('Uppringda', 'Called'),
        reached: said('Nådda', 'Reached'),
        booked: said('Bokade', 'Booked'),
        started: said('Påbörjade', 'Started'),
        info_only: said('Fick information', 'Were informed'),
        referred_home: said('Hänvisade hem', 'Referred home'),
        declined: said('Tackade nej', 'Declined'),
        unreached: said('Ej nådda', 'Unreached'),
      },
    },
    { key: 'persons', title: said('Personer', 'Persons'), kind: 'count' },
    { key: 'percent', title: said('Andel', 'Share'), kind: 'percent', aside: true },
    {
      key: 'hours',
      title: said('Timmar till första försök, median', 'Hours to the first try, median'),
      kind: 'hours',
      aside: true,
    },
  ],
  picture: {
    kind: 'bars',
    along: 'measure',
    of: 'persons',
    by: 'operation',
    apart: true,
    only: { measure: ['arrested', 'consented', 'attempted', 'reached', 'booked'] },
  },
};
