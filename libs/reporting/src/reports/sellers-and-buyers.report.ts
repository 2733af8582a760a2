import type { Report } from '../report.js';
import { ALL, COMPARTMENTS, defined, said } from '../words.js';

export const sellersAndBuyers: Report = {
  id: 'R34',
  title: said('Säljare och köpare', 'Sellers and buyers'),
  definition: defined(
    'Personer efter året då deras första akt öppnades: säljare i samtalsbehandling och uppsökande arbete, köpare i KAST. Närstående i KAST räknas inte. Innevarande år räknas till och med rapportens dag. Kvot: säljare per köpare; n/a: inga köpare.',
    'Persons by the year their first file was opened: sellers in counselling and outreach, buyers in KAST. Relatives in KAST are not counted. The current year counts up to the day of the report. Ratio: sellers per buyer; n/a: no buyers.',
  ),
  definitionVersion: 2,
  over: 'day',
  roles: ['unit_manager'],
  columns: [
    { key: 'year', title: said('År', 'Year'), kind: 'text' },
    {
      key: 'line',
      title: said('Vilka', 'Who'),
      kind: 'text',
      words: { sellers: said('Säljare', 'Sellers'), buyers: said('Köpare', 'Buyers') },
    },
    {
      key: 'compartment',
      title: said('Verksamhet', 'Part of the unit'),
      kind: 'text',
      words: { '': ALL, ...COMPARTMENTS },
    },
    { key: 'entries', title: said('Personer', 'Persons'), kind: 'count' },
    { key: 'ratio', title: said('Säljare per köpare', 'Sellers per buyer'), kind: 'count', aside: true },
  ],
  picture: { kind: 'bars', along: 'year', of: 'entries', by: 'line', only: { compartment: [null] } },
};
