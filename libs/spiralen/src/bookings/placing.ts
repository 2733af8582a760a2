import { Injectable } from '@nestjs/common';
import { addDays, type HalfOpen, lasting, localOf, Reservations, today, wholeDays } from '#calendar';
import { RuleBroken, Taken } from '#kernel';
import type { Tx } from '#persistence';
import { isOpenTo, openServices, type OpenTo, type Patient } from '../services/eligibility.js';
import { ServicesService } from '../services/services.service.js';
import { type Found, SlotFinder } from '../slots/slot-finder.js';
import { type Asked, fits, holdsOf, type Placement, placementOf } from '../slots/placement.js';
import { SlotView } from '../slots/slot.views.js';

/** What is to be placed in the calendar. */
export interface Wish extends Asked {
  readonly serviceKind: string;
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

const MOST_DAYS_AWAY = 28;

/** A placement with nothing in its way. */
type Free = Placement & { readonly roomId: string };

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
    placementIn(wish, found);
    return found;
  }

  /**
   * Takes the clinician, the client and a room. A time that is plainly taken is refused before anybody is made to wait
   * in line for it; only whoever was overtaken in line looks again.
   */
  async take(tx: Tx, wish: Wish, { sourceId, seen }: { sourceId: string; seen: Found }): Promise<Place> {
    const first = await this.#free(tx, wish, seen);
    const { file, clinicianId } = wish;
    const moved = wish.instead === undefined ? [] : [wish.instead];
    await this.reservations.lock(tx, [clinicianId, file.clientId, ...first.rooms], moved);
    const holds = (place: Free) => holdsOf(place, { file, clinicianId, roomId: place.roomId, sourceId });
    if (await this.reservations.replaceLocked(tx, moved, holds(first))) return { roomId: first.roomId, ...first.time };
    const place = await this.#free(tx, wish, await this.look(tx, wish));
    await this.reservations.replace(tx, moved, holds(place));
    return { roomId: place.roomId, ...place.time };
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

  async #free(tx: Tx, wish: Wish, found: Found): Promise<Free> {
    const placement = placementIn(wish, found);
    const { roomId, blocked } = placement;
    if (roomId === undefined || blocked.length > 0) throw await this.#taken(tx, wish, placement);
    return { ...placement, roomId };
  }

  async #taken(tx: Tx, wish: Wish, { time, blocked }: Placement): Promise<Taken> {
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

/** Where she would stand; 422 where the clinic does not give it then, or not in the room that is asked for. */
function placementIn(wish: Wish, found: Found): Placement {
  const placement = placementOf(wish, found);
  if (placement === undefined)
    throw new RuleBroken('booking.outside-clinic-hours', 'She does not receive for this service at that time.');
  if (wish.roomId !== undefined && !fits(placement, found, wish.roomId))
    throw new RuleBroken('room.not-usable', 'The clinic cannot use this room for the service.');
  return placement;
}
