import { Injectable } from '@nestjs/common';
import { addDays, redDaysBetween, Reservations, wholeDays } from '#calendar';
import { type CivilDate, RuleBroken, type StaffActor, Taken } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { ServicesService } from '../services/services.service.js';
import { ClinicSession } from './clinic-session.entity.js';
import type { CopyClinicMonth } from './clinic-session.inputs.js';
import { type Away, copied, type Copied, type Published } from './month-copy.js';
import { MonthCopyView } from './month-copy.views.js';

const EVES = { name: 'month-copy-eves', text: 'SELECT closed_on_eves AS eves FROM access.unit WHERE id = $1' };
const HOURS = {
  name: 'month-copy-hours',
  text: `SELECT c.clinician_id AS "clinicianId", s.name AS "clinicianName", c.room_id AS "roomId", r.name AS "roomName",
      c.starts_at AS "startsAt", c.ends_at AS "endsAt", c.service_kinds AS "serviceKinds"
    FROM spiralen.clinic_session c JOIN access.staff s ON s.id = c.clinician_id JOIN calendar.room r ON r.id = c.room_id
    WHERE c.unit_id = $1 AND c.withdrawn_at IS NULL AND c.starts_at >= $2 AND c.starts_at < $3 ORDER BY c.starts_at, s.name, c.id`,
};
const AWAY = {
  name: 'month-copy-away',
  text: `SELECT coalesce(staff_id, room_id) AS "resourceId", starts_at AS "startsAt", ends_at AS "endsAt" FROM calendar.absence
    WHERE unit_id = $1 AND withdrawn_at IS NULL AND ends_at > $2 AND starts_at < $3`,
};

/** Copies a month of clinic hours forward: all that can be, or nothing where something unknown stands in the way. */
@Injectable()
export class MonthCopies {
  constructor(
    private readonly work: UnitOfWork,
    private readonly services: ServicesService,
    private readonly reservations: Reservations,
  ) {}

  preview(actor: StaffActor, input: CopyClinicMonth): Promise<MonthCopyView> {
    return this.work.look(actor, 'spiralen.clinic-session.preview-copy', async (tx) => {
      const source = await sourceOf(tx, input);
      return new MonthCopyView(await this.#judge(tx, input, source));
    });
  }

  copy(actor: StaffActor, input: CopyClinicMonth): Promise<MonthCopyView> {
    return this.work.run(actor, 'spiralen.clinic-session.copy', async (tx) => {
      const source = await sourceOf(tx, input);
      // Two who copy the same month, or into the same room, do it one after the other: the second finds it standing.
      const resources = source.flatMap(({ clinicianId, roomId }) => [clinicianId, roomId]);
      await this.reservations.lock(tx, [...new Set(resources)]);
      const found = await this.#judge(tx, input, source);
      const view = new MonthCopyView(found);
      if (found.collisions.length > 0)
        throw new Taken('clinic-session.copy-collides', 'Other hours stand in the way.', {
          collisions: view.collisions,
        });
      await tx.addAll(found.hours.map((hours) => sessionOf(tx, hours)));
      return view;
    });
  }

  async #judge(tx: Tx, input: CopyClinicMonth, source: readonly Published[]): Promise<Copied> {
    const { toMonth, clinicianId } = input;
    const { first, last, span } = daysOf(toMonth);
    const asked = [tx.unitId, span.startsAt, span.endsAt];
    const standing = await tx.rows<Published>(HOURS, asked);
    const away = await tx.rows<Away>(AWAY, asked);
    const [unit] = await tx.rows<{ eves: boolean }>(EVES, [tx.unitId]);
    const redDays = redDaysBetween(first, last, { eves: unit?.eves ?? true }).map(({ date }) => date);
    const wanted = source.filter((one) => clinicianId == null || one.clinicianId === clinicianId);
    const given = givenBy(await this.services.all(tx));
    return copied({ toMonth, source, wanted, standing, away, redDays: new Set(redDays), now: tx.now, given });
  }
}

type Services = Awaited<ReturnType<ServicesService['all']>>;

const givenBy =
  (services: Services) =>
  ({ clinicianId, roomId, serviceKinds }: Published): boolean =>
    serviceKinds.every((code) => {
      const service = services.find((one) => one.code === code);
      return [
        service?.clinicians.some(({ id }) => id === clinicianId),
        service?.rooms.some(({ id }) => id === roomId),
      ].every(Boolean);
    });

function sourceOf(tx: Tx, { fromMonth, toMonth }: CopyClinicMonth): Promise<Published[]> {
  if (toMonth <= fromMonth) throw new RuleBroken('clinic-session.copy-backwards', 'A month is copied to a later one.');
  const { span } = daysOf(fromMonth);
  return tx.rows<Published>(HOURS, [tx.unitId, span.startsAt, span.endsAt]);
}

function daysOf(month: string): { first: CivilDate; last: CivilDate; span: { startsAt: Date; endsAt: Date } } {
  const first = `${month}-01`;
  // The 1st and 31 days is in the next month whatever the month.
  const last = addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1);
  return { first, last, span: wholeDays(first, last) };
}

const sessionOf = (tx: Tx, { clinicianId, roomId, startsAt, endsAt, serviceKinds }: Published): ClinicSession =>
  Object.assign(new ClinicSession(), {
    ...{ clinicianId, roomId, startsAt, endsAt, serviceKinds: [...serviceKinds] },
    ...{ unitId: tx.unitId, createdAt: tx.now },
  });
