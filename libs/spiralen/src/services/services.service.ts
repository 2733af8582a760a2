import { Injectable } from '@nestjs/common';
import { today } from '#calendar';
import { ClientDirectory } from '#clients';
import type { StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { openServices, type OpenTo } from './eligibility.js';
import type { ServiceView } from './service.views.js';

/** The clinic's catalogue in one statement: each service with who gives it today and the rooms there are. */
const SERVICES = {
  name: 'spiralen-services',
  text: `SELECT k.id, k.code, k.label_sv AS "labelSv", k.label_en AS "labelEn", k.duration_minutes AS "durationMinutes",
      k.given_by AS "givenBy", k.closed_to_genders AS "closedToGenders", k.accepted_modes AS "acceptedModes", k.version,
      (SELECT coalesce(json_agg(json_build_object('id', s.id, 'name', s.name) ORDER BY s.name, s.id), '[]') FROM access.staff s
        WHERE s.unit_id = $1 AND s.employed_from <= $3::date AND (s.employed_until IS NULL OR s.employed_until >= $3::date)
          AND EXISTS (SELECT FROM access.assignment a WHERE a.staff_id = s.id AND a.role = ANY (k.given_by)
            AND a.compartment = 'spiralen' AND a.since <= $2 AND (a.until IS NULL OR a.until > $2))) AS clinicians,
      (SELECT coalesce(json_agg(json_build_object('id', r.id, 'name', r.name) ORDER BY r.name, r.id), '[]') FROM calendar.room r
        WHERE r.unit_id = $1 AND r.active AND 'spiralen' = ANY (r.usable_by)) AS rooms
    FROM ref.service_kind k WHERE k.unit_id = $1 AND k.compartment = 'spiralen' AND k.active ORDER BY k.created_at, k.id`,
};

type Row = Omit<ServiceView, 'fits'> & OpenTo;

/** What the clinic gives, by whom and where. */
@Injectable()
export class ServicesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: ClientDirectory,
  ) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<ServiceView>> {
    return this.work.look(actor, 'spiralen.service.list', async (tx) => {
      const { clientId, id } = query.filter as { clientId?: string; id?: string[] };
      const all = await this.all(tx);
      const client = clientId === undefined ? undefined : await this.directory.client(tx, clientId);
      const open = client === undefined ? undefined : openServices(all, client);
      const views = all.map((row): ServiceView =>
        open === undefined ? row : { ...row, fits: open.includes(row.code) },
      );
      return Page.of(
        views.filter((one) => id === undefined || id.includes(one.id)),
        query,
      );
    });
  }

  /** Every service the clinic gives just now. */
  all(tx: Tx): Promise<Row[]> {
    return tx.rows<Row>(SERVICES, [tx.unitId, tx.now, today(tx.now)]);
  }
}
