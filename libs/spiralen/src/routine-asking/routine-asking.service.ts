import { Injectable } from '@nestjs/common';
import { NotAllowed, type StaffActor } from '#kernel';
import { fileOf, type Tx, UnitOfWork } from '#persistence';
import type { Addressed } from '../bookings/booking-deeds.service.js';
import { Booking } from '../bookings/booking.entity.js';
import { mayDo } from '../bookings/booking.policy.js';
import { type Asked, RoutineAsking } from './routine-asking.entity.js';
import { type AskingRow, RoutineAskingView } from './routine-asking.views.js';

/** Of both files, where she has two that are one (I31). */
const KNOWN = {
  name: 'routine-asking-known',
  text: `SELECT b.client_id AS "clientId", b.version, NOT EXISTS (SELECT FROM spiralen.booking e WHERE e.client_id = ANY ((SELECT clients.files_of(b.client_id))::uuid[])
        AND e.status = 'completed' AND e.starts_at < b.starts_at AND e.id <> b.id) AS "firstVisit",
      r.asked, r.booking_id AS "bookingId", r.created_at AS at, a.name AS "recordedByName"
    FROM spiralen.booking b LEFT JOIN LATERAL (SELECT * FROM spiralen.routine_asking r WHERE r.client_id = ANY ((SELECT clients.files_of(b.client_id))::uuid[])
        ORDER BY r.created_at DESC, r.id DESC LIMIT 1) r ON true LEFT JOIN access.staff a ON a.id = r.recorded_by
    WHERE b.id = $1`,
};

/** Keeps whether the question that everybody is to be asked was asked (W32): in Spiralen, and nowhere else. */
@Injectable()
export class RoutineAskingService {
  constructor(private readonly work: UnitOfWork) {}

  read(actor: StaffActor, bookingId: string): Promise<RoutineAskingView> {
    return this.work.look(actor, 'spiralen.routine-asking.read', async (tx) =>
      this.#view(tx, await tx.get(Booking, bookingId)),
    );
  }

  tell(actor: StaffActor, { id, expected }: Addressed, asked: Asked): Promise<RoutineAskingView> {
    return this.work.run(actor, 'spiralen.routine-asking.tell', async (tx) => {
      const visit = await tx.lock(Booking, id);
      if (!mayDo(actor, 'recordServices')) throw new NotAllowed();
      expected.of(visit);
      visit.mustBeReadyFor('recordServices');
      const said = { ...fileOf(visit), bookingId: id, asked, recordedBy: actor.id, createdAt: tx.now };
      await tx.add(Object.assign(new RoutineAsking(), said));
      return this.#view(tx, await tx.save(visit));
    });
  }

  async #view(tx: Tx, visit: Booking): Promise<RoutineAskingView> {
    const row = await tx.row<AskingRow>(KNOWN, [visit.id]);
    return new RoutineAskingView(
      visit.id,
      row,
      mayDo(tx.actor, 'recordServices') && visit.isReadyFor('recordServices', tx.now),
    );
  }
}
