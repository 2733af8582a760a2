import { Injectable } from '@nestjs/common';
import { fromAsked, instantOf, localOf, Reservations, toAsked } from '#calendar';
import { type Expected, type StaffActor, Taken } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { ClinicSession } from './clinic-session.entity.js';
import type { ChangeClinicHours, PublishClinicHours } from './clinic-session.inputs.js';
import { type ClinicSessionRow, ClinicSessionView } from './clinic-session.views.js';
import { type LeftBooking, LeftBookings } from './left-bookings.js';
import { PossibleHours } from './possible-hours.js';

/** How many are booked is counted in times of clinician and hours: it tells of no client. */
const SESSIONS = {
  name: 'clinic-session-list',
  text: `SELECT c.id, c.version, c.clinician_id AS "clinicianId", s.name AS "clinicianName", c.room_id AS "roomId", r.name AS "roomName",
      c.starts_at AS "startsAt", c.ends_at AS "endsAt", c.service_kinds AS "serviceKinds", c.withdrawn_at AS "withdrawnAt", c.series_id AS "seriesId",
      (SELECT count(*) FROM calendar.reservation b WHERE b.unit_id = c.unit_id AND b.resource_id = c.clinician_id AND b.held
        AND b.kind = 'booking' AND b.during && tstzrange(c.starts_at, c.ends_at))::int AS booked,
      (count(*) OVER ())::int AS total
    FROM spiralen.clinic_session c JOIN access.staff s ON s.id = c.clinician_id JOIN calendar.room r ON r.id = c.room_id
    WHERE c.unit_id = $1 AND ($2::uuid[] IS NULL AND c.withdrawn_at IS NULL OR c.id = ANY ($2)) AND ($3::uuid IS NULL OR c.clinician_id = $3)
      AND ($4::timestamptz IS NULL OR c.ends_at > $4) AND ($5::timestamptz IS NULL OR c.starts_at < $5)
    ORDER BY c.starts_at, c.id OFFSET $6 LIMIT $7`,
};

type Wanted = { id?: string[]; clinicianId?: string; from?: string; to?: string };

/** The hours in which clinicians receive, published ahead and withdrawn when they cannot be held. */
@Injectable()
export class ClinicSessionsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly openings: PossibleHours,
    private readonly reservations: Reservations,
    private readonly bookings: LeftBookings,
  ) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<ClinicSessionView>> {
    return this.work.look(actor, 'spiralen.clinic-session.list', async (tx) => {
      const { id, clinicianId, from, to } = query.filter as Wanted;
      const span = [from === undefined ? null : fromAsked(from), to === undefined ? null : toAsked(to)];
      const asked = [tx.unitId, id ?? null, clinicianId ?? null, ...span, query.from, query.size];
      const rows = await tx.rows<ClinicSessionRow & { total: number }>(SESSIONS, asked);
      return new Page(
        rows.map((row) => new ClinicSessionView(row, actor)),
        rows[0]?.total ?? 0,
        query,
      );
    });
  }

  publish(actor: StaffActor, input: PublishClinicHours): Promise<ClinicSessionView> {
    return this.work.run(actor, 'spiralen.clinic-session.publish', async (tx) =>
      this.#view(tx, await this.publishIn(tx, input)),
    );
  }

  /** The same inside a transaction of the caller's. Two who publish in one room do it one after the other. */
  async publishIn(tx: Tx, input: PublishClinicHours): Promise<ClinicSession> {
    const { clinicianId, roomId, date } = input;
    const serviceKinds = [...new Set(input.serviceKinds)];
    await this.reservations.lock(tx, [clinicianId, roomId]);
    const [startsAt, endsAt] = [instantOf(date, input.startTime), instantOf(date, input.endTime)];
    const hours = { clinicianId, roomId, startsAt, endsAt, serviceKinds };
    await this.openings.mustBePossible(tx, hours, { shareRoom: input.shareRoom === true });
    return tx.add(Object.assign(new ClinicSession(), { ...hours, unitId: tx.unitId, createdAt: tx.now }));
  }

  /** Only this day. What is booked outside the new hours is told of, and stays when that is accepted. */
  change(actor: StaffActor, { id, expected }: Addressed, input: ChangeClinicHours): Promise<ClinicSessionView> {
    return this.work.run(actor, 'spiralen.clinic-session.change', async (tx) => {
      const session = await tx.lock(ClinicSession, id);
      expected.of(session);
      const { clinicianId, startsAt, endsAt } = session;
      const { date } = localOf(startsAt);
      const hours = {
        ...{ roomId: input.roomId, serviceKinds: [...new Set(input.serviceKinds)] },
        ...{ startsAt: instantOf(date, input.startTime), endsAt: instantOf(date, input.endTime) },
      };
      await this.reservations.lock(tx, [clinicianId, input.roomId]);
      session.change(hours);
      const wish = { ...hours, clinicianId };
      await this.openings.mustBePossible(tx, wish, { shareRoom: input.shareRoom === true, instead: id });
      const left = await this.bookings.of(tx, clinicianId, { going: [{ startsAt, endsAt }], staying: [hours] });
      if (left.length > 0 && input.acceptLeft !== true) throw leaves(left);
      await this.bookings.lay(tx, left);
      return this.#view(tx, await tx.save(session));
    });
  }

  withdraw(actor: StaffActor, id: string, expected: Expected): Promise<ClinicSessionView> {
    return this.work.run(actor, 'spiralen.clinic-session.withdraw', async (tx) => {
      const session = await tx.lock(ClinicSession, id);
      expected.of(session);
      session.withdraw(tx.now);
      session.decideAlone();
      // Whoever is booking in these hours just now is done before they go, or finds them gone.
      await this.reservations.lock(tx, [session.clinicianId]);
      await this.bookings.lay(tx, await this.bookings.of(tx, session.clinicianId, { going: [session], staying: [] }));
      return this.#view(tx, await tx.save(session));
    });
  }

  async #view(tx: Tx, { id }: ClinicSession): Promise<ClinicSessionView> {
    const row = await tx.row<ClinicSessionRow>(SESSIONS, [tx.unitId, [id], null, null, null, 0, 1]);
    return new ClinicSessionView(row, tx.actor);
  }
}

/** Which hours, and the version the caller has seen. */
interface Addressed {
  readonly id: string;
  readonly expected: Expected;
}

function leaves(left: readonly LeftBooking[]): Taken {
  const times = left.map(({ startsAt, endsAt }) => ({
    ...{ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
  }));
  return new Taken('clinic-session.bookings-left', 'There are booked times outside the new hours.', { left: times });
}
