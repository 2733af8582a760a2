import { Injectable } from '@nestjs/common';
import { type HalfOpen, localOf, type PublicHoliday, redDaysBetween } from '#calendar';
import type { Tx } from '#persistence';
import type { Edition } from '../services/editions.js';
import { ServicesService } from '../services/services.service.js';
import type { Away, InRoom, Published } from './in-the-way.js';

/** All that hours are weighed against, in a span of days. */
export interface Ground {
  readonly standing: readonly Published[];
  readonly away: readonly Away[];
  /** What is held in the rooms that are asked about. */
  readonly inRooms: readonly InRoom[];
  readonly redDays: readonly PublicHoliday[];
  readonly editions: readonly Edition[];
}

const EVES = { name: 'hours-eves', text: 'SELECT closed_on_eves AS eves FROM access.unit WHERE id = $1' };
const HOURS = {
  name: 'hours-standing',
  text: `SELECT c.id, c.series_id AS "seriesId", c.clinician_id AS "clinicianId", s.name AS "clinicianName", c.room_id AS "roomId", r.name AS "roomName",
      c.starts_at AS "startsAt", c.ends_at AS "endsAt", c.service_kinds AS "serviceKinds"
    FROM spiralen.clinic_session c JOIN access.staff s ON s.id = c.clinician_id JOIN calendar.room r ON r.id = c.room_id
    WHERE c.unit_id = $1 AND c.withdrawn_at IS NULL AND c.starts_at >= $2 AND c.starts_at < $3 ORDER BY c.starts_at, s.name, c.id`,
};
const AWAY = {
  name: 'hours-away',
  text: `SELECT coalesce(staff_id, room_id) AS "resourceId", starts_at AS "startsAt", ends_at AS "endsAt" FROM calendar.absence
    WHERE unit_id = $1 AND withdrawn_at IS NULL AND ends_at > $2 AND starts_at < $3`,
};
/** Whoever has the room is in the way of others, not of herself. */
const IN_ROOMS = {
  name: 'hours-in-rooms',
  text: `SELECT r.resource_id AS "roomId", r.starts_at AS "startsAt", r.ends_at AS "endsAt",
      array(SELECT o.resource_id FROM calendar.reservation o WHERE o.source_id = r.source_id AND o.held AND o.resource_kind = 'staff') AS "staffIds"
    FROM calendar.reservation r WHERE r.unit_id = $1 AND r.resource_id = ANY ($4::uuid[]) AND r.held AND r.kind <> 'absence'
      AND r.starts_at < $3 AND r.starts_at > $2::timestamptz - interval '1 day' AND r.ends_at > $2 ORDER BY r.starts_at`,
};

/** Reads what hours are weighed against: the same for one day, a month and a series. */
@Injectable()
export class HoursGround {
  constructor(private readonly services: ServicesService) {}

  async read(tx: Tx, { startsAt, endsAt }: HalfOpen, roomIds: readonly string[]): Promise<Ground> {
    const asked = [tx.unitId, startsAt, endsAt];
    const [unit] = await tx.rows<{ eves: boolean }>(EVES, [tx.unitId]);
    const last = new Date(endsAt.getTime() - 1);
    return {
      standing: await this.hours(tx, { startsAt, endsAt }),
      away: await tx.rows<Away>(AWAY, asked),
      inRooms: await tx.rows<InRoom>(IN_ROOMS, [...asked, roomIds]),
      redDays: redDaysBetween(localOf(startsAt).date, localOf(last).date, { eves: unit?.eves ?? true }),
      editions: await this.services.editions(tx),
    };
  }

  /** The hours that stand published and begin in a span. */
  hours(tx: Tx, { startsAt, endsAt }: HalfOpen): Promise<Published[]> {
    return tx.rows<Published>(HOURS, [tx.unitId, startsAt, endsAt]);
  }
}
