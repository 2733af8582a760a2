import { CivilDate, Id, Maybe, OneOf } from '#web';
import { type PartOfDay, PARTS_OF_DAY } from '../slots/part-of-day.js';

/** She has a time and wants an earlier one; what she says about it narrows what fits her. */
export class WishEarlier {
  @Id()
  readonly bookingId: string;

  @Maybe()
  @Id()
  readonly clinicianId?: string;

  @Maybe()
  @OneOf(PARTS_OF_DAY)
  readonly partOfDay?: PartOfDay;

  @Maybe()
  @CivilDate()
  readonly notBefore?: string;
}
