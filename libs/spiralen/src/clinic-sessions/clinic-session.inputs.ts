import { CivilDate, ClockTime, Flag, Id, Maybe, Pattern, Texts } from '#web';

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

  /** Said when it has been seen that others are in the room then: each booking gets a room of its own. */
  @Maybe()
  @Flag()
  readonly shareRoom?: boolean;
}

/** Other hours this day only. */
export class ChangeClinicHours {
  @ClockTime()
  readonly startTime: string;

  @ClockTime()
  readonly endTime: string;

  @Id()
  readonly roomId: string;

  @Texts({ max: 50, length: 60 })
  readonly serviceKinds: string[];

  @Maybe()
  @Flag()
  readonly shareRoom?: boolean;

  /** Said when the booked times that would stand without hours have been seen: they stay, each a task at reception. */
  @Maybe()
  @Flag()
  readonly acceptLeft?: boolean;
}

const MONTH = /^20\d{2}-(0[1-9]|1[0-2])$/;

/** From which month to which, everybody's hours or one clinician's. */
export class CopyClinicMonth {
  @Pattern(MONTH, 'must be a month such as 2026-11')
  readonly fromMonth: string;

  @Pattern(MONTH, 'must be a month such as 2026-12')
  readonly toMonth: string;

  @Maybe()
  @Id()
  readonly clinicianId?: string;
}
