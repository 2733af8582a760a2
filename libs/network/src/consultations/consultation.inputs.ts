import { COUNTIES } from '#kernel';
import { Instant, Maybe, OneOf, Whole } from '#web';
import { ASKING_ORGANISATIONS, CONSULTED_BY, PROFESSIONS, TOPICS } from './consultation.entity.js';

/** A professional asked for advice. */
export class RecordConsultation {
  /** Now, where nothing is said. */
  @Maybe()
  @Instant()
  readonly at?: string;

  @OneOf(CONSULTED_BY)
  readonly channel: string;

  @OneOf(PROFESSIONS)
  readonly profession: string;

  @OneOf(ASKING_ORGANISATIONS)
  readonly organisationType: string;

  @OneOf(TOPICS)
  readonly topic: string;

  @Whole({ min: 1, max: 480 })
  readonly minutes: number;

  @Maybe()
  @OneOf(COUNTIES)
  readonly county?: string | null;
}

/** Corrects a consultation; what is left out stays as it is. */
export class ChangeConsultation {
  @Maybe()
  @Instant()
  readonly at?: string;

  @Maybe()
  @OneOf(CONSULTED_BY)
  readonly channel?: string;

  @Maybe()
  @OneOf(PROFESSIONS)
  readonly profession?: string;

  @Maybe()
  @OneOf(ASKING_ORGANISATIONS)
  readonly organisationType?: string;

  @Maybe()
  @OneOf(TOPICS)
  readonly topic?: string;

  @Maybe()
  @Whole({ min: 1, max: 480 })
  readonly minutes?: number;

  @Maybe()
  @OneOf(COUNTIES)
  readonly county?: string | null;
}
