import { CARE_UNITS, type CareUnit } from '#kernel';
import { CivilDate, Id, Maybe, OneOf, Text } from '#web';
import { LEAST_REASON, OUTCOMES } from './emergency-lift.entity.js';

/** What the patient blocks: what one unit writes, what is of a period, or both; and who asks for it. */
export class BlockCare {
  @Maybe() @OneOf(CARE_UNITS) readonly careUnit?: CareUnit | null;
  @Maybe() @CivilDate() readonly from?: string | null;
  @Maybe() @CivilDate() readonly until?: string | null;
  @OneOf(['patient', 'guardian']) readonly askedBy: string;
}

/** Whose record the patient opens, for which unit, and until which day. */
export class ConsentToOpen {
  @OneOf(CARE_UNITS) readonly careUnit: CareUnit;
  @OneOf(CARE_UNITS) readonly forUnit: CareUnit;
  @CivilDate() readonly until: string;
}

/** Step 2 of an emergency: whose record, why, and that it is she. */
export class OpenBlocked {
  @OneOf(CARE_UNITS) readonly careUnit: CareUnit;
  @Text({ min: LEAST_REASON, max: 1_000 }) readonly reason: string;
  @Id() readonly confirmationId: string;
}

/** What the one who reviews an emergency found. */
export class SignOffLift {
  @OneOf(OUTCOMES) readonly outcome: (typeof OUTCOMES)[number];
  @Maybe() @Text({ max: 1_000 }) readonly remark?: string | null;
}

/** Why a clinician needs to read what other units have written of a patient she has not booked. */
export class RecordRelation {
  @Text({ min: 5, max: 500 }) readonly reason: string;
}
