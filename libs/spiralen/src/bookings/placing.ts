import { Injectable } from '@nestjs/common';
import { addDays, type Hold, type HalfOpen, lasting, localOf, Reservations, today, wholeDays } from '#calendar';
import { RuleBroken, Taken } from '#kernel';
import type { FileRef, Tx } from '#persistence';
import { isOpenTo, openServices, type OpenTo, type Patient } from '../services/eligibility.js';
import { ServicesService } from '../services/services.service.js';
import { type Found, SlotFinder } from '../slots/slot-finder.js';
import { hoursFor, isFree, roomFor } from '../slots/openings.js';
import { SlotView } from '../slots/slot.views.js';

/** What is to be placed in the calendar. */
export interface Wish {
  readonly file: FileRef;
  readonly serviceKind: string;
  readonly clinicianId: string;
  readonly startsAt: Date;
  /** A room that is asked for; without one, a free one is found. */
  readonly roomId?: string | undefined;
  /** The room to take before others when none is asked for. */
  readonly ratherRoomId?: string | undefined;
  /** Whom the service must be open to; one that is moved was judged when it was made. */
  readonly patient?: Patient | undefined;
  /** A clinician has decided that it is open to her (E09). */
  readonly overridden?: boolean | undefined;
  /** The booking that is being moved, which does not stand in its own way. */
  readonly instead?: string | undefined;
}

/** Where a booking came to stand. */
export interface Place extends HalfOpen {
  readonly roomId: string;
}

interface Blocked {
  readonly resource: 'staff' | 'room' | 'client';
  readonly resourceId: string | null;
}

const MOST_DAYS_AWAY = 28;

/** Finds the place a booking asks for and takes it, or says which free times are nearest. */
@Injectable()
export class Placing {
  constructor(
    private readonly finder: SlotFinder,
    private readonly reservations: Reservations,
    private readonly services: ServicesService,
  ) {}

  /** What could be booked at that time; 422 where the clinician has not published it. Nothing is held yet. */
  async look(tx: Tx, wish: Wish): Promise<Found> {
    const found = await this.#around(tx, wish);
    await this.#mustBeFor(tx, wish, found.service);
    mustBeGiven(wish, found);
    return found;
  }

  /**
   * Takes the clinician, the client and a room. A time that is plainly taken is refused before anybody is made to wait
   * in line for it; whoever stands in line looks again once it is her turn.
   */
  async take(tx: Tx, wish: Wish, { sourceId, seen }: { sourceId: string; seen: Found }): Promise<Place> {
    await this.#place(tx, wish, seen);
    const { file, clinicianId } = wish;
    const rooms = wish.roomId === undefined ? seen.rooms : [wish.roomId];
    const moved = wish.instead === undefined ? [] : [wish.instead];
    await this.reservations.lock(tx, [clinicianId, file.clientId, ...rooms], moved);
    const place = await this.#place(tx, wish, await this.look(tx, wish));
    const hold = { startsAt: place.startsAt, endsAt: place.endsAt, kind: 'booking', sourceId } as const;
    const holds: Hold[] = [
      { ...hold, resource: { kind: 'staff', id: clinicianId } },
      { ...hold, resource: { kind: 'room', id: place.roomId } },
      { ...hold, resource: { kind: 'client', file } },
    ];
    await this.reservations.replace(tx, moved, holds);
    return place;
  }

  /** E09: whom the service is not open to is told which are; a clinician may decide otherwise, with her reason. */
  async #mustBeFor(tx: Tx, { patient, overridden }: Wish, service: OpenTo): Promise<void> {
    if (patient === undefined) return;
    if (!service.acceptedModes.includes(patient.documentationMode))
      throw new RuleBroken('client.mode-not-accepted', 'The service cannot be documented in the way this file is.');
    if (overridden === true || isOpenTo(service, patient)) return;
    throw new RuleBroken('booking.not-eligible', 'The service is not open to this patient without a clinician.', {
      eligible: openServices(await this.services.all(tx), patient),
    });
  }

  /** The service lasts at most four hours, so what can matter lies within them. */
  #around(tx: Tx, { serviceKind, startsAt, clinicianId, file, instead }: Wish): Promise<Found> {
    const { endsAt } = lasting(startsAt, 240);
    return this.finder.openings(tx, {
      serviceKind,
      from: startsAt,
      to: endsAt,
      clinicianId,
      clientId: file.clientId,
      ignoring: instead,
    });
  }

  async #place(tx: Tx, wish: Wish, found: Found): Promise<Place> {
    const time = lasting(wish.startsAt, found.durationMinutes);
    const { roomId, blocked } = judged(wish, found, time);
    if (roomId !== undefined && blocked.length === 0) return { roomId, ...time };
    throw await this.#taken(tx, wish, { time, blocked });
  }

  async #taken(tx: Tx, wish: Wish, { time, blocked }: { time: HalfOpen; blocked: readonly Blocked[] }): Promise<Taken> {
    const { serviceKind, startsAt, clinicianId, file, instead } = wish;
    const from = wholeDays(today(startsAt)).startsAt;
    const search = { serviceKind, from, clientId: file.clientId, ignoring: instead };
    const near = (days: number) => ({ ...search, to: wholeDays(addDays(today(startsAt), days)).endsAt });
    const asked = { startsAt, clinicianId };
    let slots = await this.finder.alternatives(tx, near(1), asked);
    if (slots.length < 3) slots = await this.finder.alternatives(tx, near(MOST_DAYS_AWAY), asked);
    const when = {
      date: localOf(time.startsAt).date,
      startsAt: time.startsAt.toISOString(),
      endsAt: time.endsAt.toISOString(),
    };
    return new Taken('calendar.conflict', 'The time is taken.', {
      conflicts: blocked.map((one) => ({ ...when, ...one })),
      alternatives: slots.map((slot) => new SlotView(slot)),
    });
  }
}

function mustBeGiven({ startsAt, clinicianId, roomId }: Wish, found: Found): void {
  if (hoursFor(found, clinicianId, lasting(startsAt, found.durationMinutes)) === undefined)
    throw new RuleBroken('booking.outside-clinic-hours', 'She does not receive for this service at that time.');
  if (roomId !== undefined && !found.rooms.includes(roomId))
    throw new RuleBroken('room.not-usable', 'The clinic cannot use this room.');
}

/** What stands in the way of a wish, and the room it would get. */
function judged(wish: Wish, found: Found, time: HalfOpen): { roomId: string | undefined; blocked: Blocked[] } {
  const { clinicianId, file, roomId: asked } = wish;
  const free = roomWanted(wish, found, time);
  const blocked: Blocked[] = [];
  if (!isFree(found, clinicianId, time)) blocked.push({ resource: 'staff', resourceId: clinicianId });
  if (!isFree(found, file.clientId, time)) blocked.push({ resource: 'client', resourceId: null });
  if (free === undefined) blocked.push({ resource: 'room', resourceId: asked ?? null });
  return { roomId: free, blocked };
}

function roomWanted({ roomId, ratherRoomId, clinicianId }: Wish, found: Found, time: HalfOpen): string | undefined {
  if (roomId !== undefined) return isFree(found, roomId, time) ? roomId : undefined;
  return roomFor(found, time, ratherRoomId ?? hoursFor(found, clinicianId, time)?.roomId ?? '');
}
