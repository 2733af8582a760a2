import type { Report } from '../report.js';
import { ALL, CHANNELS, defined, KAST_CONTACT, said } from '../words.js';

export const kastChannels: Report = {
  id: 'R26',
  title: said('Kanaler och anonymitet', 'Channels and anonymity'),
  definition: defined(
    `KAST-kontakter i perioden efter kanal, och efter hur de är dokumenterade: i akt utan identitet (SoL 14:5), utan akt (rådgivning, SoL 14:4), i akt för råd eller i akt med identitet. ${KAST_CONTACT.sv} Andel är av alla kontakter.`,
    `KAST contacts in the period by channel, and by how they are documented: in a file without identity (SoL 14:5), without a file (advice, SoL 14:4), in a file for advice or in a file with identity. ${KAST_CONTACT.en} A share is of all contacts.`,
  ),
  definitionVersion: 1,
  over: 'period',
  roles: ['unit_manager'],
  columns: [
    {
      key: 'part',
      title: said('Efter', 'By'),
      kind: 'text',
      words: {
        contacts: said('Alla kontakter', 'All contacts'),
        channel: said('Kanal', 'Channel'),
        mode: said('Dokumentation', 'Documentation'),
      },
    },
    {
      key: 'item',
      title: said('Vad', 'What'),
      kind: 'text',
      words: {
        '': ALL,
        ...CHANNELS,
        non_identifying: said('Akt utan identitet', 'File without identity'),
        no_file: said('Utan akt', 'No file'),
        advice_only: said('Akt för råd', 'File for advice'),
        identified: said('Akt med identitet', 'File with identity'),
      },
    },
    { key: 'entries', title: said('Kontakter', 'Contacts'), kind: 'count' },
    { key: 'percent', title: said('Andel', 'Share'), kind: 'percent', aside: true },
  ],
  picture: { kind: 'bars', along: 'item', of: 'entries', only: { part: ['channel'] } },
};
