import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Opens and takes back reassignments in the transaction of whoever sets a last day or an absence. She need not see the
 * files (an administrator never does), so it is done by functions of the owner that do this and nothing else: they answer
 * with whose files they touched, for the access log.
 */
export class OpenReassignment1763800000123 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const one of [REACH, VACATE, HANDOVERS, COVERS, BACK]) await db.query(one);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION counselling.take_back_covers(uuid), counselling.take_back_handovers(uuid), counselling.give_back(uuid),
        counselling.open_covers(uuid), counselling.open_handovers(uuid, date, date), counselling.vacate(uuid, date), counselling.next_id();
      ${OWNED.map((table) => `DROP POLICY hands_over ON ${table};`).join('\n')}
    `);
  }
}

const OWNED = [
  'counselling.contract',
  'counselling.counsellor_assignment',
  'counselling.session',
  'counselling.reassignment',
  'calendar.reservation',
  'calendar.absence',
];

const REACH = `
  ${OWNED.map((table) => `CREATE POLICY hands_over ON ${table} TO takt_owner USING (unit_id = (SELECT ctx.unit_id())) WITH CHECK (unit_id = (SELECT ctx.unit_id()));`).join('\n')}

  -- UUID v7, as the house makes them, for rows that are made here.
  CREATE FUNCTION counselling.next_id() RETURNS uuid LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS
  $$ SELECT encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
       PLACING substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6), 52, 1), 53, 1), 'hex')::uuid $$;
`;

const definer = (signature: string, returns: string, body: string): string => `
  CREATE FUNCTION counselling.${signature} RETURNS ${returns} LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ ${body} $$;`;

const granted = (name: string): string => `
  REVOKE ALL ON FUNCTION counselling.${name} FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION counselling.${name} TO takt_app;`;

const VACATE = `
  ${definer(
    'vacate(person uuid, from_day date)',
    'void',
    `
  DECLARE
    unit constant uuid := ctx.unit_id();
    midnight constant timestamptz := from_day::timestamp AT TIME ZONE 'Europe/Stockholm';
    one counselling.counsellor_assignment;
    vacated uuid[];
  BEGIN
    FOR one IN SELECT a.* FROM counselling.counsellor_assignment a JOIN counselling.contract k ON k.id = a.contract_id
      WHERE a.unit_id = unit AND person IN (a.staff_id, a.cover_id) AND k.status <> 'ended' AND (a.until IS NULL OR a.until > from_day)
        AND (k.until IS NULL OR k.until >= from_day) ORDER BY a.id FOR UPDATE OF a
    LOOP
      IF one.since >= from_day THEN
        UPDATE counselling.counsellor_assignment SET staff_id = NULL, cover_id = NULL, version = version + 1 WHERE id = one.id;
      ELSE
        UPDATE counselling.counsellor_assignment SET until = from_day, version = version + 1 WHERE id = one.id;
        INSERT INTO counselling.counsellor_assignment (id, unit_id, compartment, client_id, created_at, version, contract_id, since, until)
          VALUES (counselling.next_id(), unit, one.compartment, one.client_id, ctx.now(), 1, one.contract_id, from_day, one.until);
      END IF;
    END LOOP;
    WITH hers AS (UPDATE counselling.session SET counsellor_id = NULL, vacant = true, version = version + 1
      WHERE unit_id = unit AND counsellor_id = person AND starts_at >= midnight AND recorded_at IS NULL AND arrived_at IS NULL RETURNING id)
    SELECT array_agg(id) INTO vacated FROM hers;
    UPDATE calendar.reservation SET held = false WHERE resource_id = person AND held AND source_id = ANY (vacated);
  END`,
  )}
  REVOKE ALL ON FUNCTION counselling.vacate(uuid, date) FROM PUBLIC;
