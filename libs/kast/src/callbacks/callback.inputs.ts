import { Transform } from 'class-transformer';
import { AllowedHours, hoursFromText } from '#clients';
import { type Channel, CHANNELS, type LocalTime } from '#kernel';
import { CivilDate, ClockTime, Flag, Id, Instant, Maybe, OneOf, Part, Parts, Pattern, Text, Whole } from '#web';
import { ATTEMPT_OUTCOMES, type AttemptOutcome } from './callback.entity.js';

/** How many are written down at once. */
export const MOST_LINES = 200;
const PHONE = /^\+?[\d ()./-]{6,39}$/;
const PHONE_SAYS = 'must be a telephone number such as 070-123 45 67';
const COUNTY = /^\d{2}$/;
const COUNTY_SAYS = 'must be a county code such as 20';

/** Asks for the next to call: of one operation, where one is named. */
export class TakeNext {
  @Maybe()
  @Id()
  readonly operationId?: string;
}

export const CONCLUSIONS = ['booked', 'info_only', 'referred_home', 'declined'] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

/** One who said yes to a call: nothing but a number is needed. */
export class CallbackLine {
  @Maybe()
  @Text({ max: 60 })
  readonly alias?: string;

  @Pattern(PHONE, PHONE_SAYS)
  readonly phone: string;

  /** Also taken as `"17:00-20:00"`: every day between these times. */
  @Maybe()
  @Transform(({ value }) => hoursFromText(value))
  @Parts(AllowedHours, { max: 14 })
  readonly preferredTimes?: AllowedHours[];

  @Flag()
  readonly voicemailOk: boolean;

  @Maybe()
  @Pattern(COUNTY, COUNTY_SAYS)
  readonly county?: string;

  /** The number is on the list already, and it is somebody else's too. */
  @Maybe()
  @Flag()
  readonly sharedNumber?: boolean;
}

/** Puts one who said yes on the call list. Without a consent there is no call-back (I22). */
export class EnterCallback extends CallbackLine {
  @Maybe()
  @Id()
  readonly operationId?: string;

  @Instant()
  readonly consentGivenAt: string;
}

/** Puts a whole list there: all of it, or nothing. */
export class EnterCallbacks {
  @Maybe()
  @Id()
  readonly operationId?: string;

  @Instant()
  readonly consentGivenAt: string;

  @Parts(CallbackLine, { max: MOST_LINES })
  readonly lines: CallbackLine[];
}

/** Puts right what was written down, or what she has asked for since. */
export class ChangeCallback {
  @Maybe()
  @Text({ max: 60 })
  readonly alias?: string | null;

  @Maybe()
  @Pattern(PHONE, PHONE_SAYS)
  readonly phone?: string;

  @Maybe()
  @Transform(({ value }) => hoursFromText(value))
  @Parts(AllowedHours, { max: 14 })
  readonly preferredTimes?: AllowedHours[];

  @Maybe()
  @Flag()
  readonly voicemailOk?: boolean;

  @Maybe()
  @Pattern(COUNTY, COUNTY_SAYS)
  readonly county?: string | null;

  @Maybe()
  @Flag()
  readonly sharedNumber?: boolean;
}

/** Somebody rings us and asks to be found on the list: by the number and nothing else (D4). */
export class FindCallback {
  @Pattern(PHONE, PHONE_SAYS)
  readonly phone: string;
}

/** How a call went; `at` where it is written down afterwards. */
export class RecordCall {
  @OneOf(ATTEMPT_OUTCOMES)
  readonly outcome: AttemptOutcome;

  @Maybe()
  @Instant()
  readonly at?: string;
}

/** The first talk, where it is agreed on the telephone. */
export class FirstTalk {
  @CivilDate()
  readonly date: string;

  @ClockTime()
  readonly startTime: LocalTime;

  @Whole({ min: 15, max: 120 })
  readonly durationMinutes: number;

  /** Oneself, unless a colleague is named. */
  @Maybe()
  @Id()
  readonly counsellorId?: string;

  @Maybe()
  @OneOf(CHANNELS)
  readonly channel?: Channel;

  @Maybe()
  @Id()
  readonly roomId?: string;
}

/** How the talk ended. `booked` opens a client file, with a first talk where one was agreed and else a place in the queue. */
export class ConcludeCallback {
  @OneOf(CONCLUSIONS)
  readonly outcome: Conclusion;

  /** Where she lives, for what is offered her at home (W12). */
  @Maybe()
  @Pattern(COUNTY, COUNTY_SAYS)
  readonly county?: string;

  /** She has agreed that name and number follow her into the file. */
  @Maybe()
  @Flag()
  readonly keepContact?: boolean;

  @Maybe()
  @Part(FirstTalk)
  readonly firstTalk?: FirstTalk;
}
