import { covers, freeTimes, type HalfOpen, lasting, overlaps } from '#calendar';

/** A stretch of time that somebody or some room is taken. */
export interface Taken extends HalfOpen {
  readonly resourceId: string;
}

/** Published hours of one clinician. */
export interface Hours extends HalfOpen {
  readonly clinicianId: string;
  readonly roomId: string;
}

/** All that decides when a service can be given: read in one statement, judged here. */
export interface Openings {
  readonly durationMinutes: number;
  readonly hours: readonly Hours[];
  /** Rooms the clinic may use. */
  readonly rooms: readonly string[];
  readonly taken: readonly Taken[];
}

/** A time that can be booked as it stands. */
export interface Slot extends HalfOpen {
  readonly clinicianId: string;
  readonly roomId: string;
}

/** Who must be free besides the room. */
export interface Persons {
  readonly clinicianId: string;
  readonly clientId?: string | undefined;
}

/** Proposed beginnings stand a quarter of an hour apart. */
const STEP_MINUTES = 15;

/** Every time the service can be given: the clinician free, the client free, and a room to be in. */
export function slotsIn(openings: Openings, clientId?: string): Slot[] {
  const slots = openings.hours.flatMap((hours) => {
    const busy = takenOf(openings, [hours.clinicianId, ...(clientId === undefined ? [] : [clientId])]);
    const starts = freeTimes({
      hours: [hours],
      busy,
      durationMinutes: openings.durationMinutes,
      stepMinutes: STEP_MINUTES,
    });
    return starts.flatMap((start): Slot[] => {
      const time = lasting(start, openings.durationMinutes);
      const roomId = roomFor(openings, time, hours.roomId);
      return roomId === undefined ? [] : [{ clinicianId: hours.clinicianId, roomId, ...time }];
    });
  });
  return slots.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || inOrder(a.clinicianId, b.clinicianId));
}

/** The published hours a time lies within, if any. */
export const hoursFor = ({ hours }: Openings, clinicianId: string, time: HalfOpen): Hours | undefined =>
  hours.find((one) => one.clinicianId === clinicianId && covers(one, time));

/** The wished room if it is free, else any other that is. */
export const roomFor = (openings: Openings, time: HalfOpen, wished: string): string | undefined =>
  [wished, ...openings.rooms].find((room) => openings.rooms.includes(room) && isFree(openings, room, time));

/** Has nobody taken this person or room in that time? */
export const isFree = (openings: Openings, resourceId: string, time: HalfOpen): boolean =>
  !takenOf(openings, [resourceId]).some((one) => overlaps(one, time));

const takenOf = ({ taken }: Openings, ids: readonly string[]): Taken[] =>
  taken.filter(({ resourceId }) => ids.includes(resourceId));

const inOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
