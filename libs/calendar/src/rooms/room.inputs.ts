import { COMPARTMENTS, type Compartment } from '#kernel';
import { Flag, Maybe, SomeOf, Text, Whole } from '#web';

/** A room the unit begins to use. */
export class OpenRoom {
  @Text({ max: 60 })
  readonly name: string;

  @Maybe()
  @Text({ min: 0, max: 100 })
  readonly site?: string;

  @Maybe()
  @Whole({ min: 1, max: 100 })
  readonly capacity?: number;

  @SomeOf(COMPARTMENTS)
  readonly usableBy: Compartment[];
}

/** What may change of a room. What is booked in it stays. */
export class ChangeRoom {
  @Maybe()
  @Text({ max: 60 })
  readonly name?: string;

  @Maybe()
  @Text({ min: 0, max: 100 })
  readonly site?: string;

  @Maybe()
  @Whole({ min: 1, max: 100 })
  readonly capacity?: number;

  @Maybe()
  @SomeOf(COMPARTMENTS)
  readonly usableBy?: Compartment[];

  @Maybe()
  @Flag()
  readonly active?: boolean;
}
