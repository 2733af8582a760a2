import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which sessions a note cites: reception may change a slot without being allowed to see that there are notes. */
export class AddNotedSessions1763800000105 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION counselling.noted_sessions(contract uuid) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
      SET search_path = pg_catalog, pg_temp AS
      $$ BEGIN
        RETURN QUERY SELECT DISTINCT n.session_id FROM journal.note n JOIN counselling.session s ON s.id = n.session_id
          WHERE s.contract_id = contract AND n.unit_id = ctx.unit_id();
      END $$;
      GRANT CREATE ON SCHEMA counselling TO takt_stat;
      ALTER FUNCTION counselling.noted_sessions(uuid) OWNER TO takt_stat;
      REVOKE CREATE ON SCHEMA counselling FROM takt_stat;
      REVOKE ALL ON FUNCTION counselling.noted_sessions(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION counselling.noted_sessions(uuid) TO takt_app, takt_jobs;

      -- Why a review is waived, as a code; the words, where there are any, stay sealed beside it.
      ALTER TABLE counselling.goal_review DROP CONSTRAINT waived_says_why;
      ALTER TABLE counselling.goal_review ADD COLUMN waived_ground text
        CHECK (waived_ground IN ('contract_ended', 'paused_whole_term', 'stated'));
      ALTER TABLE counselling.goal_review ADD CONSTRAINT waived_says_why CHECK ((status = 'waived') = (waived_ground IS NOT NULL)
        AND (waived_ground = 'stated') IS NOT DISTINCT FROM (CASE WHEN waived_reason IS NOT NULL THEN true WHEN waived_ground IS NOT NULL THEN false END));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION counselling.noted_sessions(uuid);
      ALTER TABLE counselling.goal_review DROP CONSTRAINT waived_says_why;
      ALTER TABLE counselling.goal_review DROP COLUMN waived_ground;
      ALTER TABLE counselling.goal_review ADD CONSTRAINT waived_says_why CHECK ((status = 'waived') = (waived_reason IS NOT NULL));
    `);
  }
}
