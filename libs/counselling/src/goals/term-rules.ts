import { addDays, type Term } from '#calendar';
import type { CivilDate } from '#kernel';

/** A goal agreed later than this many days before a term ends is first reviewed in the next (SM-6). */
const DAYS_BEFORE_END = 28;

/** A stretch of days, both included; without an end until further notice. */
interface Stretch {
  readonly pausedFrom: CivilDate;
  readonly pausedUntil: CivilDate | null;
  readonly withdrawn: boolean;
}

/** Does this term ask for a review of a goal agreed that day? */
export const asksForReview = (term: Term, agreedOn: CivilDate): boolean =>
  agreedOn <= term.from || agreedOn <= addDays(term.to, 1 - DAYS_BEFORE_END);

/** Is the contract paused from the term's first day to its last? */
export const pausedWhole = (term: Term, pauses: readonly Stretch[]): boolean =>
  pauses.some(
    ({ withdrawn, pausedFrom, pausedUntil }) =>
      !withdrawn && pausedFrom <= term.from && (pausedUntil === null || pausedUntil >= term.to),
  );
