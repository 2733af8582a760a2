import type { Report } from '../report.js';
import { defined, said } from '../words.js';

export const studyOutcomes: Report = {
  id: 'R31',
  title: said('Effektstudier', 'Outcome studies'),
  definition: defined(
    'Studiens personer vid dagens slut, efter hur långt de kommit: möjliga, tillfrågade, med samtycke, och bortfall i varje led. Per instrument: de som deltar och har baslinje, och par av baslinje och uppföljning (slut eller uppföljning efter baslinjen, inom studiens dagar). Medelförändring är sista uppföljningens totalpoäng minus första baslinjens, av paren. Har en person två platser i studien räknas den hon lämnade, annars den som besvarades sist. Den som senare har lämnat studien räknas som lämnat och mäts inte.',
    'The study’s persons at the end of the day, by how far they have come: eligible, asked, enrolled, and dropouts at each stage. By instrument: those taking part with a baseline, and pairs of baseline and follow-up (end or follow-up after the baseline, inside the study’s days). Mean change is the total of the last follow-up less that of the first baseline, of the pairs. Of a person’s two places in the study the one she withdrew from counts, or else the one answered last. Whoever has since withdrawn counts as withdrawn and is not measured.',
  ),
  definitionVersion: 2,
  over: 'day',
  roles: ['unit_manager'],
  columns: [
    { key: 'study', title: said('Studie', 'Study'), kind: 'text' },
    {
      key: 'line',
      title: said('Led', 'Stage'),
      kind: 'text',
      words: {
        eligible: said('Möjliga', 'Eligible'),
        not_asked: said('Inte tillfrågade', 'Not asked'),
        asked: said('Tillfrågade', 'Asked'),
        unanswered: said('Har inte svarat', 'Not answered'),
        declined: said('Tackade nej', 'Declined'),
        enrolled: said('Samtyckte', 'Enrolled'),
        withdrawn: said('Har lämnat studien', 'Withdrawn'),
        taking_part: said('Deltar', 'Taking part'),
        no_baseline: said('Saknar baslinje', 'No baseline'),
        baseline: said('Har baslinje', 'Baseline'),
        no_follow_up: said('Saknar uppföljning', 'No follow-up'),
        pairs: said('Baslinje och uppföljning', 'Baseline and follow-up'),
      },
    },
    { key: 'instrument', title: said('Instrument', 'Instrument'), kind: 'text' },
    { key: 'persons', title: said('Personer', 'Persons'), kind: 'count' },
    { key: 'meanChange', title: said('Medelförändring', 'Mean change'), kind: 'count', aside: true },
  ],
  picture: {
    kind: 'bars',
    along: 'line',
    of: 'persons',
    by: 'study',
    only: { line: ['eligible', 'asked', 'enrolled', 'taking_part'] },
  },
};
