import { STATUSES, lookOf, type StatusKind } from '../parts/statuses.js';

const KINDS = ['booking', 'session', 'shift'] as const satisfies StatusKind[];

const idOf = (kind: StatusKind, status: string) => `status-${kind}-${status}`;

/** Each status' picture, drawn once; a thousand appointments only point at it. */
export const StatusSprite = () => (
  <svg width="0" height="0" style={{ position: 'absolute' }} aria-hidden focusable="false">
    {KINDS.flatMap((kind) =>
      Object.keys(STATUSES[kind]).map((status) => {
        const { icon: Icon } = lookOf(kind, status);
        return (
          <symbol key={idOf(kind, status)} id={idOf(kind, status)} viewBox="0 0 24 24">
            <Icon />
          </symbol>
        );
      }),
    )}
  </svg>
);

/** The picture of a status, from the sprite. */
export const StatusPicture = ({ kind, status }: { kind: StatusKind; status: string }) => (
  <svg aria-hidden focusable="false">
    <use href={`#${idOf(kind, status)}`} />
  </svg>
);
