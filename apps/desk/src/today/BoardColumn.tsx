import { memo, useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import type { CivilDate } from '../format.js';
import { closedOf, ROW_PX, rowOf, rowsOf, type Frame, type Gap } from './board.js';
import { BoardItem } from './BoardItem.js';
import { timeOfMinute, type DayColumn } from './day.js';
import type { Words } from './words.js';

interface Props {
  column: DayColumn;
  date: CivilDate;
  from: number;
  to: number;
  gaps: readonly Gap[];
  words: Words;
}

const buttonsOf = (body: Element): HTMLButtonElement[] => [...body.querySelectorAll('button')];

/** In the order of the day, whatever order they were drawn in. */
const inOrder = (body: Element) =>
  buttonsOf(body).toSorted((one, other) => Number.parseInt(one.style.gridRow) - Number.parseInt(other.style.gridRow));

const aimOf = (key: string, index: number, last: number): number | undefined =>
  ({ ArrowDown: Math.min(index + 1, last), ArrowUp: Math.max(index - 1, 0), Home: 0, End: last })[key];

/** One stop of the tab key for each column; up and down move inside it, left and right still change the day. */
const rove = (event: KeyboardEvent<HTMLElement>) => {
  if (!(event.target instanceof HTMLButtonElement)) return;
  const buttons = inOrder(event.currentTarget);
  const index = buttons.indexOf(event.target);
  const aim = aimOf(event.key, index, buttons.length - 1);
  if (aim === undefined) return;
  event.preventDefault();
  for (const button of buttons) button.tabIndex = -1;
  const next = buttons[aim];
  if (!next) return;
  next.tabIndex = 0;
  next.focus();
};

/** One member of staff or one room through the day. */
export const BoardColumn = memo(({ column, date, from, to, gaps, words }: Props) => {
  const translate = useTranslate();
  const head = useId();
  const name = column.kind === 'vacant' ? translate('contracts.vacant') : column.name;
  const body = useRef<HTMLDivElement>(null);
  const frame: Frame = { from, to };
  useEffect(() => {
    if (!body.current || body.current.querySelector('button[tabindex="0"]')) return;
    const [first] = inOrder(body.current);
    if (first) first.tabIndex = 0;
  });
  return (
    // A column is no landmark: a group with a name, so that a board of twenty-five is not twenty-five regions.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div role="group" aria-labelledby={head} className="column" data-column={column.resourceId}>
      <div className="head">
        <h2 id={head} title={name}>
          {name}
        </h2>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys belong to the buttons inside */}
      <div
        className="body"
        ref={body}
        style={{ gridTemplateRows: `repeat(${rowsOf(frame)}, ${ROW_PX}px)`, height: rowsOf(frame) * ROW_PX }}
        onKeyDown={rove}
      >
        {closedOf(column, date, frame).map((gap) => (
          <div key={`closed${gap.from}`} className="closed" style={{ gridRow: rowOf(gap, frame) }} />
        ))}
        {gaps.map((gap) => (
          <button
            key={`gap${gap.from}`}
            type="button"
            className="gap"
            tabIndex={-1}
            style={{ gridRow: rowOf(gap, frame) }}
            data-from={gap.from}
            data-to={gap.to}
            aria-label={translate('today.bookGap', {
              from: timeOfMinute(gap.from),
              to: timeOfMinute(gap.to),
              name,
            })}
            data-time={timeOfMinute(gap.from)}
          />
        ))}
        {column.items.map((item) => (
          <BoardItem key={item.id ?? item.startsAt} item={item} date={date} from={from} to={to} words={words} />
        ))}
      </div>
    </div>
  );
});
