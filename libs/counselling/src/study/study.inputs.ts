import { CivilDate, Id, Ids, Maybe, OneOf, Text } from '#web';
import { CONSENT_FORMS, type ConsentForm } from './study-participation.entity.js';

/** A study that has been approved. */
export class BeginStudy {
  @Text({ max: 120 })
  readonly name: string;

  /** The reference of the ethical review. */
  @Text({ min: 3, max: 60 })
  readonly approvalRef: string;

  @CivilDate()
  readonly fromOn: string;

  @CivilDate()
  readonly untilOn: string;

  @Ids({ max: 20 })
  readonly instrumentIds: string[];
}

/** What may change of a study. */
export class ChangeStudy {
  @Maybe()
  @Text({ max: 120 })
  readonly name?: string;

  @Maybe()
  @Text({ min: 3, max: 60 })
  readonly approvalRef?: string;

  @Maybe()
  @CivilDate()
  readonly untilOn?: string;

  @Maybe()
  @Ids({ max: 20 })
  readonly instrumentIds?: string[];
}

/** Somebody who could take part. */
export class RegisterEligible {
  @Id()
  readonly studyId: string;

  @Id()
  readonly clientId: string;

  @Maybe()
  @CivilDate()
  readonly eligibleOn?: string;
}

/** That she has been asked. */
export class AskParticipant {
  @Maybe()
  @CivilDate()
  readonly askedOn?: string;
}

/** What she answered; a consent is oral or written, and recorded by whoever is signed in. */
export class AnswerStudy {
  @OneOf(['enrolled', 'declined'])
  readonly answer: 'enrolled' | 'declined';

  @Maybe()
  @OneOf(CONSENT_FORMS)
  readonly consentForm?: ConsentForm;

  @Maybe()
  @CivilDate()
  readonly answeredOn?: string;
}

/** That she takes part no longer. */
export class WithdrawParticipant {
  @Maybe()
  @CivilDate()
  readonly withdrawnOn?: string;
}
