import { SWEDEN } from '#kernel';
import type { Report } from '../report.js';
import { ALL, defined, KAST_CONTACT, said } from '../words.js';

const COUNTIES = Object.fromEntries(SWEDEN.map(({ code, name }) => [code, said(name, name)]));

export const kastGeography: Report = {
  id: 'R25',
  title: said('Varifrån KAST söks', 'Where those who seek KAST live'),
  definition: defined(
    `KAST-kontakter i perioden efter län, och om länet hade någon för den som köper (kommunal enhet eller förening i katalogen) den dag kontakten var. ${KAST_CONTACT.sv} Andel är av alla kontakter. Okänt län visas för sig.`,
    `KAST contacts in the period by county, and whether the county had somebody for those who buy (a municipal unit or an NGO in the directory) on the day of the contact. ${KAST_CONTACT.en} A share is of all contacts. An unknown county is shown apart.`,
  ),
  definitionVersion: 1,
  over: 'period',
  roles: ['unit_manager'],
  columns: [
    {
      key: 'coverage',
      title: said('Länet har KAST', 'The county has KAST'),
      kind: 'text',
      words: {
        '': ALL,
        local: said('Ja', 'Yes'),
        no_local: said('Nej', 'No'),
        unknown: said('Okänt län', 'Unknown county'),
      },
    },
    { key: 'county', title: said('Län', 'County'), kind: 'text', words: { '': ALL, ...COUNTIES } },
    { key: 'entries', title: said('Kontakter', 'Contacts'), kind: 'count' },
    { key: 'percent', title: said('Andel', 'Share'), kind: 'percent', aside: true },
  ],
  picture: { kind: 'bars', along: 'county', of: 'entries', by: 'coverage' },
};
