import { Can, Flag, Id, OrNull, Text, Whole } from '#web';

/** A unit as it stands in the database. */
export interface UnitRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly city: string;
  readonly countyCode: string;
  readonly minAge: number | null;
  readonly closedOnEves: boolean;
  readonly voicemailText: string | null;
  readonly version: number;
}

/** The unit somebody works at. */
export class UnitView implements UnitRow {
  @Id()
  readonly id: string;

  @Text({ max: 50 })
  readonly code: string;

  @Text({ max: 200 })
  readonly name: string;

  @Text({ max: 100 })
  readonly city: string;

  @Text({ max: 2 })
  readonly countyCode: string;

  @OrNull()
  @Whole({ min: 0, max: 30 })
  readonly minAge: number | null;

  @Flag()
  readonly closedOnEves: boolean;

  @OrNull()
  @Text({ max: 300 })
  readonly voicemailText: string | null;

  @Whole({ min: 1, max: 1_000_000_000 })
  readonly version: number;

  @Can()
  readonly can: Record<string, boolean>;

  /** `row` holds what the statement named, and nothing else. */
  constructor(row: UnitRow, correct: boolean) {
    Object.assign(this, row);
    this.can = { correct };
  }
}
