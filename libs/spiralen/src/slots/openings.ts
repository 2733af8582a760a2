import { covers, freeTimes, type HalfOpen, lasting, overlaps } from '#calendar';

/** A stretch of time that somebody or some room is taken. */
export interface Taken extends HalfOpen {
  readonly resourceId: string;
}

/** Published hours of one clinician, and how the service that is asked for is given on their day. */
export interface Hours extends HalfOpen {
  readonly clinicianId: string;
  readonly roomId: string;
  readonly durationMinutes: number;
  /** Kept free of clinician and room before and after, as for cleaning. */
  readonly minutesBefore: number;
  readonly minutesAfter: number;
  /** The rooms the service fits in; none named where it fits in all of the clinic's. */
  readonly roomIds: readonly string[];
}

/** All that decides when a service can be given: read in one statement, judged here. */
export interface Openings {
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

/** Proposed beginnings stand a quarter of an hour apart. */
const STEP_MINUTES = 15;
const MINUTE = 60_000;

/** Every time the service can be given: the clinician free, the client free, and a room to be in. */
export function slotsIn(openings: Openings, clientId?: string): Slot[] {
  const slots = openings.hours.flatMap((hours) => {
    const { clinicianId, durationMinutes } = hours;
    const hers = clientId === undefined ? [] : takenOf(openings, clientId);
    const busy = [...takenOf(openings, clinicianId).map((one) => widened(hours, one)), ...hers];
    const starts = freeTimes({ hours: [hours], busy, durationMinutes, stepMinutes: STEP_MINUTES });
    return starts.flatMap((start): Slot[] => {
      const time = timeIn(hours, start);
      const roomId = roomFor(openings, hours, time);
      return roomId === undefined ? [] : [{ clinicianId, roomId, ...time }];
    });
  });
  return slots.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || inOrder(a.clinicianId, b.clinicianId));
}

/** The published hours in which the service can begin then, if any. */
export const hoursAt = ({ hours }: Openings, clinicianId: string, startsAt: Date): Hours | undefined =>
  hours.find((one) => one.clinicianId === clinicianId && covers(one, timeIn(one, startsAt)));

/** The appointment itself. */
export const timeIn = ({ durationMinutes }: Hours, startsAt: Date): HalfOpen => lasting(startsAt, durationMinutes);

/** The appointment and what is kept free around it, which may reach outside the published hours. */
export const heldFor = ({ minutesBefore, minutesAfter }: Hours, time: HalfOpen): HalfOpen => ({
  startsAt: new Date(time.startsAt.getTime() - minutesBefore * MINUTE),
  endsAt: new Date(time.endsAt.getTime() + minutesAfter * MINUTE),
});

/** The rooms the service fits in, in the order they are tried. */
export const roomsIn = ({ rooms }: Openings, { roomIds }: Hours): readonly string[] =>
  roomIds.length === 0 ? rooms : rooms.filter((room) => roomIds.includes(room));

/** The wished room if it fits and is free, else any other that is. */
export const roomFor = (
  openings: Openings,
  hours: Hours,
  time: HalfOpen,
  wished = hours.roomId,
): string | undefined => {
  const fitting = roomsIn(openings, hours);
  const held = heldFor(hours, time);
  return [wished, ...fitting].find((room) => fitting.includes(room) && isFree(openings, room, held));
};

/** Has nobody taken this person or room in that time? */
export const isFree = (openings: Openings, resourceId: string, time: HalfOpen): boolean =>
  !takenOf(openings, resourceId).some((one) => overlaps(one, time));

/** An appointment with its buffers keeps clear of what is taken just where the appointment alone keeps clear of this. */
const widened = ({ minutesBefore, minutesAfter }: Hours, { startsAt, endsAt }: HalfOpen): HalfOpen => ({
  startsAt: new Date(startsAt.getTime() - minutesAfter * MINUTE),
  endsAt: new Date(endsAt.getTime() + minutesBefore * MINUTE),
});

const takenOf = ({ taken }: Openings, id: string): Taken[] => taken.filter(({ resourceId }) => resourceId === id);

const inOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