`;

/** Who was asked to take over and leaves herself cannot: those tasks are open again. */
const HANDOVERS = `
  ${definer(
    'open_handovers(person uuid, last_day date, deadline date)',
    'uuid[]',
    `
  DECLARE
    unit constant uuid := ctx.unit_id();
    from_day constant date := greatest(last_day + 1, (ctx.now() AT TIME ZONE 'Europe/Stockholm')::date);
    midnight constant timestamptz := from_day::timestamp AT TIME ZONE 'Europe/Stockholm';
    touched uuid[];
  BEGIN
    IF NOT 'administrator' = ANY (ctx.roles()) THEN RAISE EXCEPTION 'a last day is the administrator''s' USING ERRCODE = '42501'; END IF;
    WITH things AS (
      SELECT DISTINCT k.compartment, k.client_id, k.id AS contract_id, NULL::uuid AS session_id, from_day AS starts_on, NULL::date AS ends_on
        FROM counselling.counsellor_assignment a JOIN counselling.contract k ON k.id = a.contract_id
        WHERE a.unit_id = unit AND a.staff_id = person AND k.status <> 'ended' AND (a.until IS NULL OR a.until > from_day)
          AND (k.until IS NULL OR k.until >= from_day)
      UNION ALL
      SELECT s.compartment, s.client_id, NULL, s.id, (s.starts_at AT TIME ZONE 'Europe/Stockholm')::date, (s.starts_at AT TIME ZONE 'Europe/Stockholm')::date
        FROM counselling.session s WHERE s.unit_id = unit AND s.counsellor_id = person AND s.contract_id IS NULL AND s.starts_at >= midnight
          AND s.status = 'planned' AND s.arrived_at IS NULL),
    opened AS (
      INSERT INTO counselling.reassignment (id, unit_id, compartment, client_id, created_at, version, kind, contract_id, session_id, staff_id,
        starts_on, ends_on, deadline, status)
      SELECT counselling.next_id(), unit, t.compartment, t.client_id, ctx.now(), 1, 'handover', t.contract_id, t.session_id, person,
        t.starts_on, t.ends_on, deadline, 'open' FROM things t
      ON CONFLICT DO NOTHING RETURNING client_id),
    reopened AS (
      UPDATE counselling.reassignment r SET version = version + 1, cover_id = nullif(cover_id, person),
        status = CASE WHEN proposed_id = person THEN 'open' ELSE status END, proposed_id = nullif(proposed_id, person)
      WHERE r.unit_id = unit AND r.closed_at IS NULL AND person IN (r.proposed_id, r.cover_id) AND coalesce(r.ends_on, 'infinity') >= from_day
      RETURNING client_id)
    SELECT array_agg(DISTINCT client_id) INTO touched FROM (SELECT client_id FROM opened UNION ALL SELECT client_id FROM reopened) t;
    PERFORM counselling.vacate(person, from_day);
    RETURN coalesce(touched, '{}');
  END`,
  )}
  ${granted('open_handovers(uuid, date, date)')}
`;

const COVERS = `
  ${definer(
    'open_covers(absence uuid)',
    'uuid[]',
    `
  DECLARE
    unit constant uuid := ctx.unit_id();
    zone constant text := 'Europe/Stockholm';
    away calendar.absence;
    first_whole date;
    last_whole date;
    touched uuid[];
  BEGIN
    SELECT * INTO away FROM calendar.absence a WHERE a.unit_id = unit AND a.id = absence AND a.staff_id IS NOT NULL AND a.withdrawn_at IS NULL;
    IF away.id IS NULL THEN RETURN '{}'; END IF;
    first_whole := (away.starts_at AT TIME ZONE zone + interval '1 day - 1 microsecond')::date;
    last_whole := (away.ends_at AT TIME ZONE zone)::date - 1;
    WITH hit AS (
      SELECT s.*, (s.starts_at AT TIME ZONE zone)::date AS on_day FROM counselling.session s
      WHERE s.unit_id = unit AND s.counsellor_id = away.staff_id AND s.status = 'planned' AND s.arrived_at IS NULL AND s.ends_at > ctx.now()
        AND tstzrange(s.starts_at, s.ends_at) && tstzrange(away.starts_at, away.ends_at)),
    opened AS (
      INSERT INTO counselling.reassignment (id, unit_id, compartment, client_id, created_at, version, kind, contract_id, session_id, staff_id,
        absence_id, starts_on, ends_on, deadline, status)
      SELECT counselling.next_id(), unit, h.compartment, h.client_id, ctx.now(), 1, 'cover', h.contract_id,
        CASE WHEN h.contract_id IS NULL THEN h.id END, away.staff_id, away.id,
        CASE WHEN h.contract_id IS NOT NULL AND first_whole <= last_whole THEN least(min(h.on_day), first_whole) ELSE min(h.on_day) END,
        CASE WHEN h.contract_id IS NOT NULL AND first_whole <= last_whole THEN greatest(max(h.on_day), last_whole) ELSE max(h.on_day) END,
        min(h.on_day), 'open'
      FROM hit h GROUP BY h.compartment, h.client_id, h.contract_id, CASE WHEN h.contract_id IS NULL THEN h.id END
      ON CONFLICT DO NOTHING RETURNING client_id)
    SELECT array_agg(DISTINCT client_id) INTO touched FROM opened;
    RETURN coalesce(touched, '{}');
  END`,
  )}
  ${granted('open_covers(uuid)')}
