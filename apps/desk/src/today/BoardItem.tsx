import { memo } from 'react';
import type { CivilDate } from '../format.js';
import { lookOf } from '../parts/statuses.js';
import { rowOfItem, type Frame } from './board.js';
import { isGone, shownStatus, type DayItem } from './day.js';
import { StatusPicture } from './StatusSprite.js';
import { spanOfDay, wallClock } from './wall-clock.js';
import type { Words } from './words.js';

interface Props {
  item: DayItem;
  date: CivilDate;
  from: number;
  to: number;
  words: Words;
}

/** What stands in a column: a button for what may be opened, a plain stretch for what is only busy. */
export const BoardItem = memo(({ item, date, from, to, words }: Props) => {
  const frame: Frame = { from, to };
  const style = { gridRow: rowOfItem(item, date, frame) };
  const span = spanOfDay(item);
  if (item.kind === 'absence' || item.kind === 'busy')
    return (
      <div className={item.kind} style={style}>
        <span className="time">{span}</span> {words(`today.${item.kind}`)}
      </div>
    );
  const { kind, status } = shownStatus(item);
  const what = item.serviceKind
    ? words(`serviceKinds.${item.serviceKind}`, item.serviceKind)
    : words(`today.${item.kind}`);
  return (
    <button
      type="button"
      className="item"
      tabIndex={-1}
      style={style}
      data-item={item.id}
      data-tone={lookOf(kind, status).tone}
      data-gone={isGone(item) ? '' : undefined}
      data-movable={item.can?.move ? '' : undefined}
    >
      <StatusPicture kind={kind} status={status} />
      <span className="time" aria-label={span}>
        {wallClock(item.startsAt).time}
      </span>
      <strong>{item.label}</strong>
      <span>{what}</span>
      {item.vacant && <span>{words('contracts.vacant')}</span>}
      <span>{words(`statuses.${kind}.${status}`, status)}</span>
    </button>
  );
});
