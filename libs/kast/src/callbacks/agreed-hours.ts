import type { AllowedHours, Hours } from '#clients';
import type { FieldFault } from '#kernel';

/** Hours as they are kept: no weekday named is every weekday. */
export const hoursOf = (given: readonly AllowedHours[] | undefined): Hours[] =>
  (given ?? []).map(({ weekdays, from, to }) => ({ weekdays: [...new Set(weekdays)], from, to }));

/** Hours that no clock ever shows would keep somebody on the list for ever. */
export const hoursFaults = (given: readonly AllowedHours[] | undefined, field: string): FieldFault[] =>
  (given ?? []).flatMap(({ from, to }, at) =>
    from < to ? [] : [{ field: `${field}.${at}.to`, code: 'before-from', message: 'to must be after from' }],
  );
