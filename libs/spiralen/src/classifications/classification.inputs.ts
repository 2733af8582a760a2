import { OneOf, Texts, Whole } from '#web';
import { type Classification, CLASSIFICATIONS } from './classification-code.entity.js';

/** How many lines go in one part: well below what a request may hold. */
export const LINES_A_PART = 2_000;
export const MOST_PARTS = 200;

/** A file of one classification is to be imported. */
export class BeginImport {
  @OneOf(CLASSIFICATIONS)
  readonly system: Classification;
}

/** Some lines of the file, counted from part 1; the heading is the first line of the first part. */
export class SendPart {
  @Whole({ min: 1, max: MOST_PARTS })
  readonly number: number;

  @Texts({ max: LINES_A_PART, length: 4_000 })
  readonly lines: string[];
}
