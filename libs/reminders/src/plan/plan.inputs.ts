import { ClockTime, Flag, Text, Whole } from '#web';

/** How the unit reminds. */
export class KeepReminderPlan {
  @Flag()
  readonly enabled: boolean;

  @Whole({ min: 1, max: 7 })
  readonly daysBefore: number;

  @ClockTime()
  readonly sendAt: string;

  @Text({ max: 60 })
  readonly senderName: string;

  @Text({ max: 100 })
  readonly subject: string;

  /** `{dag}`, `{date}` and `{tid}` stand for her time. */
  @Text({ max: 1000 })
  readonly body: string;
}
