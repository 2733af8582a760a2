import { CivilDate, Maybe } from '#web';

/** The days of a record to print; all of it where none is said. */
export class PrintRecord {
  @Maybe()
  @CivilDate()
  readonly from?: string;

  @Maybe()
  @CivilDate()
  readonly until?: string;
}
