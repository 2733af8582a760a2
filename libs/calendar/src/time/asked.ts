import { isCivilDate } from '#kernel';
import { wholeDays } from './stockholm.js';

/** Where a list begins that was asked for from a date (its 00:00) or from an instant. */
export function fromAsked(from: string): Date {
  return isCivilDate(from) ? wholeDays(from).startsAt : new Date(from);
}

/** Where a list ends that was asked for up to a date (that whole day) or up to an instant. */
export function toAsked(to: string): Date {
  return isCivilDate(to) ? wholeDays(to).endsAt : new Date(to);
}
