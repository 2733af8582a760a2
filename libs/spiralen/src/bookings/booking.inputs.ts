import { Id, Instant, Maybe, OneOf, Part, Parts, Pattern, Text, Texts } from '#web';
import { RESULTS, type ServiceResult } from '../visits/service-item.entity.js';

const CODE = /^[a-z][a-z0-9_]{1,59}$/;

/** A clinician's decision to receive somebody the service is not open to (E09). */
export class OverrideEligibility {
  @Text({ min: 3, max: 500 })
  readonly reason: string;
}

/** A time for a patient. Without a room, a free one is found. */
export class BookTime {
  @Id()
  readonly clientId: string;

  @Pattern(CODE, 'must be the code of a service')
  readonly serviceKind: string;

  @Id()
  readonly clinicianId: string;

  @Instant()
  readonly startsAt: string;

  @Maybe()
  @Id()
  readonly roomId?: string;

  @Maybe()
  @Pattern(/^[a-z_]{2,40}$/, 'must be a word in small letters')
  readonly source?: string;

  @Maybe()
  @Part(OverrideEligibility)
  readonly eligibilityOverride?: OverrideEligibility;
}

/** S01: nobody is checked in before she is told of the whole unit, or declines to be. */
export class CheckIn {
  @OneOf(['given', 'declined'])
  readonly informedAboutUnit: 'given' | 'declined';
}

/** Who cancelled. A reason is logistics, not what is wrong with her. */
export class CancelBooking {
  @OneOf(['client', 'unit'])
  readonly by: 'client' | 'unit';

  @Maybe()
  @Text({ max: 200 })
  readonly reason?: string;
}

/** Another time, perhaps with another clinician or in another room. */
export class MoveBooking {
  @Instant()
  readonly startsAt: string;

  @Maybe()
  @Id()
  readonly clinicianId?: string;

  @Maybe()
  @Id()
  readonly roomId?: string;
}

/** One thing that was done, declined or stopped. A code that is left out stays as it was; null takes it away. */
export class ServiceGiven {
  @Pattern(CODE, 'must be the code of a service')
  readonly kind: string;

  @OneOf(RESULTS)
  readonly result: ServiceResult;

  /** ICD-10-SE. */
  @Maybe()
  @Text({ min: 3, max: 10 })
  readonly icd10?: string | null;

  @Maybe()
  @Text({ min: 3, max: 10 })
  readonly kva?: string | null;
}

/** What was done at the visit. A kind that was recorded before gets the new result, and the old one is kept. */
export class RecordServices {
  @Parts(ServiceGiven, { max: 20 })
  readonly items: ServiceGiven[];

  /** Kinds that were recorded by mistake. What stood is kept behind. */
  @Maybe()
  @Texts({ max: 20, length: 60 })
  readonly withdrawn?: string[];
}
