import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type Sample = Schemas['SampleView'];
export type Notification = Schemas['NotificationView'];
export type Payload = Schemas['PayloadView'];
export type TracedContact = Schemas['TracedContactView'];
export type LateResult = Schemas['LateResultView'];

export const TESTS = [
  'chlamydia',
  'gonorrhoea',
  'syphilis',
  'hiv',
  'hepatitis_b',
  'hepatitis_c',
  'mycoplasma',
  'trichomonas',
  'cervical_cells',
  'pregnancy',
] as const;
export type Test = (typeof TESTS)[number];

export const SITES = ['blood', 'urine', 'vagina', 'cervix', 'throat', 'rectum', 'other'] as const;
export type Site = (typeof SITES)[number];

/** Where each test is usually taken from; it can be changed. */
export const USUAL_SITE: Readonly<Record<Test, Site>> = {
  chlamydia: 'urine',
  gonorrhoea: 'urine',
  syphilis: 'blood',
  hiv: 'blood',
  hepatitis_b: 'blood',
  hepatitis_c: 'blood',
  mycoplasma: 'urine',
  trichomonas: 'vagina',
  cervical_cells: 'cervix',
  pregnancy: 'urine',
};

export const RESULTS = ['negative', 'positive', 'inconclusive', 'unusable'] as const;
export const CHANNELS = ['in_person', 'phone', 'phone_from_patient', 'letter'] as const;
export const TRACING_STEPS = ['told', 'came', 'not_reached', 'reported'] as const;
