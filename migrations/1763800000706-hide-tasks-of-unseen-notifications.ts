import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The task of a positive answer is seen by those who see its notification, and tells nobody else that there is one: not of
 * a protected person (decision 43), and not from behind a block. The function finds its table when it is asked.
 */
export class HideTasksOfUnseenNotifications1763800000706 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION tasks.notification_is_seen(asked uuid) RETURNS boolean LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS
      $$ BEGIN RETURN EXISTS (SELECT FROM spiralen.disease_notification n WHERE n.id = asked); END $$;
      REVOKE ALL ON FUNCTION tasks.notification_is_seen(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION tasks.notification_is_seen(uuid) TO takt_app;
      CREATE POLICY about_what_is_seen ON tasks.task AS RESTRICTIVE FOR SELECT TO takt_app
        USING (kind <> 'positive_result' OR tasks.notification_is_seen(reference_id));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP POLICY about_what_is_seen ON tasks.task;
      DROP FUNCTION tasks.notification_is_seen(uuid);
    `);
  }
}
