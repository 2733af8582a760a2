/** The walls of a unit: a client file stands behind exactly one of them (model D1). */
export const COMPARTMENTS = ['counselling', 'kast', 'outreach', 'trafficking', 'spiralen'] as const;
export type Compartment = (typeof COMPARTMENTS)[number];

/** What a staff member can be assigned to do. */
export const ROLES = [
  'receptionist',
  'counsellor',
  'kast_counsellor',
  'outreach_worker',
  'midwife',
  'gynaecologist',
  'physician',
  'psychiatrist',
  'unit_manager',
  'medical_head',
  'log_reviewer',
  'registrar',
  'study_export',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** Licensed staff of Spiralen, who keep the patient record (PDL 3:3). */
export const CLINICIANS: readonly Role[] = ['midwife', 'gynaecologist', 'physician', 'psychiatrist'];

/** The care units inside Spiralen: between them a patient may block what is written of her (PDL 4:4). Who works in which is data. */
export const CARE_UNITS = ['gynaecology', 'medicine', 'psychiatry'] as const;
export type CareUnit = (typeof CARE_UNITS)[number];

export const GENDERS = ['woman', 'man', 'trans_woman', 'trans_man', 'non_binary', 'other', 'not_stated'] as const;
export type Gender = (typeof GENDERS)[number];

export const DOCUMENTATION_MODES = ['identified', 'non_identifying', 'advice_only'] as const;
export type DocumentationMode = (typeof DOCUMENTATION_MODES)[number];

export const CHANNELS = ['in_person', 'phone', 'video', 'chat'] as const;
export type Channel = (typeof CHANNELS)[number];
