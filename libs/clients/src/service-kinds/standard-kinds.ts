import type { Compartment, DocumentationMode, Gender, Role } from '#kernel';

/** What a new unit offers until its administrator says otherwise. */
export interface StandardKind {
  readonly code: string;
  readonly compartment: Compartment;
  readonly labelSv: string;
  readonly labelEn: string;
  readonly legalBasis: 'SOL_11_5' | 'SOL_6_3' | 'HSL';
  readonly documentationMode: DocumentationMode;
  readonly acceptedModes: readonly DocumentationMode[];
  readonly durationMinutes: number;
  readonly givenBy: readonly Role[];
  readonly closedToGenders: readonly Gender[];
}

const talk = (
  code: string,
  compartment: Compartment,
  labels: readonly [string, string],
  more: Partial<StandardKind> = {},
): StandardKind => ({
  code,
  compartment,
  labelSv: labels[0],
  labelEn: labels[1],
  legalBasis: 'SOL_11_5',
  documentationMode: compartment === 'kast' ? 'non_identifying' : 'identified',
  acceptedModes: ['identified', 'non_identifying'],
  durationMinutes: 60,
  givenBy: compartment === 'kast' ? ['kast_counsellor'] : ['counsellor'],
  closedToGenders: [],
  ...more,
});

const MIDWIFE_AND_GYNAECOLOGIST: readonly Role[] = ['midwife', 'gynaecologist'];

/** E08, E09: midwife and gynaecology are for everybody but men and trans men; a clinician may override. */
const gyn = (
  code: string,
  minutes: number,
  labels: readonly [string, string],
  givenBy = MIDWIFE_AND_GYNAECOLOGIST,
): StandardKind => ({
  code,
  compartment: 'spiralen',
  labelSv: labels[0],
  labelEn: labels[1],
  legalBasis: 'HSL',
  documentationMode: 'identified',
  acceptedModes: ['identified', 'non_identifying'],
  durationMinutes: minutes,
  givenBy,
  closedToGenders: ['man', 'trans_man'],
});

const consultation = (code: string, minutes: number, labels: readonly [string, string], by: Role): StandardKind => ({
  ...gyn(code, minutes, labels, [by]),
  closedToGenders: [],
});

/** W13–W15, W20, W21: the talking side's services and Spiralen's ten. */
export const STANDARD_KINDS: readonly StandardKind[] = [
  talk('counselling', 'counselling', ['Samtalsbehandling', 'Counselling']),
  talk('kast_counselling', 'kast', ['KAST-samtal', 'KAST counselling']),
  talk('kast_phone_advice', 'kast', ['Telefonrådgivning KAST', 'KAST phone advice'], {
    documentationMode: 'advice_only',
    acceptedModes: ['advice_only', 'non_identifying'],
    durationMinutes: 30,
  }),
  talk('outreach_support', 'outreach', ['Uppsökande stöd', 'Outreach support'], {
    legalBasis: 'SOL_6_3',
    documentationMode: 'advice_only',
    acceptedModes: ['advice_only', 'identified'],
    givenBy: ['outreach_worker'],
  }),
  gyn('hiv_test', 20, ['Hivtest', 'HIV test']),
  gyn('sti_test', 30, ['Provtagning för könssjukdomar', 'STI test']),
  gyn('cervical_sample', 30, ['Cellprov', 'Cervical sample']),
  gyn('pregnancy_test', 20, ['Graviditetstest', 'Pregnancy test']),
  gyn('contraceptive_counselling', 30, ['Preventivmedelsrådgivning', 'Contraceptive counselling']),
  gyn('abortion_counselling', 45, ['Abortrådgivning', 'Abortion counselling']),
  gyn('gynaecological_examination', 45, ['Gynekologisk undersökning', 'Gynaecological examination']),
  gyn('sexual_reproductive_talk', 45, [
    'Samtal om sexualitet och reproduktiv hälsa',
    'Talk on sexuality and reproductive health',
  ]),
  consultation('physician_consultation', 30, ['Läkarkonsultation', 'Physician consultation'], 'physician'),
  consultation('psychiatric_consultation', 45, ['Psykiatrikonsultation', 'Psychiatric consultation'], 'psychiatrist'),
];

/** The board's decision that a service is documented without identity: its reference in the diary, and its day (SoL 14:5). */
export interface BoardDecision {
  readonly boardDecisionRef: string;
  readonly boardDecisionOn: string;
}

/** Those where not to identify is the board's to decide; in health care it is not (SoL 14:5 speaks of SoL 11:5). */
const isDecided = ({ legalBasis, acceptedModes }: StandardKind): boolean =>
  legalBasis !== 'HSL' && acceptedModes.includes('non_identifying');

/** The standard kinds under the board's decision; without one they are documented as services usually are (SoL 14:3). */
export const standardKinds = (decision?: BoardDecision): (StandardKind & Partial<BoardDecision>)[] =>
  STANDARD_KINDS.map((kind) => {
    if (decision !== undefined) return isDecided(kind) ? { ...kind, ...decision } : kind;
    return isDecided(kind) && kind.documentationMode === 'non_identifying'
      ? { ...kind, documentationMode: 'identified' }
      : kind;
  });
