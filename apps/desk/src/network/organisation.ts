import type { Can } from '../api/types.js';

/** An entry of the directory. */
export interface Organisation {
  id: string;
  name: string;
  type: string;
  aliases: string[];
  formerNames: string[];
  partOf: string | null;
  counties: string[];
  municipality: string | null;
  remote: boolean;
  minAge: number | null;
  maxAge: number | null;
  targetGroups: string[];
  phone: string | null;
  urlAscii: string | null;
  urlDisplay: string | null;
  validFrom: string | null;
  validUntil: string | null;
  verifiedOn: string | null;
  version: number;
  can: Can;
}

/** What a county has, and who helps from afar where it has nothing. */
export interface Coverage {
  gap: boolean;
  remote: Organisation[];
}

export const COUNTIES = '01 03 04 05 06 07 08 09 10 12 13 14 17 18 19 20 21 22 23 24 25'.split(' ');
export const TYPES = [
  'municipal_unit',
  'municipality',
  'region',
  'agency',
  'police',
  'ngo',
  'youth_clinic',
  'health_care',
  'regional_coordinator',
  'helpline',
  'network',
  'website',
];
export const GROUPS = [
  'sellers',
  'buyers',
  'relatives',
  'trafficking_victims',
  'children',
  'young_people',
  'boys_and_men',
  'trans_people',
  'lgbtq',
  'professionals',
  'public',
];
