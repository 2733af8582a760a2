import { CivilDate, Id, Maybe, OneOf } from '#web';
import { SELF_REPORTED, type SelfReported } from './self-report.entity.js';

/** Where the client says she stands; today, where no day is said. */
export class RecordSelfReport {
  @Id()
  readonly clientId: string;

  @OneOf(SELF_REPORTED)
  readonly status: SelfReported;

  @Maybe()
  @CivilDate()
  readonly reportedOn?: string;
}
