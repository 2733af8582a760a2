import type { Report } from '../report.js';
import { defined, GENDERS, said } from '../words.js';

export const clinicServices: Report = {
  id: 'R14',
  title: said('Spiralens åtgärder', 'Spiralen services by kind'),
  definition: defined(
    'Utförda åtgärder vid besök i perioden och antal olika patienter, efter slag, efter vem som gav dem och efter patientens kön. Planerade, avböjda och avbrutna räknas inte. En patient med två slag räknas på båda raderna.',
    'Services performed at visits in the period and how many different patients, by kind, by who gave them and by the patient’s gender. Planned, declined and stopped ones are left out. A patient with two kinds counts in both lines.',
  ),
  definitionVersion: 2,
  over: 'period',
  roles: ['unit_manager', 'medical_head'],
  columns: [
    {
      key: 'part',
      title: said('Efter', 'By'),
      kind: 'text',
      words: {
        total: said('Alla', 'All'),
        kind: said('Åtgärd', 'Service'),
        clinician: said('Yrke', 'Profession'),
        gender: said('Kön', 'Gender'),
      },
    },
    {
      key: 'item',
      title: said('Slag', 'Kind'),
      kind: 'text',
      words: {
        ...GENDERS,
        midwife: said('Barnmorska', 'Midwife'),
        gynaecologist: said('Gynekolog', 'Gynaecologist'),
        physician: said('Läkare', 'Physician'),
        psychiatrist: said('Psykiater', 'Psychiatrist'),
        unknown: said('Okänt', 'Unknown'),
      },
      labelled: true,
    },
    { key: 'services', title: said('Åtgärder', 'Services'), kind: 'count' },
    { key: 'patients', title: said('Patienter', 'Patients'), kind: 'count' },
  ],
  picture: { kind: 'bars', along: 'item', of: 'services', only: { part: ['kind'] } },
};
