import { CivilDate, Figure, Flag, Id, Maybe, OneOf, Part, Parts, Pattern, Text } from '#web';
import { type Phase, PHASES } from './measurement.entity.js';

/** The least a score can be, the most, and how far apart two scores are. */
export class TotalRange {
  @Maybe()
  @Figure({ min: -10_000, max: 10_000 })
  readonly min?: number;

  @Maybe()
  @Figure({ min: -10_000, max: 10_000 })
  readonly max?: number;

  @Maybe()
  @Figure({ min: 0, max: 1_000 })
  readonly step?: number;
}

/** The range of one of several scores. */
export class SubscaleRange extends TotalRange {
  @Text({ max: 60 })
  readonly name: string;
}

/** An instrument the unit begins to use: its scores, and not one of its items. */
export class AddInstrument {
  @Pattern(/^[A-Z0-9][A-Z0-9-]{1,19}$/, 'must be capital letters, digits and -')
  readonly code: string;

  @Text({ max: 40 })
  readonly instrumentVersion: string;

  @Text({ max: 120 })
  readonly name: string;

  @Maybe()
  @Part(TotalRange)
  readonly total?: TotalRange;

  @Maybe()
  @Parts(SubscaleRange, { max: 20 })
  readonly subscales?: SubscaleRange[];

  @Flag()
  readonly lowerIsBetter: boolean;

  @Text({ max: 300 })
  readonly licence: string;
}

/** What may change of an instrument; another version of it is another row. */
export class ChangeInstrument {
  @Maybe()
  @Text({ max: 120 })
  readonly name?: string;

  @Maybe()
  @Part(TotalRange)
  readonly total?: TotalRange;

  @Maybe()
  @Parts(SubscaleRange, { max: 20 })
  readonly subscales?: SubscaleRange[];

  @Maybe()
  @Flag()
  readonly lowerIsBetter?: boolean;

  @Maybe()
  @Text({ max: 300 })
  readonly licence?: string;

  @Maybe()
  @Flag()
  readonly active?: boolean;
}

/** One of several scores. */
export class SubscaleScore {
  @Text({ max: 60 })
  readonly name: string;

  @Figure({ min: -10_000, max: 10_000 })
  readonly value: number;
}

/** What the answers came to. */
export class MeasuredScores {
  @Maybe()
  @Figure({ min: -10_000, max: 10_000 })
  readonly total?: number;

  @Maybe()
  @Parts(SubscaleScore, { max: 20 })
  readonly subscales?: SubscaleScore[];
}

/** Scores of one client on one day. */
export class RecordMeasurement {
  @Id()
  readonly clientId: string;

  @Maybe()
  @Id()
  readonly contractId?: string;

  /** The instrument's code. */
  @Text({ max: 20 })
  readonly instrument: string;

  @Text({ max: 40 })
  readonly instrumentVersion: string;

  @OneOf(PHASES)
  readonly phase: Phase;

  @CivilDate()
  readonly measuredOn: string;

  @Part(MeasuredScores)
  readonly scores: MeasuredScores;
}

/** What should have been entered, and why it was not. */
export class CorrectMeasurement {
  @OneOf(PHASES)
  readonly phase: Phase;

  @CivilDate()
  readonly measuredOn: string;

  @Part(MeasuredScores)
  readonly scores: MeasuredScores;

  @Text({ max: 500 })
  readonly reason: string;
}
