import { useEffect, useRef, useState } from 'react';
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

const readPlace = (text: string): DayPlace => {
  const search = new URLSearchParams(text);
  const date = search.get('date') ?? '';
  return {
    date: DATE.test(date) ? date : today(),
    by: search.get('by') === 'room' ? 'room' : 'staff',
    face: search.get('face') === 'list' ? 'list' : 'board',
    hidden: new Set(search.get('hide')?.split(',').filter(Boolean)),
  };
};

/** Today is the day no address names, so that the page is still today tomorrow. */
const writePlace = ({ date, by, face, hidden }: DayPlace): string => {
  const said = { date: date === today() ? '' : date, by: by === 'staff' ? '' : by, face: face === 'board' ? '' : face };
  const entries = Object.entries({ ...said, hide: [...hidden].join(',') });
  return new URLSearchParams(entries.filter(([, value]) => value !== '')).toString();
};

/**
 * The place and how to change it. The address follows a moment later than the keys are pressed, so what is shown is kept
 * here; an address that was not written here (the menu, the back button) is followed.
 */
export const useDayPlace = () => {
  const [search, setSearch] = useSearchParams();
  const address = search.toString();
  const [place, setPlace] = useState(() => readPlace(address));
  const ours = useRef(new Set<string>());
  useEffect(() => {
    if (ours.current.delete(address)) return;
    setPlace((former) => (writePlace(former) === address ? former : readPlace(address)));
  }, [address]);
  const go = (change: Partial<DayPlace>) => {
    const next = { ...place, ...change };
    const written = writePlace(next);
    setPlace(next);
    if (written !== address) ours.current.add(written);
    setSearch(written, { replace: true });
  };
  return { place, go };
};
