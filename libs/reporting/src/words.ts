import type { Column, Said } from './report.js';

const said = (sv: string, en: string): Said => ({ sv, en });

export const COMPARTMENTS: Readonly<Record<string, Said>> = {
  counselling: said('Samtalsbehandling', 'Counselling'),
  kast: said('KAST', 'KAST'),
  outreach: said('Uppsökande arbete', 'Outreach'),
  trafficking: said('Människohandel', 'Trafficking'),
  spiralen: said('Spiralen', 'Spiralen'),
};

export const GENDERS: Readonly<Record<string, Said>> = {
  woman: said('Kvinna', 'Woman'),
  man: said('Man', 'Man'),
  trans_woman: said('Transkvinna', 'Trans woman'),
  trans_man: said('Transman', 'Trans man'),
  non_binary: said('Icke-binär', 'Non-binary'),
  other: said('Annat', 'Other'),
  not_stated: said('Okänt', 'Unknown'),
};

export const SESSION_STATUSES: Readonly<Record<string, Said>> = {
  planned: said('Planerat', 'Planned'),
  held: said('Hållet', 'Held'),
  client_absent_notified: said('Klienten lämnade återbud', 'Client sent word'),
  client_no_show: said('Klienten uteblev', 'No-show'),
  counsellor_absent: said('Behandlaren frånvarande', 'Counsellor absent'),
  unit_cancelled: said('Inställt av enheten', 'Cancelled by the unit'),
  holiday_skipped: said('Utgick, helgdag', 'Skipped, red day'),
  absence_skipped: said('Utgick, frånvaro', 'Skipped, absence'),
};

export const CHANNELS: Readonly<Record<string, Said>> = {
  phone: said('Telefon', 'Phone'),
  mail: said('E-post', 'E-mail'),
  chat: said('Chatt', 'Chat'),
  in_person: said('På plats', 'In person'),
  video: said('Video', 'Video'),
};

/** What all reports about KAST mean by a contact. */
export const KAST_CONTACT: Said = said(
  'En KAST-kontakt är en enskild kontakt som inte är struken, ett hållet samtal eller en uppringning som nådde fram.',
  'A KAST contact is a single contact that is not struck out, a held session, or a call-back that reached somebody.',
);

export const LINES: Readonly<Record<string, Said>> = {
  total: said('Alla', 'All'),
  counsellor: said('Behandlare', 'Counsellor'),
  vacant: said('Vakant', 'Vacant'),
};

export const END_REASONS: Readonly<Record<string, Said>> = {
  '': said('', ''),
  completed: said('Fullföljt', 'Completed'),
  dropout: said('Avbrutet av klienten', 'Broken off by the client'),
  moved: said('Flyttat', 'Moved away'),
  transferred_out: said('Överlämnat till annan', 'Handed over'),
  age: said('Ålder', 'Age'),
  left_country: said('Lämnat landet', 'Left the country'),
  unit_ended: said('Avslutat av enheten', 'Ended by the unit'),
  deceased: said('Avliden', 'Deceased'),
};

/** W17 and W18: the four parts of the model and the seven themes, in their own order. */
export const PARTS_AND_THEMES: Readonly<Record<string, Said>> = {
  relation: said('Del: relation', 'Part: relation'),
  pedagogy: said('Del: pedagogik', 'Part: pedagogy'),
  cognition: said('Del: kognition', 'Part: cognition'),
  practice: said('Del: praktik', 'Part: practice'),
  self_esteem: said('Självkänsla', 'Self-esteem'),
  shame: said('Skam', 'Shame'),
  closeness_sexuality: said('Närhet och sexualitet', 'Closeness and sexuality'),
  emotions: said('Känslor', 'Emotions'),
  past_abuse_trauma: said('Tidigare övergrepp och trauman', 'Past abuse and trauma'),
  resources_abilities: said('Resurser och förmågor', 'Resources and abilities'),
  boundaries: said('Gränssättning', 'Boundaries'),
};

export const ALL: Said = said('Alla', 'All');

/** The part of the unit a row counts. */
export const compartment: Column = {
  key: 'compartment',
  title: said('Verksamhet', 'Part of the unit'),
  kind: 'text',
  words: COMPARTMENTS,
};

/** What every definition ends with, since it holds for every report about people. */
export const COMMON: Said = said(
  'Personer räknas en gång per verksamhet, också när flera akter slagits samman; den som är känd i två räknas i båda. Siffror som bygger på en till fyra personer visas som <5. Siffror som skulle avslöja en sådan genom subtraktion visas som .. (två punkter). Dagar är svensk tid.',
  'Persons are counted once per part of the unit, also when files were merged; somebody known in two counts in both. Figures from one to four persons show as <5. Figures that would give such a figure away by subtraction show as .. (two dots). Days are Swedish local time.',
);

export const defined = (sv: string, en: string): Said => said(`${sv} ${COMMON.sv}`, `${en} ${COMMON.en}`);
export { said };
