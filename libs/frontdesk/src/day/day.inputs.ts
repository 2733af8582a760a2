import { CivilDate } from '#web';

/** Which day is asked for. */
export class AskForDay {
  @CivilDate()
  readonly date: string;
}
