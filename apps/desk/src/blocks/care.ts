import type { Can } from '../api/types.js';
import type { CivilDate } from '../format.js';

export const CARE_UNITS = ['gynaecology', 'medicine', 'psychiatry'] as const;
export type CareUnit = (typeof CARE_UNITS)[number];

interface Recorded {
  id: string;
  version: number;
  can: Can;
}

export interface CareBlock extends Recorded {
  careUnit: CareUnit | null;
  from: CivilDate | null;
  until: CivilDate | null;
  recordedAt: string;
  recordedBy: string;
}

export interface BlockConsent extends Recorded {
  careUnit: CareUnit;
  forUnit: CareUnit;
  until: string;
  recordedBy: string;
}

export interface CareRelation extends Recorded {
  reason: string;
  until: string;
}

export interface EmergencyLift extends Recorded {
  unitsShown: CareUnit[];
  careUnit: CareUnit | null;
  until: string | null;
}

/** What stands between the one who is signed in and a patient's record in other care units (`GET /clients/:id/care-access`). */
export interface CareAccess {
  clientId: string;
  ownUnits: CareUnit[];
  blocked: boolean;
  inCare: boolean;
  relation: CareRelation | null;
  blocks: CareBlock[];
  consents: BlockConsent[];
  lift: EmergencyLift | null;
  can: Can;
}

/** An emergency, as those see it who review it. */
export interface LiftReview extends Recorded {
  clientNumber: string;
  staff: string;
  unitsShown: CareUnit[];
  careUnit: CareUnit | null;
  reason: string | null;
  declaredAt: string;
  openedAt: string | null;
  endedAt: string | null;
  dueOn: CivilDate;
  overdue: boolean;
  outcome: 'justified' | 'not_justified' | null;
  remark: string | null;
  signedOffAt: string | null;
  signedOffBy: string | null;
}

export const accessPath = (clientId: string): string => `/clients/${encodeURIComponent(clientId)}/care-access`;

/** What is empty is not sent. */
export const filled = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== '' && value !== null && value !== undefined),
  );

/** A block in words: the unit, the days, or both. */
export const blockText = (
  translate: (key: string, options?: Record<string, unknown>) => string,
  { careUnit, from, until }: Pick<CareBlock, 'careUnit' | 'from' | 'until'>,
): string => {
  const unit = translate(careUnit === null ? 'blocks.everyUnit' : `blocks.units.${careUnit}`);
  return from === null && until === null ? unit : `${unit}, ${from ?? ''}–${until ?? ''}`;
};
