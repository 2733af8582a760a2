import type { Report } from '../report.js';
import { defined, GENDERS, said } from '../words.js';

export const outreachContacts: Report = {
  id: 'R19',
  title: said('Uppsökande kontakter', 'Outreach contacts'),
  definition: defined(
    'Kontakter under pass med datum i perioden, efter slag (första samtal för sig), ny eller känd, uppfattat kön och plats; samt erbjudanden och svar, med gynekologisk undersökning för sig. Andel är av raden ovanför. Den som inte har någon akt räknas som en person vid varje kontakt.',
    'Contacts on shifts dated in the period, by kind (first talks apart), new or known, perceived gender and arena; and offers and answers, gynaecological examination apart. A share is of the line it belongs to. Somebody without a file counts as one person at each contact.',
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
        kind: said('Slag', 'Kind'),
        acquaintance: said('Ny eller känd', 'New or known'),
        gender: said('Uppfattat kön', 'Perceived gender'),
        arena: said('Plats', 'Arena'),
        offers: said('Alla erbjudanden', 'All offers'),
        offer: said('Erbjudande', 'Offer'),
      },
    },
    {
      key: 'item',
      title: said('Vad', 'What'),
      kind: 'text',
      words: {
        ...GENDERS,
        approach: said('Närmande', 'Approach'),
        contact: said('Kontakt', 'Contact'),
        first_talk: said('Första samtal', 'First talk'),
        follow_up: said('Uppföljning', 'Follow-up'),
        new: said('Ny', 'New'),
        known: said('Känd', 'Known'),
        street: said('Gatan', 'Street'),
        indoor: said('Inomhus', 'Indoors'),
        online: said('Nätet', 'Online'),
        kast_street: said('KAST på gatan', 'KAST on the street'),
        gynaecological_examination: said('Gynekologisk undersökning', 'Gynaecological examination'),
        other_service: said('Annat', 'Other'),
      },
    },
    {
      key: 'answer',
      title: said('Svar', 'Answer'),
      kind: 'text',
      words: {
        accepted: said('Tackade ja', 'Accepted'),
        declined: said('Tackade nej', 'Declined'),
        open: said('Inget svar än', 'No answer yet'),
      },
    },
    { key: 'entries', title: said('Antal', 'Number'), kind: 'count' },
    { key: 'percent', title: said('Andel', 'Share'), kind: 'percent', aside: true },
  ],
  picture: { kind: 'bars', along: 'item', of: 'entries', only: { part: ['kind'] } },
};
