import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * She stays but gives no more talks in one compartment: its contracts are handed over as if she left (SM-3). And who covered an
 * absence and goes herself leaves weeks that somebody must take again, though the client had already said yes to her.
 */
export class HandOverCompartment1763800000126 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const one of [HAND, BACK, COVERS]) await db.query(one);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION counselling.reopen_covers(uuid, date, text), counselling.take_back_handovers_in(uuid, text),
      counselling.open_handovers_in(uuid, text, date)`);
  }
}

const ADMINISTRATOR = `IF NOT 'administrator' = ANY (ctx.roles()) THEN
  RAISE EXCEPTION 'an assignment is the administrator''s' USING ERRCODE = '42501'; END IF;`;

const definer = (signature: string, grants: string, body: string): string => `
  CREATE FUNCTION counselling.${signature} RETURNS uuid[] LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  ${body} $$;
  REVOKE ALL ON FUNCTION counselling.${grants} FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION counselling.${grants} TO takt_app;`;

const HAND = definer(
  'open_handovers_in(person uuid, place text, deadline_on date)',
  'open_handovers_in(uuid, text, date)',
  `
  DECLARE
    unit constant uuid := ctx.unit_id();
    from_day constant date := (ctx.now() AT TIME ZONE 'Europe/Stockholm')::date;
    one counselling.counsellor_assignment;
    vacated uuid[];
    touched uuid[];
  BEGIN
    ${ADMINISTRATOR}
    WITH things AS (
      SELECT DISTINCT k.client_id, k.id AS contract_id, NULL::uuid AS session_id, from_day AS starts_on, NULL::date AS ends_on
        FROM counselling.counsellor_assignment a JOIN counselling.contract k ON k.id = a.contract_id
        WHERE a.unit_id = unit AND k.compartment = place AND a.staff_id = person AND k.status <> 'ended'
          AND (a.until IS NULL OR a.until > from_day) AND (k.until IS NULL OR k.until >= from_day)
      UNION ALL
      SELECT s.client_id, NULL, s.id, (s.starts_at AT TIME ZONE 'Europe/Stockholm')::date, (s.starts_at AT TIME ZONE 'Europe/Stockholm')::date
        FROM counselling.session s WHERE s.unit_id = unit AND s.compartment = place AND s.counsellor_id = person AND s.contract_id IS NULL
          AND NOT s.vacant AND s.starts_at > ctx.now() AND s.status = 'planned' AND s.arrived_at IS NULL),
    earlier AS (
      UPDATE counselling.reassignment r SET starts_on = from_day, version = r.version + 1 FROM things t
      WHERE r.unit_id = unit AND r.contract_id = t.contract_id AND r.staff_id = person AND r.kind = 'handover' AND r.closed_at IS NULL
        AND r.starts_on > from_day RETURNING r.client_id),
    opened AS (
      INSERT INTO counselling.reassignment (id, unit_id, compartment, client_id, created_at, version, kind, contract_id, session_id, staff_id,
        starts_on, ends_on, deadline, status)
      SELECT counselling.next_id(), unit, place, t.client_id, ctx.now(), 1, 'handover', t.contract_id, t.session_id, person,
        t.starts_on, t.ends_on, deadline_on, 'open' FROM things t
      ON CONFLICT DO NOTHING RETURNING client_id),
    reopened AS (
      UPDATE counselling.reassignment r SET version = r.version + 1, cover_id = nullif(r.cover_id, person),
        status = CASE WHEN r.proposed_id = person THEN 'open' ELSE r.status END, proposed_id = nullif(r.proposed_id, person)
      WHERE r.unit_id = unit AND r.compartment = place AND r.closed_at IS NULL AND person IN (r.proposed_id, r.cover_id)
        AND coalesce(r.ends_on, 'infinity') >= from_day RETURNING r.client_id)
    SELECT array_agg(DISTINCT t.client_id) INTO touched
      FROM (SELECT client_id FROM earlier UNION ALL SELECT client_id FROM opened UNION ALL SELECT client_id FROM reopened) t;

    FOR one IN SELECT a.* FROM counselling.counsellor_assignment a JOIN counselling.contract k ON k.id = a.contract_id
      WHERE a.unit_id = unit AND a.compartment = place AND person IN (a.staff_id, a.cover_id) AND k.status <> 'ended'
        AND (a.until IS NULL OR a.until > from_day) AND (k.until IS NULL OR k.until >= from_day) ORDER BY a.id FOR UPDATE OF a
    LOOP
      IF one.since >= from_day THEN
        UPDATE counselling.counsellor_assignment SET staff_id = NULL, cover_id = NULL, version = version + 1 WHERE id = one.id;
      ELSE
        UPDATE counselling.counsellor_assignment SET until = from_day, version = version + 1 WHERE id = one.id;
        INSERT INTO counselling.counsellor_assignment (id, unit_id, compartment, client_id, created_at, version, contract_id, since, until)
          VALUES (counselling.next_id(), unit, one.compartment, one.client_id, ctx.now(), 1, one.contract_id, from_day, one.until);
      END IF;
    END LOOP;
    -- What has begun today stays hers to record; she has only no more talks to come.
    WITH hers AS (UPDATE counselling.session SET counsellor_id = NULL, vacant = true, version = version + 1
      WHERE unit_id = unit AND compartment = place AND counsellor_id = person AND starts_at > ctx.now() AND recorded_at IS NULL
        AND arrived_at IS NULL RETURNING id)
    SELECT array_agg(id) INTO vacated FROM hers;
    UPDATE calendar.reservation SET held = false WHERE resource_id = person AND held AND source_id = ANY (vacated);
    RETURN coalesce(touched, '{}');
  END`,
);

const BACK = definer(
  'take_back_handovers_in(person uuid, place text)',
  'take_back_handovers_in(uuid, text)',
  `
  DECLARE
    one counselling.reassignment;
    touched uuid[] := '{}';
  BEGIN
    ${ADMINISTRATOR}
    FOR one IN SELECT * FROM counselling.reassignment r WHERE r.unit_id = ctx.unit_id() AND r.compartment = place AND r.staff_id = person
      AND r.kind = 'handover' AND r.status = 'open' AND r.cover_id IS NULL
      AND EXISTS (SELECT FROM access.staff p WHERE p.id = person AND p.employed_until IS NULL) ORDER BY r.id
    LOOP
      PERFORM counselling.give_back(one.id);
      touched := touched || one.client_id;
    END LOOP;
    RETURN touched;
  END`,
);

/** The absence is the same; only who covers the rest of it is asked again. */
const COVERS = definer(
  'reopen_covers(person uuid, from_day date, place text)',
  'reopen_covers(uuid, date, text)',
  `
  DECLARE
    unit constant uuid := ctx.unit_id();
    first_day constant date := greatest(from_day, (ctx.now() AT TIME ZONE 'Europe/Stockholm')::date);
    touched uuid[];
  BEGIN
    ${ADMINISTRATOR}
    WITH opened AS (
      INSERT INTO counselling.reassignment (id, unit_id, compartment, client_id, created_at, version, kind, contract_id, session_id, staff_id,
        absence_id, starts_on, ends_on, deadline, status)
      SELECT counselling.next_id(), unit, r.compartment, r.client_id, ctx.now(), 1, 'cover', r.contract_id, r.session_id, r.staff_id,
        r.absence_id, greatest(r.starts_on, first_day), r.ends_on, greatest(r.starts_on, first_day), 'open'
      FROM counselling.reassignment r
      WHERE r.unit_id = unit AND r.kind = 'cover' AND r.status = 'done' AND r.cover_id = person AND r.ends_on >= first_day
        AND (place IS NULL OR r.compartment = place)
        AND EXISTS (SELECT FROM counselling.session s WHERE (s.contract_id = r.contract_id OR s.id = r.session_id) AND s.vacant
          AND s.counsellor_id IS NULL AND s.status = 'planned'
          AND (s.starts_at AT TIME ZONE 'Europe/Stockholm')::date BETWEEN greatest(r.starts_on, first_day) AND r.ends_on)
      ON CONFLICT DO NOTHING RETURNING client_id)
    SELECT array_agg(DISTINCT client_id) INTO touched FROM opened;
    RETURN coalesce(touched, '{}');
  END`,
);
