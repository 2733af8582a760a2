import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the manager reads of the talks by number (model 3.5), and how she may act on a reassignment she cannot open. */
export class NumberContracts1763800000124 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(REACH);
    await db.query('GRANT CREATE ON SCHEMA counselling TO takt_stat');
    for (const one of FUNCTIONS) await db.query(counted(one));
    await db.query('REVOKE CREATE ON SCHEMA counselling FROM takt_stat');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION ctx.reach_shells()');
    for (const { name } of FUNCTIONS) await db.query(`DROP FUNCTION counselling.${name}()`);
  }
}

const REACH = `
  -- SM-3: the manager names and approves by number. For that one stretch of a transaction the shells of the talks are within
  -- reach; what she is shown is a view without names. Answers with the context to go back to. Nothing written is ever in it.
  CREATE FUNCTION ctx.reach_shells() RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  DECLARE before text := current_setting('ctx.signed', true);
  BEGIN
    IF NOT 'unit_manager' = ANY (ctx.roles()) THEN RAISE EXCEPTION 'out of reach' USING ERRCODE = '42501'; END IF;
    PERFORM ctx.mint(ctx.claims() || jsonb_build_object('shell',
      ARRAY(SELECT DISTINCT unnest(ctx.shell_compartments() || '{counselling,kast}'::text[]))::text));
    RETURN before;
  END $$;
  REVOKE ALL ON FUNCTION ctx.reach_shells() FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION ctx.reach_shells() TO takt_app;
`;

interface Counted {
  readonly name: string;
  readonly returns: string;
  readonly body: string;
}

const counted = ({ name, returns, body }: Counted): string => `
  CREATE FUNCTION counselling.${name}() RETURNS TABLE (${returns}) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  DECLARE
    on_day constant date := (ctx.now() AT TIME ZONE 'Europe/Stockholm')::date;
    unit constant uuid := ctx.unit_id();
  BEGIN
    RETURN QUERY ${body};
  END $$;
  ALTER FUNCTION counselling.${name}() OWNER TO takt_stat;
  REVOKE ALL ON FUNCTION counselling.${name}() FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION counselling.${name}() TO takt_app;
`;

const FUNCTIONS: readonly Counted[] = [
  {
    name: 'contracts_by_number',
    returns: `id uuid, number text, compartment text, service_kind text, weekday smallint, start_time text, duration_minutes smallint,
      counsellor_id uuid, counsellor_name text, cover_id uuid, cover_name text, vacant boolean, status text, version integer, client_id uuid`,
    body: `
      SELECT k.id, c.number, k.compartment, k.service_kind, coalesce(s.weekday, k.weekday), to_char(coalesce(s.start_time, k.start_time), 'HH24:MI'),
        k.duration_minutes, a.staff_id, p.name, a.cover_id, o.name, a.staff_id IS NULL, k.status, k.version, k.client_id
      FROM counselling.contract k
      JOIN clients.client c ON c.unit_id = k.unit_id AND c.compartment = k.compartment AND c.id = k.client_id
      LEFT JOIN counselling.counsellor_assignment a ON a.contract_id = k.id AND daterange(a.since, a.until) @> greatest(on_day, k.first_on)
      LEFT JOIN access.staff p ON p.id = a.staff_id
      LEFT JOIN access.staff o ON o.id = a.cover_id
      LEFT JOIN LATERAL (SELECT v.weekday, v.start_time FROM counselling.contract_slot_change v
        WHERE v.contract_id = k.id AND v.effective_from <= greatest(on_day, k.first_on) ORDER BY v.effective_from DESC LIMIT 1) s ON true
      WHERE k.unit_id = unit AND k.status <> 'ended' AND 'unit_manager' = ANY (ctx.roles())`,
  },
  {
    name: 'caseload',
    returns: 'staff_id uuid, contracts integer',
    body: `
      SELECT a.staff_id, count(*)::integer FROM counselling.counsellor_assignment a
      JOIN counselling.contract k ON k.id = a.contract_id AND k.status <> 'ended'
      WHERE k.unit_id = unit AND a.staff_id IS NOT NULL AND daterange(a.since, a.until) @> greatest(on_day, k.first_on) GROUP BY a.staff_id`,
  },
  {
    name: 'unsigned_by_leavers',
    returns: 'author_id uuid, number text, on_day date, locks_at timestamptz, client_id uuid',
    body: `
      SELECT n.author_id, c.number, (n.event_at AT TIME ZONE 'Europe/Stockholm')::date, n.locks_at, n.client_id
      FROM journal.note n JOIN access.staff p ON p.id = n.author_id AND p.employed_until IS NOT NULL
      JOIN clients.client c ON c.unit_id = n.unit_id AND c.compartment = n.compartment AND c.id = n.client_id
      WHERE n.unit_id = unit AND n.status = 'entered' AND n.locks_at > ctx.now() AND n.compartment IN ('counselling', 'kast')
        AND ('unit_manager' = ANY (ctx.roles()) OR n.author_id = ctx.staff_id())`,
  },
];
