import type { Headings, NoteKind } from '../notes/record-rules.js';

/** A template the house comes with. A unit's own of the same kind and name takes its place. */
export interface StandardTemplate {
  readonly id: string;
  readonly kind: NoteKind;
  readonly name: string;
  readonly headings: Headings;
}

const template = (number: number, kind: NoteKind, name: string, headings: Headings): StandardTemplate => ({
  id: `0198f000-0000-7000-8000-${String(number).padStart(12, '0')}`,
  kind,
  name,
  headings,
});

/** Facts apart from assessment (SOSFS 2014:5); the headings of PDL 3:6 in Spiralen. In Swedish, as records are kept (PDL 3:13). */
export const STANDARD_TEMPLATES: readonly StandardTemplate[] = [
  template(1, 'session', 'Samtal', {
    facts: 'Sedan förra gången:\n\nKlienten tar upp:\n\nVad vi gjorde i samtalet:\n\nÖverenskommet till nästa gång:',
    assessment: 'Hur det går mot målen:\n\nBehov av annat stöd:',
  }),
  template(2, 'session', 'Första samtalet', {
    facts:
      'Vad klienten söker för:\n\nNuläge och trygghet i vardagen:\n\nInformation lämnad om enheten, sekretess och dokumentation:\n\nInformation lämnad om rätten att ansöka om insats (SoL 11:6):',
    assessment: 'Behov och önskemål:\n\nFörslag till fortsättning:',
  }),
  template(3, 'contact', 'Kontakt', {
    facts: 'Kontakt genom:\n\nKontakten gällde:\n\nÖverenskommet:',
    assessment: 'Behov av uppföljning:',
  }),
  template(4, 'decision', 'Beslut', {
    facts: 'Underlag:',
    assessment: 'Bedömning av underlaget:',
    decision: 'Beslutet innebär:',
    reason: 'Skäl och bestämmelse:',
  }),
  template(5, 'closing', 'Avslut', {
    facts: 'Kontakten har omfattat:\n\nVarför kontakten avslutas:\n\nKlientens egen syn:',
    assessment: 'Måluppfyllelse:\n\nFortsatt stöd, och vart klienten kan vända sig:',
  }),
  template(6, 'visit', 'Besök', {
    background: 'Sökorsak:\n\nTidigare och nuvarande hälsa:',
    findings: 'Undersökning och prover:',
    diagnosis: 'Bedömning:',
    actions: 'Åtgärder idag:\n\nPlanerad uppföljning:',
    information: 'Lämnad information och patientens val:',
  }),
];
