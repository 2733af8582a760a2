import type { Can } from '../api/types.js';
import type { CivilDate } from '../format.js';

/** An outcome study of the unit. */
export interface Study {
  id: string;
  name: string;
  approvalRef: string;
  fromOn: CivilDate;
  untilOn: CivilDate;
  instrumentIds: string[];
  version: number;
  can: Can;
}

/** How one client stands to one study. */
export interface Participation {
  id: string;
  studyId: string;
  clientId: string;
  clientName: string;
  clientNumber: string;
  status: 'eligible' | 'asked' | 'declined' | 'enrolled' | 'withdrawn';
  eligibleOn: CivilDate;
  askedOn: CivilDate | null;
  answeredOn: CivilDate | null;
  consentForm: string | null;
  consentRecordedByName: string | null;
  withdrawnOn: CivilDate | null;
  studyCode: string | null;
  baselines: number;
  followUps: number;
  version: number;
  can: Can;
}
