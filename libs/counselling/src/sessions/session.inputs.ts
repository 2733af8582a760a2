import { type Channel, CHANNELS, type LocalTime } from '#kernel';
import { CivilDate, ClockTime, Flag, Id, Maybe, OneOf, Pattern, SomeOf, Text, Whole } from '#web';
import { type ModelPart, PARTS, type Theme, THEMES } from './session-mark.entity.js';
import { type Outcome, OUTCOMES } from './session.entity.js';

/** A single appointment outside any contract. */
export class BookSession {
  @Id()
  readonly clientId: string;

  @Pattern(/^[a-z][a-z0-9_]{1,59}$/, 'must be the code of a service')
  readonly serviceKind: string;

  @Id()
  readonly counsellorId: string;

  @CivilDate()
  readonly date: string;

  @ClockTime()
  readonly startTime: LocalTime;

  @Whole({ min: 15, max: 120 })
  readonly durationMinutes: number;

  @Maybe()
  @Id()
  readonly roomId?: string;

  @Maybe()
  @OneOf(CHANNELS)
  readonly channel?: Channel;
}

/** The client has come; whether all of the unit was told of must be answered (S01). */
export class ReceiveClient {
  @OneOf(['given', 'declined'])
  readonly informedAboutUnit: 'given' | 'declined';
}

/** How a session came out. */
export class RecordAttendance {
  @OneOf(OUTCOMES)
  readonly outcome: Outcome;

  /** How it was held, where that was another way than planned. */
  @Maybe()
  @OneOf(CHANNELS)
  readonly channel?: Channel;

  /** Told less than a day before. */
  @Maybe()
  @Flag()
  readonly lateNotice?: boolean;

  @Maybe()
  @Text({ max: 200 })
  readonly reason?: string;

  /** The unit cancelled because no interpreter came (law 2.9). */
  @Maybe()
  @Flag()
  readonly noInterpreter?: boolean;
}

/** Another time, room or way for one session; what is not said stays, and another way than in person needs no room. */
export class MoveSession {
  @CivilDate()
  readonly date: string;

  @ClockTime()
  readonly startTime: LocalTime;

  @Maybe()
  @Id()
  readonly roomId?: string;

  @Maybe()
  @OneOf(CHANNELS)
  readonly channel?: Channel;
}

/** What the session worked with; said again, it replaces what was said. */
export class MarkThemes {
  @SomeOf(PARTS)
  readonly parts: ModelPart[];

  @SomeOf(THEMES)
  readonly themes: Theme[];
}
