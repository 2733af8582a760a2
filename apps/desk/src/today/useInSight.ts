import { useEffect, useState, type RefObject } from 'react';

/** So many columns are drawn at once before anybody has looked which are in sight. */
const AT_FIRST = 8;

const idOf = (element: Element) => (element as HTMLElement).dataset.column ?? '';

/** The columns of the board that are in sight, or nearly; the others may be drawn a moment later. */
export const useInSight = (board: RefObject<HTMLElement | null>, ids: string): ((id: string) => boolean) => {
  const [seen, setSeen] = useState<ReadonlySet<string>>(() => new Set(ids.split(' ').slice(0, AT_FIRST)));
  useEffect(() => {
    const watcher = new IntersectionObserver(
      (entries) =>
        setSeen((former) => {
          const next = new Set(former);
          for (const { target, isIntersecting } of entries)
            if (isIntersecting) next.add(idOf(target));
            else next.delete(idOf(target));
          return next;
        }),
      { root: board.current, rootMargin: '0px 200px' },
    );
    for (const column of board.current?.querySelectorAll('[data-column]') ?? []) watcher.observe(column);
    return () => watcher.disconnect();
  }, [board, ids]);
  return (id) => seen.has(id);
};
