import type { Report } from '../report.js';
import { ALL, defined, said } from '../words.js';

export const visitsBeforeExamination: Report = {
  id: 'R15',
  title: said('Besök före första gynekologiska undersökning', 'Visits before the first gynaecological examination'),
  definition: defined(
    'Patienter vars första utförda gynekologiska undersökning gjordes i perioden, efter hur många genomförda besök de hade haft före det besöket; och medianen. Att undersökningen väntar är patientens val. Avbrutna och avböjda räknas inte som utförda.',
    'Patients whose first performed gynaecological examination was in the period, by how many completed visits they had had before that visit; and the median. That an examination waits is the patient’s choice. Stopped and declined ones are not performed.',
  ),
  definitionVersion: 1,
  over: 'period',
  roles: ['unit_manager', 'medical_head'],
  columns: [
    {
      key: 'part',
      title: said('Efter', 'By'),
      kind: 'text',
      words: { total: said('Alla', 'All'), visits: said('Tidigare besök', 'Earlier visits') },
    },
    { key: 'visits', title: said('Tidigare besök', 'Earlier visits'), kind: 'text', words: { '': ALL } },
    { key: 'patients', title: said('Patienter', 'Patients'), kind: 'count' },
    { key: 'median', title: said('Median besök', 'Median visits'), kind: 'count' },
  ],
  picture: { kind: 'bars', along: 'visits', of: 'patients', only: { part: ['visits'] } },
};
