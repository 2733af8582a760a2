import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { quarterAtHeight, type Frame } from './board.js';
import { timeOfMinute } from './day.js';

/** Where something would land. */
export interface Landing {
  itemId: string;
  resourceId: string;
  minute: number;
}

interface Ghost {
  left: number;
  top: number;
  width: number;
  height: number;
  text: string;
}

/** So far the pointer moves before a press becomes a drag. */
const THRESHOLD_PX = 6;

interface Drag {
  itemId: string;
  x: number;
  y: number;
  /** How far down in the item it was taken. */
  grip: number;
  height: number;
  moving: boolean;
  landing: Landing | undefined;
}

const movable = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-movable]') : null;

const take = (event: PointerEvent): Drag | undefined => {
  const item = event.button === 0 && event.pointerType !== 'touch' ? movable(event.target) : null;
  if (!item?.dataset.item) return undefined;
  const box = item.getBoundingClientRect();
  const { clientX: x, clientY: y } = event;
  return { itemId: item.dataset.item, x, y, grip: y - box.top, height: box.height, moving: false, landing: undefined };
};

const bodyUnder = (event: PointerEvent) =>
  document
    .elementFromPoint(event.clientX, event.clientY)
    ?.closest<HTMLElement>('[data-column]')
    ?.querySelector('.body');

const landingOf = (drag: Drag, event: PointerEvent, frame: Frame): { landing: Landing; box: DOMRect } | undefined => {
  const body = bodyUnder(event);
  const resourceId = body?.closest<HTMLElement>('[data-column]')?.dataset.column;
  if (!body || !resourceId) return undefined;
  const box = body.getBoundingClientRect();
  const minute = quarterAtHeight(event.clientY - drag.grip - box.top, frame);
  return { landing: { itemId: drag.itemId, resourceId, minute }, box };
};

const ghostOf = (
  board: HTMLElement,
  { box, top, landing }: { box: DOMRect; top: number; landing: Landing },
): Omit<Ghost, 'height'> => {
  const origin = board.getBoundingClientRect();
  return {
    left: box.left - origin.left + board.scrollLeft,
    top: box.top - origin.top + board.scrollTop + top,
    width: box.width,
    text: timeOfMinute(landing.minute),
  };
};

/** The click that ends a drag opens nothing. */
const swallowClick = () => {
  const swallow = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
};

interface Hearers {
  follow: (drag: Drag, event: PointerEvent) => void;
  land: (drag: Drag) => void;
  stop: () => void;
}

/** Hears the pointer from the press on an item until it is let go, or Escape. */
const listen = (element: HTMLElement, { follow, land, stop }: Hearers): (() => void) => {
  let drag: Drag | undefined;
  const heard = new AbortController();
  const on = { signal: heard.signal };
  const drop = () => {
    drag = undefined;
    stop();
  };
  element.addEventListener('pointerdown', (event) => void (drag = take(event)), on);
  window.addEventListener(
    'pointermove',
    (event) => {
      if (!drag) return;
      drag.moving ||= Math.hypot(event.clientX - drag.x, event.clientY - drag.y) > THRESHOLD_PX;
      if (drag.moving) follow(drag, event);
    },
    on,
  );
  window.addEventListener(
    'pointerup',
    () => {
      if (drag) land(drag);
      drop();
    },
    on,
  );
  window.addEventListener('pointercancel', drop, on);
  window.addEventListener('keydown', (event) => event.key === 'Escape' && drop(), on);
  return () => heard.abort();
};

/**
 * Dragging an appointment to another time or column. Nothing is moved by it: what is dropped opens the form of a move,
 * filled in, and only the server's yes redraws the board.
 */
export const useDrag = (
  board: RefObject<HTMLElement | null>,
  { frame, pxPerMinute, onLand }: { frame: Frame; pxPerMinute: number; onLand: (landing: Landing) => void },
) => {
  const [ghost, setGhost] = useState<Ghost | null>(null);
  const follow = useEffectEvent((drag: Drag, event: PointerEvent) => {
    const found = landingOf(drag, event, frame);
    drag.landing = found?.landing;
    if (!found || !board.current) return setGhost(null);
    const top = (found.landing.minute - frame.from) * pxPerMinute;
    return setGhost({
      ...ghostOf(board.current, { box: found.box, top, landing: found.landing }),
      height: drag.height,
    });
  });
  const land = useEffectEvent((drag: Drag) => {
    if (!drag.moving) return;
    swallowClick();
    if (drag.landing) onLand(drag.landing);
  });
  useEffect(() => {
    if (!board.current) return undefined;
    return listen(board.current, {
      follow: (drag, event) => follow(drag, event),
      land: (drag) => land(drag),
      stop: () => setGhost(null),
    });
  }, [board]);
  return ghost;
};
