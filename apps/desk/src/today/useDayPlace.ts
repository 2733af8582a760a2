import { useSearchParams } from 'react-router-dom';
import { today, type CivilDate } from '../format.js';
import type { DayColumn } from './day.js';

export type Face = 'board' | 'list';

/** Which day, which grouping, which face, and which columns are put away: all of it in the address, so that it is kept. */
export interface DayPlace {
  date: CivilDate;
  by: DayColumn['kind'];
  face: Face;
  hidden: ReadonlySet<string>;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

const readPlace = (search: URLSearchParams): DayPlace => {
  const date = search.get('date') ?? '';
  return {
    date: DATE.test(date) ? date : today(),
    by: search.get('by') === 'room' ? 'room' : 'staff',
    face: search.get('face') === 'list' ? 'list' : 'board',
    hidden: new Set(search.get('hide')?.split(',').filter(Boolean)),
  };
};

const write = (search: URLSearchParams, name: string, value: string | undefined) => {
  if (value) search.set(name, value);
  else search.delete(name);
};

/** The place and how to change it; today is the day no address names, so that the page is still today tomorrow. */
export const useDayPlace = () => {
  const [search, setSearch] = useSearchParams();
  const place = readPlace(search);
  const go = (change: Partial<DayPlace>) => {
    const next = { ...place, ...change };
    setSearch(
      (former) => {
        const written = new URLSearchParams(former);
        write(written, 'date', next.date === today() ? undefined : next.date);
        write(written, 'by', next.by === 'staff' ? undefined : next.by);
        write(written, 'face', next.face === 'board' ? undefined : next.face);
        write(written, 'hide', [...next.hidden].join(','));
        return written;
      },
      { replace: true },
    );
  };
  return { place, go };
};
