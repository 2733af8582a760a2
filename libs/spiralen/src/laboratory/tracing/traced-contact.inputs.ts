import { Flag, Maybe, OneOf, Text } from '#web';
import { TRACING_STEPS, type TracingStep } from './traced-contact.entity.js';

/** Somebody the patient names, in her own words. */
export class NameContact {
  @Text({ max: 200 })
  readonly named: string;

  /** How that person can be reached. */
  @Maybe()
  @Text({ max: 300 })
  readonly reach?: string;
}

/** Words the patient has put another way. */
export class ChangeTracedContact {
  @Maybe()
  @Text({ max: 200 })
  readonly named?: string;

  @Maybe()
  @Text({ max: 300 })
  readonly reach?: string | null;
}

/** How far somebody who was named has come; `undone` takes back a wrong mark. */
export class MarkTracedContact {
  @OneOf(TRACING_STEPS)
  readonly step: TracingStep;

  @Maybe()
  @Flag()
  readonly undone?: boolean;
}
