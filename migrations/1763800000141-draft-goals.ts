import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Goals as drafts, where each of them started, whether a service asks for reviews at all (W20), and the manager's overdue list. */
export class DraftGoals1763800000141 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- A draft has no day of agreement yet, and one that was dropped never had one.
      ALTER TABLE counselling.goal ALTER COLUMN agreed_on DROP NOT NULL;
      ALTER TABLE counselling.goal ADD CONSTRAINT agreed_says_when
        CHECK ((status <> 'draft' OR agreed_on IS NULL) AND (agreed_on IS NOT NULL OR status IN ('draft', 'discontinued')));
      -- Where on the goal's own scale the client stood when it was agreed; the change is counted from there.
      ALTER TABLE counselling.goal ADD COLUMN start_level smallint CHECK (start_level BETWEEN -2 AND 0);

      ALTER TABLE ref.service_kind ADD COLUMN goal_reviews boolean NOT NULL DEFAULT true;

      -- Model 3.5: the manager knows overdue reviews of counselling by client number; of KAST she has figures only.
      CREATE FUNCTION counselling.overdue_reviews(on_day date) RETURNS TABLE (id uuid, client_id uuid, number text, compartment text,
        term text, due_on date, counsellor_id uuid, counsellor_name text, version integer)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
      $$ SELECT v.id, v.client_id, c.number, v.compartment, v.term, v.due_on, a.staff_id, s.name, v.version
         FROM counselling.goal_review v
         JOIN counselling.goal g ON g.id = v.goal_id
         JOIN clients.client c ON c.unit_id = v.unit_id AND c.compartment = v.compartment AND c.id = v.client_id
         LEFT JOIN counselling.counsellor_assignment a ON a.contract_id = g.contract_id AND daterange(a.since, a.until) @> on_day
         LEFT JOIN access.staff s ON s.id = a.staff_id
         WHERE v.unit_id = ctx.unit_id() AND v.compartment = 'counselling' AND v.status = 'due' AND v.due_on < on_day
           AND 'unit_manager' = ANY (ctx.roles())
         ORDER BY v.due_on, c.number, v.id $$;
      GRANT CREATE ON SCHEMA counselling TO takt_stat;
      ALTER FUNCTION counselling.overdue_reviews(date) OWNER TO takt_stat;
      REVOKE CREATE ON SCHEMA counselling FROM takt_stat;
      REVOKE ALL ON FUNCTION counselling.overdue_reviews(date) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION counselling.overdue_reviews(date) TO takt_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION counselling.overdue_reviews(date);
      ALTER TABLE ref.service_kind DROP COLUMN goal_reviews;
      ALTER TABLE counselling.goal DROP COLUMN start_level;
      ALTER TABLE counselling.goal DROP CONSTRAINT agreed_says_when;
      UPDATE counselling.goal SET agreed_on = coalesce(ended_on, created_at::date) WHERE agreed_on IS NULL;
      ALTER TABLE counselling.goal ALTER COLUMN agreed_on SET NOT NULL;
    `);
  }
}
