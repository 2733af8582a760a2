import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * She who is proposed sees her part at once, and says whether she can (SM-3). The file is not hers to open until she covers or
 * takes over, so it is shown by number through a function, and her word is a code: nothing is written about anybody.
 */
export class AskColleagues1763800000125 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(REPLY);
    await db.query('GRANT CREATE ON SCHEMA counselling TO takt_stat');
    await db.query(ASKED);
    await db.query('REVOKE CREATE ON SCHEMA counselling FROM takt_stat');
    await db.query(SAY);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION counselling.reply_to_proposal(uuid, text), counselling.hold_proposal(uuid), counselling.asked_of_me();
      DROP TRIGGER another_proposal_is_unanswered ON counselling.reassignment;
      DROP FUNCTION counselling.another_proposal_is_unanswered();
      ALTER TABLE counselling.reassignment DROP COLUMN proposed_reply;
    `);
  }
}

const REPLY = `
  ALTER TABLE counselling.reassignment ADD COLUMN proposed_reply text
    CONSTRAINT reply_is_a_code CHECK (proposed_reply IN ('can', 'cannot')),
    ADD CONSTRAINT reply_of_somebody CHECK (proposed_reply IS NULL OR proposed_id IS NOT NULL);

  CREATE FUNCTION counselling.another_proposal_is_unanswered() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN
    NEW.proposed_reply := NULL;
    RETURN NEW;
  END $$;
  CREATE TRIGGER another_proposal_is_unanswered BEFORE UPDATE ON counselling.reassignment FOR EACH ROW
    WHEN (NEW.proposed_id IS DISTINCT FROM OLD.proposed_id OR NEW.proposed_from IS DISTINCT FROM OLD.proposed_from)
    EXECUTE FUNCTION counselling.another_proposal_is_unanswered();
`;

const ZONE = `AT TIME ZONE 'Europe/Stockholm'`;

const ASKED = `
  CREATE FUNCTION counselling.asked_of_me() RETURNS TABLE (id uuid, kind text, client_id uuid, number text, service_kind text, weekday integer,
    start_time text, duration_minutes integer, staff_name text, starts_on date, ends_on date, weeks integer, reply text, status text, version integer)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  DECLARE
    on_day constant date := (ctx.now() ${ZONE})::date;
  BEGIN
    RETURN QUERY SELECT r.id, r.kind, r.client_id, c.number, coalesce(k.service_kind, z.service_kind),
        coalesce(v.weekday, k.weekday, extract(isodow FROM z.starts_at ${ZONE}))::integer,
        to_char(coalesce(v.start_time, k.start_time, (z.starts_at ${ZONE})::time), 'HH24:MI'),
        coalesce(k.duration_minutes, extract(epoch FROM z.ends_at - z.starts_at)::integer / 60)::integer,
        p.name, h.from_day, r.ends_on,
        (SELECT count(*)::integer FROM counselling.session s WHERE (s.contract_id = r.contract_id OR s.id = r.session_id) AND s.status = 'planned'
          AND s.ends_at > ctx.now() AND s.starts_at >= h.from_day::timestamp ${ZONE}
          AND (r.ends_on IS NULL OR s.starts_at < (r.ends_on + 1)::timestamp ${ZONE})),
        r.proposed_reply, r.status, r.version
      FROM counselling.reassignment r
      CROSS JOIN LATERAL (SELECT coalesce(r.proposed_from, r.starts_on) AS from_day) h
      JOIN clients.client c ON c.unit_id = r.unit_id AND c.compartment = r.compartment AND c.id = r.client_id
      JOIN access.staff p ON p.unit_id = r.unit_id AND p.id = r.staff_id
      LEFT JOIN counselling.contract k ON k.id = r.contract_id
      LEFT JOIN counselling.session z ON z.id = r.session_id
      LEFT JOIN LATERAL (SELECT x.weekday, x.start_time FROM counselling.contract_slot_change x
        WHERE x.contract_id = r.contract_id AND x.effective_from <= greatest(on_day, h.from_day) ORDER BY x.effective_from DESC LIMIT 1) v ON true
      WHERE r.unit_id = ctx.unit_id() AND r.proposed_id = ctx.staff_id() AND r.closed_at IS NULL
        AND r.status IN ('proposed', 'client_informed', 'accepted') AND (r.ends_on IS NULL OR r.ends_on >= on_day)
      ORDER BY h.from_day, c.number, r.id;
  END $$;
  ALTER FUNCTION counselling.asked_of_me() OWNER TO takt_stat;
  REVOKE ALL ON FUNCTION counselling.asked_of_me() FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION counselling.asked_of_me() TO takt_app;
`;

const SAY = `
  -- A reply and a step of the manager wait for each other, so that the version that was read still stands.
  CREATE FUNCTION counselling.hold_proposal(asked uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN
    PERFORM FROM counselling.reassignment WHERE id = asked AND unit_id = ctx.unit_id() AND proposed_id = ctx.staff_id() FOR UPDATE;
  END $$;
  REVOKE ALL ON FUNCTION counselling.hold_proposal(uuid) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION counselling.hold_proposal(uuid) TO takt_app;

  CREATE FUNCTION counselling.reply_to_proposal(asked uuid, said text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN
    UPDATE counselling.reassignment SET proposed_reply = said, version = version + 1
      WHERE id = asked AND unit_id = ctx.unit_id() AND proposed_id = ctx.staff_id() AND closed_at IS NULL;
  END $$;
  REVOKE ALL ON FUNCTION counselling.reply_to_proposal(uuid, text) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION counselling.reply_to_proposal(uuid, text) TO takt_app;
`;
