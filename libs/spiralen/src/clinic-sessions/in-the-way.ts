import { type HalfOpen, overlaps } from '#calendar';

/** Hours to be published, with the names they are told by. */
export interface Hours extends HalfOpen {
  readonly clinicianId: string;
  readonly clinicianName: string;
  readonly roomId: string;
  readonly roomName: string;
  readonly serviceKinds: readonly string[];
}

/** Hours that stand published. */
export interface Published extends Hours {
  readonly id: string;
  readonly seriesId: string | null;
}

/** A person away or a room closed. */
export interface Away extends HalfOpen {
  readonly resourceId: string;
}

/** A stretch that a room is taken, and those who are in it. */
export interface InRoom extends HalfOpen {
  readonly roomId: string;
  readonly staffIds: readonly string[];
}

/** Hours that cannot be published, for other hours of hers or for somebody else in the room, who may be nobody's to know. */
export interface Collision {
  readonly hours: Hours;
  readonly other: HalfOpen & { readonly clinicianName: string | null };
  readonly resource: 'staff' | 'room';
}

/** What hours may meet in the calendar. */
export interface Met {
  readonly standing: readonly Published[];
  readonly inRooms: readonly InRoom[];
}

/** Everything in the way of these hours: her own hours always, others in the room unless it is to be shared. */
export function inTheWay(hours: Hours, { standing, inRooms }: Met, shareRoom = false): Collision[] {
  const others = standing.flatMap((other): Collision[] => {
    if (!overlaps(hours, other)) return [];
    if (other.clinicianId === hours.clinicianId) return [{ hours, other, resource: 'staff' }];
    return other.roomId === hours.roomId ? [{ hours, other, resource: 'room' }] : [];
  });
  const known = others.filter(({ resource }) => resource === 'room').map(({ other }) => other);
  const taken = inRooms
    .filter(({ roomId, staffIds }) => roomId === hours.roomId && !staffIds.includes(hours.clinicianId))
    .filter((one) => overlaps(one, hours) && !known.some((other) => overlaps(one, other)))
    .map(({ startsAt, endsAt }): Collision => {
      return { hours, other: { startsAt, endsAt, clinicianName: null }, resource: 'room' };
    });
  return [...others, ...taken].filter(({ resource }) => resource === 'staff' || !shareRoom);
}

/** Is she away, or the room closed, in any part of the hours? */
export const isAway = ({ clinicianId, roomId, ...time }: Hours, away: readonly Away[]): boolean =>
  away.some(({ resourceId, ...absence }) => [clinicianId, roomId].includes(resourceId) && overlaps(absence, time));

/** The same hours, whatever is given in them. */
export const isSame = (one: Hours, other: Hours): boolean =>
  one.clinicianId === other.clinicianId &&
  one.roomId === other.roomId &&
  one.startsAt.getTime() === other.startsAt.getTime() &&
  one.endsAt.getTime() === other.endsAt.getTime();
