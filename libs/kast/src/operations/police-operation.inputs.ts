import { CivilDate, Ids, Maybe, OneOf, Text, Whole } from '#web';
import { POLICE_REGIONS, type PoliceRegion } from './police-regions.js';

const MOST = 10_000;

/** Registers a police operation in counts. The reference is the police's own; never a name. */
export class RegisterOperation {
  @Text({ max: 60 })
  readonly reference: string;

  @OneOf(POLICE_REGIONS)
  readonly policeRegion: PoliceRegion;

  @CivilDate()
  readonly from: string;

  @CivilDate()
  readonly to: string;

  @Whole({ min: 0, max: MOST })
  readonly arrestedCount: number;

  @Whole({ min: 0, max: MOST })
  readonly consentedCount: number;

  @Maybe()
  @Ids({ max: 50 })
  readonly staffPresent?: string[];
}

/** Changes what was written of an operation. What is left out stays as it is. */
export class ChangeOperation {
  @Maybe()
  @Text({ max: 60 })
  readonly reference?: string;

  @Maybe()
  @OneOf(POLICE_REGIONS)
  readonly policeRegion?: PoliceRegion;

  @Maybe()
  @CivilDate()
  readonly from?: string;

  @Maybe()
  @CivilDate()
  readonly to?: string;

  @Maybe()
  @Whole({ min: 0, max: MOST })
  readonly arrestedCount?: number;

  @Maybe()
  @Whole({ min: 0, max: MOST })
  readonly consentedCount?: number;

  @Maybe()
  @Ids({ max: 50 })
  readonly staffPresent?: string[];
}