`;

const BACK = `
  ${definer(
    'give_back(reassignment uuid)',
    'void',
    `
  DECLARE
    r counselling.reassignment;
    since timestamptz;
    until timestamptz;
  BEGIN
    SELECT * INTO r FROM counselling.reassignment t WHERE t.id = reassignment AND t.unit_id = ctx.unit_id() FOR UPDATE;
    since := r.starts_on::timestamp AT TIME ZONE 'Europe/Stockholm';
    until := (r.ends_on + 1)::timestamp AT TIME ZONE 'Europe/Stockholm';
    UPDATE counselling.counsellor_assignment a SET staff_id = r.staff_id, cover_id = NULL, version = a.version + 1
      WHERE a.contract_id = r.contract_id AND a.staff_id IS NULL AND a.cover_id IS NOT DISTINCT FROM r.cover_id
        AND a.since >= r.starts_on AND (r.ends_on IS NULL OR a.until <= r.ends_on + 1);
    UPDATE calendar.reservation v SET held = false FROM counselling.session s
      WHERE r.cover_id IS NOT NULL AND v.source_id = s.id AND v.held AND v.resource_id = r.cover_id AND s.vacant AND s.counsellor_id = r.cover_id
        AND (s.contract_id = r.contract_id OR s.id = r.session_id) AND s.recorded_at IS NULL AND s.starts_at >= since AND (until IS NULL OR s.starts_at < until);
    WITH hers AS (UPDATE counselling.session s SET counsellor_id = r.staff_id, vacant = false, version = s.version + 1
      WHERE s.vacant AND s.counsellor_id IS NOT DISTINCT FROM r.cover_id AND (s.contract_id = r.contract_id OR s.id = r.session_id)
        AND s.recorded_at IS NULL AND s.starts_at >= since AND (until IS NULL OR s.starts_at < until) RETURNING s.*)
    INSERT INTO calendar.reservation (id, unit_id, resource_kind, resource_id, starts_at, ends_at, kind, source_id)
      SELECT counselling.next_id(), h.unit_id, 'staff', r.staff_id, h.starts_at, h.ends_at, 'session', h.id FROM hers h WHERE h.status = 'planned';
    UPDATE counselling.reassignment t SET status = 'withdrawn', closed_at = ctx.now(), version = t.version + 1 WHERE t.id = r.id;
  END`,
  )}
  REVOKE ALL ON FUNCTION counselling.give_back(uuid) FROM PUBLIC;

  ${definer(
    'take_back_handovers(person uuid)',
    'uuid[]',
    `
  DECLARE
    one counselling.reassignment;
    touched uuid[] := '{}';
  BEGIN
    IF NOT 'administrator' = ANY (ctx.roles()) THEN RAISE EXCEPTION 'a last day is the administrator''s' USING ERRCODE = '42501'; END IF;
    FOR one IN SELECT * FROM counselling.reassignment r WHERE r.unit_id = ctx.unit_id() AND r.staff_id = person AND r.kind = 'handover'
      AND r.status = 'open' AND r.cover_id IS NULL ORDER BY r.id
    LOOP
      PERFORM counselling.give_back(one.id);
      touched := touched || one.client_id;
    END LOOP;
    RETURN touched;
  END`,
  )}
  ${granted('take_back_handovers(uuid)')}

  ${definer(
    'take_back_covers(absence uuid)',
    'uuid[]',
    `
  DECLARE
    one counselling.reassignment;
    touched uuid[] := '{}';
  BEGIN
    FOR one IN SELECT r.* FROM counselling.reassignment r JOIN calendar.absence a ON a.id = r.absence_id
      WHERE r.unit_id = ctx.unit_id() AND r.absence_id = absence AND a.withdrawn_at IS NOT NULL AND r.status IN ('open', 'proposed') ORDER BY r.id
    LOOP
      PERFORM counselling.give_back(one.id);
      touched := touched || one.client_id;
    END LOOP;
    RETURN touched;
  END`,
  )}
  ${granted('take_back_covers(uuid)')}
`;
