import { Instant, Maybe, OneOf, Parts, Text } from '#web';
import {
  LAB_RESULTS,
  type LabTest,
  type ResultWord,
  type Site,
  SITES,
  TELLING_CHANNELS,
  type TellingChannel,
  TESTS,
} from '../lab-tests.js';
import { TELLING_OUTCOMES, type TellingOutcome } from './result-telling.entity.js';

/** One sample: for which test, and from where. */
export class SampleWanted {
  @OneOf(TESTS)
  readonly test: LabTest;

  @OneOf(SITES)
  readonly site: Site;
}

/** The samples that were taken at a visit. */
export class TakeSamples {
  @Parts(SampleWanted, { max: 20 })
  readonly items: SampleWanted[];
}

/** Everything that was taken and not yet sent goes off together. */
export class SendSamples {
  /** What the laboratory knows them by. */
  @Maybe()
  @Text({ max: 60 })
  readonly reference?: string;
}

/** What the laboratory answered; another answer than before needs a reason. */
export class RecordResult {
  @OneOf(LAB_RESULTS)
  readonly result: ResultWord;

  @Maybe()
  @Text({ min: 3, max: 500 })
  readonly reason?: string;
}

/** How the patient was told, or that nobody was reached. */
export class TellResult {
  @OneOf(TELLING_OUTCOMES)
  readonly outcome: TellingOutcome;

  @OneOf(TELLING_CHANNELS)
  readonly channel: TellingChannel;

  /** Now, where nothing is said. */
  @Maybe()
  @Instant()
  readonly at?: string;
}

/** Written by mistake, or lost on the way. */
export class StrikeSample {
  @Text({ min: 3, max: 500 })
  readonly reason: string;
}
