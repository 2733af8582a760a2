import { useDeferredValue, useMemo, useRef, type ComponentProps, type MouseEvent } from 'react';
import { useTranslate } from 'react-admin';
import { now } from '../clock.js';
import { formatDate } from '../format.js';
import { frameOf, gapsOf, quarterAt, ROW_MINUTES, ROW_PX, rowOf, rowsOf } from './board.js';
import { BoardColumn } from './BoardColumn.js';
import { BoardFrame } from './BoardFrame.js';
import { minuteOf, timeOfMinute, type Day, type DayColumn, type FreeTime } from './day.js';
import { NowLine } from './NowLine.js';
import { StatusSprite } from './StatusSprite.js';
import { useDrag, type Landing } from './useDrag.js';
import { useInSight } from './useInSight.js';
import { useWords } from './words.js';

interface Props {
  day: Day;
  columns: readonly DayColumn[];
  onOpen: (itemId: string) => void;
  onBook: (free: FreeTime) => void;
  onMove: (landing: Landing) => void;
}

/** One column with all it needs to be drawn. */
type Drawn = Pick<ComponentProps<typeof BoardColumn>, 'column' | 'date' | 'from' | 'to' | 'gaps'>;

const drawn = (day: Day, columns: readonly DayColumn[], passed: number): Drawn[] => {
  const { from, to } = frameOf(day, columns);
  return columns.map((column) => ({ column, date: day.date, from, to, gaps: gapsOf(column, day.date, passed) }));
};

/** What is in sight is drawn at once; the rest keeps its former face until there is time, and may be interrupted. */
const useFirstInSight = (all: readonly Drawn[], isInSight: (id: string) => boolean): readonly Drawn[] => {
  const late = useDeferredValue(all);
  if (late === all) return all;
  const former = new Map(late.map((one) => [one.column.resourceId, one]));
  return all.map((one) => (isInSight(one.column.resourceId) ? one : (former.get(one.column.resourceId) ?? one)));
};

/** The minute before which nothing can be booked. */
const passedOf = (day: Day): number => {
  const today = formatDate(now());
  if (day.date > today) return 0;
  return day.date < today ? 1440 : minuteOf(new Date(now()).toISOString(), day.date);
};

const freeTimeOf = (gap: HTMLElement, event: MouseEvent): FreeTime | undefined => {
  const resourceId = gap.closest<HTMLElement>('[data-column]')?.dataset.column;
  if (!resourceId) return undefined;
  const { top, height } = gap.getBoundingClientRect();
  // A press by keyboard has no place of its own: the beginning of the free time is meant.
  const share = event.detail === 0 ? 0 : (event.clientY - top) / height;
  const minute = quarterAt({ from: Number(gap.dataset.from), to: Number(gap.dataset.to) }, share);
  return { resourceId, time: timeOfMinute(minute) };
};

/** The unit's day as a grid of buttons: the time to the left, a column for each who works, a line for now. */
export const Board = ({ day, columns, onOpen, onBook, onMove }: Props) => {
  const translate = useTranslate();
  const words = useWords();
  const board = useRef<HTMLDivElement>(null);
  const { from, to } = useMemo(() => frameOf(day, columns), [day, columns]);
  const frame = { from, to };
  const passed = passedOf(day);
  const all = useMemo(() => drawn(day, columns, passed), [day, columns, passed]);
  const isInSight = useInSight(board, columns.map(({ resourceId }) => resourceId).join(' '));
  const shown = useFirstInSight(all, isInSight);
  const ghost = useDrag(board, { frame, pxPerMinute: ROW_PX / ROW_MINUTES, onLand: onMove });
  const click = (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button') : null;
    if (button?.dataset.item) onOpen(button.dataset.item);
    const free = button?.dataset.from ? freeTimeOf(button, event) : undefined;
    if (free) onBook(free);
  };
  const hours = Array.from({ length: (to - from) / 60 }, (_, index) => from + index * 60);
  return (
    <>
      <StatusSprite />
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- one listener for the buttons inside */}
      <BoardFrame ref={board} aria-label={translate('today.board')} tabIndex={0} onClick={click}>
        <div className="times" aria-hidden>
          <div className="head" />
          <div className="body" style={{ gridTemplateRows: `repeat(${rowsOf(frame)}, ${ROW_PX}px)` }}>
            {hours.map((minute) => (
              <span key={minute} className="hour" style={{ gridRow: rowOf({ from: minute, to: minute + 60 }, frame) }}>
                {timeOfMinute(minute)}
              </span>
            ))}
          </div>
        </div>
        {shown.map((one) => (
          <BoardColumn key={one.column.resourceId} {...one} words={words} />
        ))}
        <NowLine date={day.date} frame={frame} columns={columns.length} />
        {ghost && (
          <div className="ghost" style={{ left: ghost.left, top: ghost.top, width: ghost.width, height: ghost.height }}>
            {ghost.text}
          </div>
        )}
      </BoardFrame>
    </>
  );
};
