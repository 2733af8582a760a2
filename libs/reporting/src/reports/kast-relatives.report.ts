import type { Report } from '../report.js';
import { ALL, CHANNELS, defined, KAST_CONTACT, said } from '../words.js';

export const kastRelatives: Report = {
  id: 'R24',
  title: said('Närstående', 'Relatives'),
  definition: defined(
    `KAST-kontakter i perioden med närstående (närstående, partner, förälder, barn), efter kanal; och KAST-akter för närstående som öppnades i perioden, efter kanalen för aktens första kontakt. ${KAST_CONTACT.sv} En närstående är en klient för egen del och har ingen koppling till någon annan.`,
    `KAST contacts in the period with relatives (relative, partner, parent, child), by channel; and KAST files of relatives opened in the period, by the channel of the file's first contact. ${KAST_CONTACT.en} A relative is a client for her own sake and has no link to anybody else.`,
  ),
  definitionVersion: 1,
  over: 'period',
  roles: ['unit_manager'],
  columns: [
    {
      key: 'part',
      title: said('Vad', 'What'),
      kind: 'text',
      words: { contacts: said('Kontakter', 'Contacts'), files: said('Nya akter', 'New files') },
    },
    {
      key: 'channel',
      title: said('Kanal', 'Channel'),
      kind: 'text',
      words: { '': ALL, ...CHANNELS, none: said('Ingen kontakt än', 'No contact yet') },
    },
    { key: 'entries', title: said('Antal', 'Number'), kind: 'count' },
  ],
  picture: { kind: 'bars', along: 'channel', of: 'entries', by: 'part' },
};
