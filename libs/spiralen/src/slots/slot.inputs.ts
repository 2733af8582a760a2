import { Id, Maybe, OneOf, Pattern } from '#web';
import { type PartOfDay, PARTS_OF_DAY } from './part-of-day.js';

const DAY_OR_INSTANT = /^\d{4}-\d{2}-\d{2}(T\S{4,30})?$/;
const SAYS = 'must be a date such as 2026-03-31 or an instant with its zone';

/** Which free times are asked for. Without a span: the two weeks from now. */
export class FindSlots {
  @Pattern(/^[a-z][a-z0-9_]{1,59}$/, 'must be the code of a service')
  readonly serviceKind: string;

  @Maybe()
  @Pattern(DAY_OR_INSTANT, SAYS)
  readonly from?: string;

  /** A date counts to the end of its day. */
  @Maybe()
  @Pattern(DAY_OR_INSTANT, SAYS)
  readonly to?: string;

  @Maybe()
  @Id()
  readonly clinicianId?: string;

  /** Times this client can be booked for: the service open to her, and she herself free. */
  @Maybe()
  @Id()
  readonly clientId?: string;

  @Maybe()
  @OneOf(PARTS_OF_DAY)
  readonly partOfDay?: PartOfDay;

  /** Only the first so many; without a last day they are looked for two months ahead. */
  @Maybe()
  @Pattern(/^([1-9]|[1-4]\d|50)$/, 'must be a number from 1 to 50')
  readonly first?: string;
}
