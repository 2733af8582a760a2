/** The seven regions of the Swedish police (O21). */
export const POLICE_REGIONS = ['Bergslagen', 'Mitt', 'Nord', 'Stockholm', 'Syd', 'Väst', 'Öst'] as const;
export type PoliceRegion = (typeof POLICE_REGIONS)[number];
