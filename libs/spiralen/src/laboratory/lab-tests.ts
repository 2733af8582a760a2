/** The tests the clinic takes: which service each belongs to (contract 6), and how many days an answer may take. */
export const LAB_TESTS = {
  chlamydia: { serviceKind: 'sti_test', answerDays: 7 },
  gonorrhoea: { serviceKind: 'sti_test', answerDays: 7 },
  syphilis: { serviceKind: 'sti_test', answerDays: 10 },
  hiv: { serviceKind: 'hiv_test', answerDays: 7 },
  hepatitis_b: { serviceKind: 'sti_test', answerDays: 10 },
  hepatitis_c: { serviceKind: 'sti_test', answerDays: 10 },
  mycoplasma: { serviceKind: 'sti_test', answerDays: 10 },
  trichomonas: { serviceKind: 'sti_test', answerDays: 7 },
  cervical_cells: { serviceKind: 'cervical_sample', answerDays: 42 },
  pregnancy: { serviceKind: 'pregnancy_test', answerDays: 1 },
} as const satisfies Readonly<Record<string, { readonly serviceKind: string; readonly answerDays: number }>>;
export type LabTest = keyof typeof LAB_TESTS;
export const TESTS = Object.keys(LAB_TESTS) as readonly LabTest[];

/** SmL 2:5, law 2.5: what is notified, and whether by the patient's code alone or in full. */
export const NOTIFIED_BY = {
  chlamydia: 'code',
  gonorrhoea: 'code',
  syphilis: 'code',
  hiv: 'code',
  hepatitis_b: 'identity',
  hepatitis_c: 'identity',
} as const satisfies Partial<Record<LabTest, 'code' | 'identity'>>;
export type Disease = keyof typeof NOTIFIED_BY;
export const DISEASES = Object.keys(NOTIFIED_BY) as readonly Disease[];

export const isNotifiable = (test: LabTest): test is Disease => test in NOTIFIED_BY;

export const SITES = ['blood', 'urine', 'vagina', 'cervix', 'throat', 'rectum', 'other'] as const;
export type Site = (typeof SITES)[number];

export const LAB_RESULTS = ['positive', 'negative', 'inconclusive', 'unusable'] as const;
export type ResultWord = (typeof LAB_RESULTS)[number];

/** How a patient is told. A letter goes to nobody whose identity is protected (law 2.8). */
export const TELLING_CHANNELS = ['in_person', 'phone', 'phone_from_patient', 'letter'] as const;
export type TellingChannel = (typeof TELLING_CHANNELS)[number];
