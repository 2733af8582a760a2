import { Injectable } from '@nestjs/common';
import type { HalfOpen } from '#calendar';
import { CLINICIANS, RuleBroken } from '#kernel';
import type { Statement, Tx } from '#persistence';
import { CLOSED_TO, type OpenTo } from '../services/eligibility.js';
import { type Hours, type Openings, type Slot, slotsIn, type Taken } from './openings.js';

/** For which service, between which instants, with whom. */
export interface SlotSearch {
  readonly serviceKind: string;
  readonly from: Date;
  readonly to: Date;
  readonly clinicianId?: string | undefined;
  readonly clientId?: string | undefined;
  /** A booking that is being moved does not stand in its own way. */
  readonly ignoring?: string | undefined;
}

/** What the search found, and whom the service is for. */
export interface Found extends Openings {
  readonly service: OpenTo;
}

/**
 * Service, published hours, rooms and all that is taken, in one statement: a time that is free for one clinician is
 * weighed against rooms and client without asking again. Each hours follow the service as it is given on their day, and
 * those of whoever may not give it then do not count. What is taken is read an hour before and five after: as far as a
 * service that begins within the span and its buffers can reach.
 */
const OPENINGS: Statement = {
  name: 'slot-openings',
  text: `WITH service AS (
      SELECT * FROM ref.service_kind WHERE unit_id = $1 AND code = $2 AND compartment = 'spiralen' AND active
    ), hours AS (
      SELECT c.clinician_id, c.room_id, c.starts_at, c.ends_at, e.duration_minutes, e.minutes_before, e.minutes_after, e.room_ids
      FROM spiralen.clinic_session c JOIN access.staff s ON s.id = c.clinician_id
      CROSS JOIN LATERAL (SELECT (c.starts_at AT TIME ZONE 'Europe/Stockholm')::date AS day) d
      JOIN spiralen.service_edition e ON e.unit_id = $1 AND e.code = $2 AND e.given AND e.valid_from <= d.day AND (e.valid_before IS NULL OR e.valid_before > d.day)
      WHERE c.unit_id = $1 AND $2 = ANY (c.service_kinds) AND c.withdrawn_at IS NULL AND c.starts_at < $4 AND c.starts_at > $3::timestamptz - interval '1 day' AND c.ends_at > $3
        AND ($5::uuid IS NULL OR c.clinician_id = $5) AND (s.employed_until IS NULL OR s.employed_until >= d.day)
        AND (e.clinician_ids = '{}' OR c.clinician_id = ANY (e.clinician_ids))
        AND EXISTS (SELECT FROM access.assignment a WHERE a.staff_id = c.clinician_id AND a.compartment = 'spiralen' AND a.since <= c.starts_at
          AND (a.until IS NULL OR a.until > c.starts_at) AND a.role = ANY (CASE WHEN e.clinician_ids = '{}' THEN e.given_by ELSE $8::text[] END))
    ), rooms AS (
      SELECT id, name FROM calendar.room WHERE unit_id = $1 AND active AND 'spiralen' = ANY (usable_by)
    ), needed AS (
      SELECT clinician_id AS id FROM hours UNION SELECT id FROM rooms UNION SELECT $6::uuid
    ), taken AS (
      SELECT resource_id, starts_at, ends_at FROM calendar.reservation WHERE unit_id = $1 AND held AND starts_at < $4::timestamptz + interval '5 hours'
        AND starts_at > $3::timestamptz - interval '25 hours' AND ends_at > $3::timestamptz - interval '1 hour'
        AND kind <> 'absence' AND source_id IS DISTINCT FROM $7::uuid AND resource_id IN (SELECT id FROM needed)
      UNION ALL SELECT coalesce(staff_id, room_id), starts_at, ends_at FROM calendar.absence WHERE unit_id = $1 AND withdrawn_at IS NULL
        AND starts_at < $4::timestamptz + interval '5 hours' AND ends_at > $3::timestamptz - interval '1 hour' AND coalesce(staff_id, room_id) IN (SELECT id FROM needed))
    SELECT k.code, ${CLOSED_TO} AS "closedToGenders", k.accepted_modes AS "acceptedModes",
      (SELECT coalesce(json_agg(json_build_object('clinicianId', clinician_id, 'roomId', room_id, 'startsAt', starts_at, 'endsAt', ends_at, 'roomIds', room_ids,
        'durationMinutes', duration_minutes, 'minutesBefore', minutes_before, 'minutesAfter', minutes_after)), '[]') FROM hours) AS hours,
      (SELECT coalesce(json_agg(id ORDER BY name, id), '[]') FROM rooms) AS rooms,
      (SELECT coalesce(json_agg(json_build_object('resourceId', resource_id, 'startsAt', starts_at, 'endsAt', ends_at)), '[]') FROM taken) AS taken
    FROM service k`,
};

interface Span {
  readonly startsAt: string;
  readonly endsAt: string;
}

type InText<T extends HalfOpen> = Omit<T, keyof HalfOpen> & Span;

interface Answer extends OpenTo {
  readonly hours: readonly InText<Hours>[];
  readonly rooms: readonly string[];
  readonly taken: readonly InText<Taken>[];
}

/** Finds times that can be booked as they stand. */
@Injectable()
export class SlotFinder {
  /** What there is between two instants; 422 where the clinic does not give the service. */
  async openings(tx: Tx, search: SlotSearch): Promise<Found> {
    const { serviceKind, from, to, clinicianId, clientId, ignoring } = search;
    const asked = [
      tx.unitId,
      serviceKind,
      from,
      to,
      clinicianId ?? null,
      clientId ?? null,
      ignoring ?? null,
      CLINICIANS,
    ];
    const [answer] = await tx.rows<Answer>(OPENINGS, asked);
    if (answer === undefined)
      throw new RuleBroken('service.not-given-here', 'The clinic does not give this service.', {
        service: serviceKind,
      });
    const { code, closedToGenders, acceptedModes, rooms } = answer;
    return {
      service: { code, closedToGenders, acceptedModes },
      rooms,
      hours: answer.hours.map(inInstants),
      taken: answer.taken.map(inInstants),
    };
  }

  /** Every time that begins between the two instants, and not before now. */
  async free(tx: Tx, search: SlotSearch): Promise<Slot[]> {
    return beginning(slotsIn(await this.openings(tx, search), search.clientId), search, tx.now);
  }

  /** The three free times nearest to one that could not be had, the same clinician's first where they are as near. */
  async alternatives(tx: Tx, search: SlotSearch, asked: { startsAt: Date; clinicianId: string }): Promise<Slot[]> {
    const slots = await this.free(tx, search);
    const distance = ({ startsAt }: Slot): number => Math.abs(startsAt.getTime() - asked.startsAt.getTime());
    const another = ({ clinicianId }: Slot): number => Number(clinicianId !== asked.clinicianId);
    return slots.toSorted((a, b) => distance(a) - distance(b) || another(a) - another(b)).slice(0, 3);
  }
}

/** Those of the slots that begin in a span and are not already past. */
export const beginning = (slots: readonly Slot[], { from, to }: { from: Date; to: Date }, now: Date): Slot[] =>
  slots.filter(({ startsAt }) => startsAt >= from && startsAt < to && startsAt >= now);

const inInstants = <T extends Span>(one: T): Omit<T, keyof Span> & HalfOpen => ({
  ...one,
  startsAt: new Date(one.startsAt),
  endsAt: new Date(one.endsAt),
});
