import { useLocaleState } from 'react-admin';
import { formatWeek, weekdayName, type CivilDate } from '../format.js';

/** `tors v. 41` beside a date: what the person on the phone says, and what the date says, can be compared. */
export const WeekOfDate = ({ date }: { date: CivilDate | undefined }) => {
  const [locale] = useLocaleState();
  return date === undefined ? null : (
    <small>{`${weekdayName(date, locale, 'short')} ${formatWeek(date, locale)}`}</small>
  );
};
