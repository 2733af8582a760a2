import type { NamedRange, ScoreRange } from './instrument.entity.js';

/** An instrument that a new unit finds in its list. */
export interface StandardInstrument {
  readonly code: string;
  readonly edition: string;
  readonly name: string;
  readonly total: ScoreRange;
  readonly subscales: readonly NamedRange[];
  readonly licence: string;
}

const AUTHORS = 'Upphovsmännens; villkoren är inte prövade. Bara poäng skrivs in.';
const CORE = '© CORE System Trust, CC BY-NC-ND 4.0. Bara poäng skrivs in.';

const means = (name: string): NamedRange => ({ name, min: 0, max: 4, step: 0.01 });

const one = (
  code: string,
  name: string,
  total: ScoreRange,
  more: Partial<StandardInstrument> = {},
): StandardInstrument => ({ code, name, total, edition: '1', subscales: [], licence: AUTHORS, ...more });

/**
 * Law 2.14: names and score ranges, no item text. CORE-OM: mean × 10, and means of its four domains. HBI-19 and CSBD-19 have
 * no range here, because none could be confirmed from a published source; the unit enters it from the manual it holds.
 */
export const STANDARD_INSTRUMENTS: readonly StandardInstrument[] = [
  one(
    'CORE-OM',
    'CORE-OM',
    { min: 0, max: 40, step: 0.1 },
    {
      subscales: ['Välbefinnande', 'Problem', 'Fungerande', 'Risk'].map(means),
      licence: CORE,
    },
  ),
  one('CORE-10', 'CORE-10', { min: 0, max: 40, step: 1 }, { licence: CORE }),
  one('HBI-19', 'Hypersexual Behavior Inventory', {}),
  one('CSBD-19', 'Compulsive Sexual Behavior Disorder Scale', {}),
  one('SCS', 'Sexual Compulsivity Scale', { min: 10, max: 40, step: 1 }),
  one(
    'AUDIT',
    'Alcohol Use Disorders Identification Test',
    { min: 0, max: 40, step: 1 },
    {
      licence: 'Världshälsoorganisationen; fritt i vård. Bara poäng skrivs in.',
    },
  ),
  one(
    'DUDIT',
    'Drug Use Disorders Identification Test',
    { min: 0, max: 44, step: 1 },
    {
      licence: 'Karolinska Institutet; fritt i vård. Bara poäng skrivs in.',
    },
  ),
  one(
    'PHQ-9',
    'Patient Health Questionnaire 9',
    { min: 0, max: 27, step: 1 },
    {
      licence: 'Fritt att använda. Bara poäng skrivs in.',
    },
  ),
  one(
    'GAD-7',
    'Generalized Anxiety Disorder 7',
    { min: 0, max: 21, step: 1 },
    {
      licence: 'Fritt att använda. Bara poäng skrivs in.',
    },
  ),
  one(
    'PCL-5',
    'PTSD Checklist for DSM-5',
    { min: 0, max: 80, step: 1 },
    {
      licence: 'US National Center for PTSD; fritt att använda. Bara poäng skrivs in.',
    },
  ),
];
