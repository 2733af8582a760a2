import { Injectable } from '@nestjs/common';
import { addDays, termById, termOf, today, weekdayOf, wholeDays } from '#calendar';
import type { StaffActor } from '#kernel';
import { UnitOfWork } from '#persistence';
import { TermOfSessionsView, type TermRow } from './term.views.js';

const OWN_TERM = {
  name: 'sessions-own-term',
  text: `SELECT s.id, s.contract_id AS "contractId", s.client_id AS "clientId", c.display_name AS "clientName", c.number AS "clientNumber",
      s.service_kind AS "serviceKind", r.name AS "roomName", s.channel, s.starts_at AS "startsAt", s.ends_at AS "endsAt",
      s.planned_date::text AS "plannedDate", s.status, s.moved_from IS NOT NULL AS moved, s.arrived_at IS NOT NULL AS arrived, s.vacant, s.version
    FROM counselling.session s JOIN clients.client c ON c.id = s.client_id LEFT JOIN calendar.room r ON r.id = s.room_id
    WHERE s.unit_id = $1 AND s.counsellor_id = $2 AND s.starts_at >= $3 AND s.starts_at < $4 ORDER BY s.starts_at, s.id`,
};

/** A counsellor's own timetable, a term at a time: every week of it is then turned to without asking again. */
@Injectable()
export class TermList {
  constructor(private readonly work: UnitOfWork) {}

  own(actor: StaffActor, asked: string | undefined): Promise<TermOfSessionsView> {
    return this.work.look(actor, 'counselling.session.own-term', async (tx) => {
      const term = (asked === undefined ? undefined : termById(asked)) ?? termOf(today(tx.now));
      // A week belongs to two terms where one ends in it: both show the whole of it.
      const monday = addDays(term.from, 1 - weekdayOf(term.from));
      const { startsAt, endsAt } = wholeDays(monday, addDays(term.to, 7 - weekdayOf(term.to)));
      const rows = await tx.rows<TermRow>(OWN_TERM, [tx.unitId, actor.id, startsAt, endsAt]);
      tx.shown(rows.map(({ clientId }) => clientId));
      return new TermOfSessionsView(term, rows);
    });
  }
}
