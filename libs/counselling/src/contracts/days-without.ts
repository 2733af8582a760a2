import { addDays } from '#calendar';
import type { CivilDate } from '#kernel';

/** Some days in a row, both included. */
export interface Stretch {
  readonly from: CivilDate;
  readonly until: CivilDate;
}

/** The stretches of days from one to another that none of these covers. */
export function daysWithout(
  from: CivilDate,
  to: CivilDate,
  covering: readonly { covers(day: CivilDate): boolean }[],
): Stretch[] {
  const found: Stretch[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (covering.some((one) => one.covers(day))) continue;
    const last = found.at(-1);
    if (last !== undefined && last.until === addDays(day, -1))
      found[found.length - 1] = { from: last.from, until: day };
    else found.push({ from: day, until: day });
  }
  return found;
}
