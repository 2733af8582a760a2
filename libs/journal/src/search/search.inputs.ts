import { Text } from '#web';

/** Words to look for in one file; they come in the body, so that they stand in no address and no log. */
export class SearchNotes {
  @Text({ min: 2, max: 100 })
  readonly text: string;
}
