/** E10: what somebody seeks KAST for; any number, none forced. Buying patterns and backgrounds are not among them (W40, 1.8). */
export const REASONS = [
  'bought_sex',
  'thinks_of_buying',
  'compulsive_porn',
  'webcam',
  'other_problematic_sexual_behaviour',
  'thinks_of_selling',
  'sells',
] as const;
export type Reason = (typeof REASONS)[number];

/** W38: what made it happen now. */
export const PROMPTS = [
  'police',
  'relative_found_out',
  'shame',
  'mental_ill_health',
  'own_decision',
  'relationship',
  'health_worry',
  'economy',
  'other',
] as const;
export type Prompt = (typeof PROMPTS)[number];

/** W13: advice by phone, supporting talks, or talks that work things through. */
export const FORMS_OF_CONTACT = ['phone_advice', 'support_talk', 'processing_talk'] as const;
export type FormOfContact = (typeof FORMS_OF_CONTACT)[number];

/** C01: how somebody reached KAST. */
export const REACHED_BY = ['chat', 'mail', 'phone', 'in_person'] as const;
export type ReachedBy = (typeof REACHED_BY)[number];

/** What was offered; where the county has no KAST, advice from afar and the home municipality (E20, O22). */
export const OFFERED = [
  'talks_here',
  'phone_or_mail',
  'home_social_services',
  'local_kast',
  'health_care',
  'other_organisation',
  'information',
] as const;
export type Offered = (typeof OFFERED)[number];
