import { Id, Maybe, OneOf } from '#web';
import { EXAMINATION, STOPPED_AT, type StoppedAt } from './examination-plan.entity.js';

/** An examination is offered to a patient. */
export class OfferExamination {
  @Id()
  readonly clientId: string;

  @Maybe()
  @OneOf([EXAMINATION])
  readonly kind?: typeof EXAMINATION;

  /** The visit at which it is offered. */
  @Maybe()
  @Id()
  readonly bookingId?: string;
}

/** A step that may be taken at a visit, or between two. */
export class StepTaken {
  @Maybe()
  @Id()
  readonly bookingId?: string;
}

/** Her yes is given at a visit, for that visit. */
export class ConsentGiven {
  @Id()
  readonly bookingId: string;
}

/** She stops: how far they had come. Nobody asks her why (W22). */
export class ExaminationStopped {
  @Id()
  readonly bookingId: string;

  @OneOf(STOPPED_AT)
  readonly at: StoppedAt;
}
