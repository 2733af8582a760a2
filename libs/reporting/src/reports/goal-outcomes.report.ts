import type { Report } from '../report.js';
import { ALL, compartment, defined, said } from '../words.js';

export const goalOutcomes: Report = {
  id: 'R11',
  title: said('Måluppfyllelse', 'Goal outcome'),
  definition: defined(
    'Terminsutvärderingar som hållits i perioden, efter vad de kom fram till. Raden med nivåer räknar de utvärderingar där målet har nivåer och klienten placerats på dem; medel-T är medelvärdet av T-poängen (Goal Attainment Scaling, ρ = 0,3) per kontrakt och termin, av dem som finns i perioden. 50 är som väntat.',
    'Reviews held in the period, by what they came to. The row with levels counts reviews where the goal has levels and the client was placed on them; mean T is the mean of the T scores (Goal Attainment Scaling, ρ = 0.3) per contract and term, of those in the period. 50 is as expected.',
  ),
  definitionVersion: 2,
  over: 'period',
  roles: ['unit_manager'],
  columns: [
    compartment,
    {
      key: 'outcome',
      title: said('Utfall', 'Outcome'),
      kind: 'text',
      words: {
        continue: said('Fortsätter', 'Continues'),
        revise: said('Formuleras om', 'Revised'),
        achieved: said('Uppnått', 'Achieved'),
        discontinue: said('Avslutas', 'Discontinued'),
        scaled: said('Med nivåer (T)', 'With levels (T)'),
        '': ALL,
      },
    },
    { key: 'reviews', title: said('Utvärderingar', 'Reviews'), kind: 'count' },
    { key: 'clients', title: said('Klienter med T', 'Clients with T'), kind: 'count', aside: true },
    { key: 'meanT', title: said('Medel-T', 'Mean T'), kind: 'count', aside: true },
  ],
  picture: {
    kind: 'bars',
    along: 'outcome',
    of: 'reviews',
    by: 'compartment',
    only: { outcome: ['continue', 'revise', 'achieved', 'discontinue'] },
  },
};
