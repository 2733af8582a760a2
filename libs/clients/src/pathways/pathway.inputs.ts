import { type Compartment, COMPARTMENTS } from '#kernel';
import { Flag, Maybe, SomeOf, Text } from '#web';

/** A way in that the unit begins to count. */
export class AddPathway {
  @Text({ max: 100 })
  readonly labelSv: string;

  @Text({ max: 100 })
  readonly labelEn: string;

  @SomeOf(COMPARTMENTS)
  readonly compartments: Compartment[];
}

/** What may change of a way in; its code never does, so that what was counted stays counted. */
export class ChangePathway {
  @Maybe()
  @Text({ max: 100 })
  readonly labelSv?: string;

  @Maybe()
  @Text({ max: 100 })
  readonly labelEn?: string;

  @Maybe()
  @SomeOf(COMPARTMENTS)
  readonly compartments?: Compartment[];

  @Maybe()
  @Flag()
  readonly active?: boolean;
}
