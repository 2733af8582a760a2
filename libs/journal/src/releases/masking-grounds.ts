/** OSL 26 kap. on the social side: somebody else's circumstances, and who has told (26:5). */
const SOCIAL = ['OSL_26_1', 'OSL_26_5'] as const;
/** OSL 25 kap. in health care: somebody else's, the patient's own for her care's sake (25:6), and who has told (25:7). */
const MEDICAL = ['OSL_25_1', 'OSL_25_6', 'OSL_25_7'] as const;
/** OSL 21 kap. everywhere: health and sexual life, where a threatened person is, a foreigner at risk. */
const EVERYWHERE = ['OSL_21_1', 'OSL_21_3', 'OSL_21_5'] as const;

export const MASKING_GROUNDS = [...SOCIAL, ...MEDICAL, ...EVERYWHERE] as const;
export type MaskingGround = (typeof MASKING_GROUNDS)[number];

/** The grounds a passage of this record may be masked on (law 2.1). */
export const groundsFor = (compartment: string): readonly MaskingGround[] => [
  ...(compartment === 'spiralen' ? MEDICAL : SOCIAL),
  ...EVERYWHERE,
];

/** What the record as such is secret by; stands on every page that leaves (OSL 5:5). */
export const secrecyOf = (compartment: string): 'OSL_25_1' | 'OSL_26_1' =>
  compartment === 'spiralen' ? 'OSL_25_1' : 'OSL_26_1';
