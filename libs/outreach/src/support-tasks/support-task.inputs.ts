import { CivilDate, Id, Maybe, OneOf, Text } from '#web';
import { SUPPORT_KINDS, type SupportKind } from './support-task.entity.js';

/** Promises something to somebody with a contact file, or to somebody who was just met. */
export class PromiseSupport {
  @OneOf(SUPPORT_KINDS)
  readonly kind: SupportKind;

  @CivilDate()
  readonly dueOn: string;

  @Maybe()
  @Id()
  readonly clientId?: string | null;

  @Maybe()
  @Id()
  readonly contactId?: string | null;

  @Maybe()
  @Text({ max: 500 })
  readonly wanted?: string | null;

  @Maybe()
  @Id()
  readonly takenBy?: string | null;
}

/** Says how it went. */
export class FinishSupport {
  @Text({ max: 500 })
  readonly outcome: string;
}
