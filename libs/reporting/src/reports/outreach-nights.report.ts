import type { Report } from '../report.js';
import { said } from '../words.js';

export const outreachNights: Report = {
  id: 'R18',
  title: said('Uppsökande nätter', 'Outreach nights held'),
  definition: said(
    'Hållna kvällar och nätter ute, efter det datum de började, mot målet två per ISO-vecka. En natt räknas en gång även om flera lag var ute; nätuppsökande räknas inte. Bara hela veckor i perioden som är slut kan sakna nätter. Timmar är verklig tid, även när klockan ställs om. Dagar är svensk tid.',
    'Evenings and nights held outside, by the date they began, against the target of two per ISO week. A night counts once even if several crews were out; online outreach is left out. Only whole weeks of the period that are over can be short. Hours are elapsed time, also when the clocks change. Days are Swedish local time.',
  ),
  definitionVersion: 1,
  over: 'period',
  roles: ['unit_manager'],
  columns: [
    {
      key: 'line',
      title: said('Rad', 'Line'),
      kind: 'text',
      words: {
        total: said('Hela perioden', 'Whole period'),
        week: said('Vecka', 'Week'),
        night: said('Natt', 'Night'),
      },
    },
    { key: 'week', title: said('Vecka', 'Week'), kind: 'text' },
    { key: 'night', title: said('Datum', 'Date'), kind: 'date' },
    { key: 'nights', title: said('Nätter', 'Nights'), kind: 'count' },
    { key: 'target', title: said('Mål', 'Target'), kind: 'count' },
    { key: 'short', title: said('Saknas', 'Short'), kind: 'count' },
    { key: 'shortWeeks', title: said('Veckor under målet', 'Weeks short'), kind: 'count' },
    { key: 'hours', title: said('Timmar', 'Hours'), kind: 'hours' },
  ],
  picture: { kind: 'lines', along: 'week', of: 'nights', against: 'target', only: { line: ['week'] } },
};
