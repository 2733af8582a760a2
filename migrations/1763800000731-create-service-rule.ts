import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How each of the clinic's services is given, from which day: how long, by whom, where, and what is kept free around it. */
export class CreateServiceRule1763800000731 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(RULES);
    await db.query(EDITIONS);
    await db.query(STANDING);
    await db.query(kinds(`'session', 'booking', 'absence', 'shift', 'accompaniment', 'buffer'`));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE calendar.reservation NO FORCE ROW LEVEL SECURITY;
      DELETE FROM calendar.reservation WHERE kind = 'buffer';
      ALTER TABLE calendar.reservation FORCE ROW LEVEL SECURITY;
      DROP FUNCTION spiralen.standing_of_service(text, timestamptz, timestamptz);
      DROP VIEW spiralen.service_edition;
      DROP TABLE spiralen.service_rule`);
    await db.query(kinds(`'session', 'booking', 'absence', 'shift', 'accompaniment'`));
  }
}

const kinds = (all: string): string => `
  ALTER TABLE calendar.reservation DROP CONSTRAINT reservation_kind_check;
  ALTER TABLE calendar.reservation ADD CONSTRAINT reservation_kind_check CHECK (kind IN (${all}))`;

const RULES = `
  CREATE TABLE spiralen.service_rule (
    id               uuid        PRIMARY KEY,
    unit_id          uuid        NOT NULL REFERENCES access.unit (id),
    created_at       timestamptz NOT NULL,
    version          integer     NOT NULL,
    service_kind     text        NOT NULL,
    valid_from       date        NOT NULL,
    given            boolean     NOT NULL,
    duration_minutes smallint    NOT NULL CHECK (duration_minutes BETWEEN 5 AND 240),
    minutes_before   smallint    NOT NULL CHECK (minutes_before BETWEEN 0 AND 60),
    minutes_after    smallint    NOT NULL CHECK (minutes_after BETWEEN 0 AND 60),
    given_by         text[]      NOT NULL CHECK (given_by <@ '{midwife,gynaecologist,physician,psychiatrist}'),
    -- Those who alone give it, where somebody is named; and the rooms it alone fits in.
    clinician_ids    uuid[]      NOT NULL,
    room_ids         uuid[]      NOT NULL,
    decided_by       uuid,
    withdrawn_at     timestamptz,
    CONSTRAINT service_rule_of_service FOREIGN KEY (unit_id, service_kind) REFERENCES ref.service_kind (unit_id, code),
    CONSTRAINT service_rule_decided_by_staff FOREIGN KEY (unit_id, decided_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT service_rule_names_somebody CHECK (cardinality(given_by) + cardinality(clinician_ids) > 0)
  );
  CREATE UNIQUE INDEX one_service_rule_from_a_day ON spiralen.service_rule (unit_id, service_kind, valid_from) WHERE withdrawn_at IS NULL;
  SELECT ctx.wall_off('spiralen.service_rule', 'unit');
`;

/** A service as it is given in [valid_from, valid_before): as it was laid down first, and as each rule has said since. */
const EDITIONS = `
  CREATE VIEW spiralen.service_edition WITH (security_invoker = true) AS
  SELECT k.unit_id, k.code, e.rule_id, e.valid_from, lead(e.valid_from) OVER (PARTITION BY k.unit_id, k.code ORDER BY e.valid_from) AS valid_before,
    e.given, e.duration_minutes, e.minutes_before, e.minutes_after, e.given_by, e.clinician_ids, e.room_ids
  FROM ref.service_kind k
  CROSS JOIN LATERAL (
    SELECT NULL::uuid AS rule_id, DATE '1900-01-01' AS valid_from, true AS given, k.duration_minutes, 0::smallint AS minutes_before,
      0::smallint AS minutes_after, k.given_by, '{}'::uuid[] AS clinician_ids, '{}'::uuid[] AS room_ids
    UNION ALL
    SELECT r.id, r.valid_from, r.given, r.duration_minutes, r.minutes_before, r.minutes_after, r.given_by, r.clinician_ids, r.room_ids
    FROM spiralen.service_rule r WHERE r.unit_id = k.unit_id AND r.service_kind = k.code AND r.withdrawn_at IS NULL) e
  WHERE k.compartment = 'spiralen' AND k.active;
  GRANT SELECT ON spiralen.service_edition TO takt_app, takt_jobs;
`;

/** When, with whom and where a service is booked, never who is: for those who decide on services and see no bookings. */
const STANDING = `
  CREATE FUNCTION spiralen.standing_of_service(kind text, since timestamptz, before timestamptz)
  RETURNS TABLE (clinician_id uuid, room_id uuid, starts_at timestamptz, ends_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ SELECT b.clinician_id, b.room_id, b.starts_at, b.ends_at FROM spiralen.booking b
     WHERE b.unit_id = ctx.unit_id() AND b.service_kind = kind AND b.status IN ('booked', 'confirmed')
       AND b.starts_at >= since AND (before IS NULL OR b.starts_at < before)
       AND ctx.roles() && '{medical_head,administrator}' ORDER BY b.starts_at $$;
  GRANT CREATE ON SCHEMA spiralen TO takt_stat;
  ALTER FUNCTION spiralen.standing_of_service(text, timestamptz, timestamptz) OWNER TO takt_stat;
  REVOKE CREATE ON SCHEMA spiralen FROM takt_stat;
  REVOKE ALL ON FUNCTION spiralen.standing_of_service(text, timestamptz, timestamptz) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION spiralen.standing_of_service(text, timestamptz, timestamptz) TO takt_app;
`;
