import type { HalfOpen, Hold, Resource } from '#calendar';
import type { FileRef } from '#persistence';
import { heldFor, type Hours, hoursAt, isFree, type Openings, roomFor, roomsIn, timeIn } from './openings.js';

/** When, with whom and perhaps where somebody wants to be received. */
export interface Asked {
  readonly file: FileRef;
  readonly clinicianId: string;
  readonly startsAt: Date;
  /** A room that is asked for; without one, a free one is found. */
  readonly roomId?: string | undefined;
  /** The room to take before others when none is asked for. */
  readonly ratherRoomId?: string | undefined;
}

/** What stands in the way. Never whose it is. */
export interface Blocked {
  readonly resource: 'staff' | 'room' | 'client';
  readonly resourceId: string | null;
}

/** Where a wish would come to stand, or what is in its way. */
export interface Placement {
  readonly hours: Hours;
  readonly time: HalfOpen;
  readonly roomId: string | undefined;
  readonly blocked: readonly Blocked[];
  /** Every room it might take. */
  readonly rooms: readonly string[];
}

/** Weighs a wish against what there is; nothing where she does not receive for the service then. */
export function placementOf(asked: Asked, found: Openings): Placement | undefined {
  const { file, clinicianId, startsAt } = asked;
  const hours = hoursAt(found, clinicianId, startsAt);
  if (hours === undefined) return undefined;
  const time = timeIn(hours, startsAt);
  const roomId = roomWanted(asked, found, hours);
  const blocked: Blocked[] = [];
  if (!isFree(found, clinicianId, heldFor(hours, time))) blocked.push({ resource: 'staff', resourceId: clinicianId });
  if (!isFree(found, file.clientId, time)) blocked.push({ resource: 'client', resourceId: null });
  if (roomId === undefined) blocked.push({ resource: 'room', resourceId: asked.roomId ?? null });
  return { hours, time, roomId, blocked, rooms: asked.roomId === undefined ? roomsIn(found, hours) : [asked.roomId] };
}

function roomWanted({ roomId, ratherRoomId, startsAt }: Asked, found: Openings, hours: Hours): string | undefined {
  const time = timeIn(hours, startsAt);
  if (roomId === undefined) return roomFor(found, hours, time, ratherRoomId);
  return isFree(found, roomId, heldFor(hours, time)) ? roomId : undefined;
}

/** Does the service fit in the room that is asked for? */
export const fits = ({ hours }: Placement, found: Openings, roomId: string): boolean =>
  roomsIn(found, hours).includes(roomId);

/** A booking that has got its room. */
interface Taking {
  readonly file: FileRef;
  readonly clinicianId: string;
  readonly roomId: string;
  readonly sourceId: string;
}

/**
 * What a booking takes hold of: clinician, room and client for its time, and clinician and room for what is kept free
 * around it. Buffers are rows of their own, so that a time told anywhere is the patient's; they may touch and never overlap.
 */
export function holdsOf({ hours, time }: Placement, { file, clinicianId, roomId, sourceId }: Taking): Hold[] {
  const [staff, room]: Resource[] = [
    { kind: 'staff', id: clinicianId },
    { kind: 'room', id: roomId },
  ];
  const held = heldFor(hours, time);
  const around = [
    { startsAt: held.startsAt, endsAt: time.startsAt },
    { startsAt: time.endsAt, endsAt: held.endsAt },
  ].filter(({ startsAt, endsAt }) => startsAt < endsAt);
  const { startsAt, endsAt } = time;
  return [
    ...[staff, room, { kind: 'client' as const, file }].map((resource): Hold => {
      return { resource: resource as Resource, startsAt, endsAt, kind: 'booking', sourceId };
    }),
    ...[staff, room].flatMap((resource) =>
      around.map((gap): Hold => ({ resource: resource as Resource, ...gap, kind: 'buffer', sourceId })),
    ),
  ];
}
