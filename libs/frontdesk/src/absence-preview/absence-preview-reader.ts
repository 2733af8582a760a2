import { Injectable } from '@nestjs/common';
import { allowedOnAbsence, localOf } from '#calendar';
import { BadRequest, NotAllowed, RuleBroken, type StaffActor } from '#kernel';
import { UnitOfWork } from '#persistence';
import type { AbsencePreviewView, PreviewAbsence, StandingInAbsenceView } from './absence-preview.views.js';

/** $1 unit, $2 who or which room, $3 and $4 the absence, $5 the house's time. What the walls hide does not join. */
const STANDING = {
  name: 'frontdesk-absence-preview',
  text: `SELECT r.source_id AS id, r.kind, r.starts_at AS "startsAt", r.ends_at AS "endsAt", c.id AS "clientId", c.number,
      CASE WHEN c.protected_level <> 'none' THEN 'Reserverad' ELSE c.display_name END AS label, coalesce(s.service_kind, b.service_kind) AS "serviceKind"
    FROM calendar.reservation r
    LEFT JOIN counselling.session s ON r.kind = 'session' AND s.id = r.source_id
    LEFT JOIN spiralen.booking b ON r.kind = 'booking' AND b.id = r.source_id
    LEFT JOIN counselling.accompaniment g ON r.kind = 'accompaniment' AND g.id = r.source_id
    LEFT JOIN clients.client c ON c.id = coalesce(s.client_id, b.client_id, g.client_id)
    WHERE r.unit_id = $1 AND r.resource_id = $2 AND r.held AND r.kind NOT IN ('absence', 'buffer') AND r.during && tstzrange($3, $4) AND r.ends_at > $5
    ORDER BY r.starts_at, r.source_id LIMIT 2000`,
};

interface Row {
  readonly kind: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly clientId: string | null;
  readonly [field: string]: unknown;
}

/** Tells what an absence would break, before anybody saves it. */
@Injectable()
export class AbsencePreviewReader {
  constructor(private readonly work: UnitOfWork) {}

  read(actor: StaffActor, asked: PreviewAbsence): Promise<AbsencePreviewView> {
    mustBeInOrder(asked);
    if (!allowedOnAbsence(asked, actor).record) throw new NotAllowed();
    return this.work.look(actor, 'calendar.absence.preview', async (tx) => {
      const resource = asked.staffId ?? asked.roomId;
      const rows = await tx.rows<Row>(STANDING, [tx.unitId, resource, asked.startsAt, asked.endsAt, tx.now]);
      tx.shown(rows.map(({ clientId }) => clientId));
      const count = (kind: string): number => rows.filter((row) => row.kind === kind).length;
      const days = Map.groupBy(rows, ({ startsAt }) => localOf(startsAt).date);
      return {
        sessions: count('session'),
        bookings: count('booking'),
        shifts: count('shift'),
        accompaniments: count('accompaniment'),
        days: [...days].map(([date, standing]) => ({ date, appointments: standing.map((row) => told(row)) })),
      };
    });
  }
}

function mustBeInOrder({ staffId, roomId, startsAt, endsAt }: PreviewAbsence): void {
  if ((staffId == null) === (roomId == null))
    throw new BadRequest('request.invalid', 'Say who is away or which room is closed.', [
      { field: 'staffId', code: 'shape', message: 'say either staffId or roomId' },
    ]);
  if (new Date(endsAt) <= new Date(startsAt))
    throw new RuleBroken('absence.ends-before-it-begins', 'The absence must end after it begins.');
}

const told = ({ startsAt, endsAt, ...row }: Row): StandingInAbsenceView => {
  const known = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
  return { ...known, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() } as StandingInAbsenceView;
};
