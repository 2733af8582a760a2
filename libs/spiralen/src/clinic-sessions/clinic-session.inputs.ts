import { CivilDate, ClockTime, Id, Texts } from '#web';

/** Hours in which a clinician will receive patients. */
export class PublishClinicHours {
  @Id()
  readonly clinicianId: string;

  @CivilDate()
  readonly date: string;

  @ClockTime()
  readonly startTime: string;

  @ClockTime()
  readonly endTime: string;

  @Id()
  readonly roomId: string;

  @Texts({ max: 50, length: 60 })
  readonly serviceKinds: string[];
}
