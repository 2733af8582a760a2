import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person with two files cannot be in two places: from the merge on both files are one resource (I03, I31). */
export class JoinCalendars1763800000583 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE calendar.reservation DROP CONSTRAINT client_is_a_resource_of_her_own_compartment,
        ADD CONSTRAINT client_is_a_resource_of_her_own_compartment CHECK (
          (resource_kind = 'client') = (client_id IS NOT NULL) AND (client_id IS NULL) = (compartment IS NULL));

      -- The file that she is read in. Whoever holds takes the resource's own lock first, and so does a merge.
      CREATE FUNCTION calendar.stands_for() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN
        NEW.resource_id := coalesce((SELECT c.merged_into FROM clients.client c WHERE c.id = NEW.client_id), NEW.client_id);
        RETURN NEW;
      END $$;
      CREATE TRIGGER stands_for BEFORE INSERT ON calendar.reservation
        FOR EACH ROW WHEN (NEW.client_id IS NOT NULL) EXECUTE FUNCTION calendar.stands_for();

      -- What has been is left as it was: two talks of last year at the same hour are no reason to refuse a merge.
      CREATE FUNCTION calendar.join_calendars() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN
        UPDATE calendar.reservation SET resource_id = coalesce(NEW.merged_into, client_id)
        WHERE client_id = NEW.id AND (NEW.merged_into IS NULL OR (held AND ends_at > ctx.now()));
        RETURN NULL;
      END $$;
      CREATE TRIGGER join_calendars AFTER UPDATE OF merged_into ON clients.client
        FOR EACH ROW WHEN (OLD.merged_into IS DISTINCT FROM NEW.merged_into) EXECUTE FUNCTION calendar.join_calendars();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER join_calendars ON clients.client; DROP TRIGGER stands_for ON calendar.reservation;
      DROP FUNCTION calendar.join_calendars(); DROP FUNCTION calendar.stands_for();
      ALTER TABLE calendar.reservation DROP CONSTRAINT client_is_a_resource_of_her_own_compartment,
        ADD CONSTRAINT client_is_a_resource_of_her_own_compartment CHECK (
          (resource_kind = 'client') = (client_id IS NOT NULL) AND (client_id IS NULL) = (compartment IS NULL)
          AND (client_id IS NULL OR client_id = resource_id)) NOT VALID;
    `);
  }
}
