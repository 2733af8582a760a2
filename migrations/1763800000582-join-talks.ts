import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A person with two files has one living contract and one living place in the queue for a service, as if she had one
 * (I04, I05, I31). `stands_for` is the file that both are read in; the two unique indexes count by it.
 */
export class JoinTalks1763800000582 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(STANDING);
    await db.query(widened('queue_entry', 'unreachable', ['merged']));
    await db.query(widened('place_event', 'converted', ['merged', 'parted']));
    await db.query(PLACES);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE counselling.merged_place;
      DROP TRIGGER join_talks ON clients.client;
      DROP TRIGGER contract_stands_for ON counselling.contract;
      DROP TRIGGER place_stands_for ON counselling.queue_entry;
      DROP FUNCTION counselling.join_talks(); DROP FUNCTION counselling.stands_for();
      DROP INDEX counselling.one_active_contract_per_client_and_service, counselling.one_active_queue_entry_per_client_and_service;
      ALTER TABLE counselling.contract DROP COLUMN stands_for;
      ALTER TABLE counselling.queue_entry DROP COLUMN stands_for;
      CREATE UNIQUE INDEX one_active_contract_per_client_and_service ON counselling.contract (unit_id, client_id, service_kind) WHERE status <> 'ended';
      CREATE UNIQUE INDEX one_active_queue_entry_per_client_and_service ON counselling.queue_entry (unit_id, client_id, service_kind)
        WHERE status IN ('waiting', 'offered', 'accepted', 'on_hold')`);
    await db.query(narrowed('queue_entry', 'unreachable', ['merged']));
    await db.query(narrowed('place_event', 'converted', ['merged', 'parted']));
  }
}

const STANDING = `
  -- Set by the triggers below and by nobody else; empty while the file is its own.
  ALTER TABLE counselling.contract ADD COLUMN stands_for uuid;
  ALTER TABLE counselling.queue_entry ADD COLUMN stands_for uuid;
  DROP INDEX counselling.one_active_contract_per_client_and_service, counselling.one_active_queue_entry_per_client_and_service;
  CREATE UNIQUE INDEX one_active_contract_per_client_and_service ON counselling.contract (unit_id, coalesce(stands_for, client_id), service_kind)
    WHERE status <> 'ended';
  CREATE UNIQUE INDEX one_active_queue_entry_per_client_and_service ON counselling.queue_entry (unit_id, coalesce(stands_for, client_id), service_kind)
    WHERE status IN ('waiting', 'offered', 'accepted', 'on_hold');

  -- Held while it is read: a merge of the file waits for the row to be there, or the row for the merge.
  CREATE FUNCTION counselling.stands_for() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN
    SELECT c.merged_into INTO NEW.stands_for FROM clients.client c WHERE c.id = NEW.client_id FOR SHARE;
    RETURN NEW;
  END $$;
  CREATE TRIGGER contract_stands_for BEFORE INSERT ON counselling.contract FOR EACH ROW EXECUTE FUNCTION counselling.stands_for();
  CREATE TRIGGER place_stands_for BEFORE INSERT ON counselling.queue_entry FOR EACH ROW EXECUTE FUNCTION counselling.stands_for();

  CREATE FUNCTION counselling.join_talks() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN
    UPDATE counselling.contract SET stands_for = NEW.merged_into WHERE client_id = NEW.id;
    UPDATE counselling.queue_entry SET stands_for = NEW.merged_into WHERE client_id = NEW.id;
    RETURN NULL;
  END $$;
  CREATE TRIGGER join_talks AFTER UPDATE OF merged_into ON clients.client
    FOR EACH ROW WHEN (OLD.merged_into IS DISTINCT FROM NEW.merged_into) EXECUTE FUNCTION counselling.join_talks();
`;

const listed = (words: readonly string[]): string => words.map((word) => `''${word}''::text`).join(', ');

/** Adds words to every list of a table's checks that has `beside` in it, whatever else stands there. */
const widened = (table: string, beside: string, words: readonly string[]): string =>
  reworded(table, listed([beside]), listed([beside, ...words]));
const narrowed = (table: string, beside: string, words: readonly string[]): string =>
  reworded(table, listed([beside, ...words]), listed([beside]));

const reworded = (table: string, was: string, is: string): string => `
  DO $$
  DECLARE one record;
  BEGIN
    FOR one IN SELECT conname, pg_get_constraintdef(oid) AS said FROM pg_constraint
      WHERE conrelid = 'counselling.${table}'::regclass AND contype = 'c' AND position('${was}' IN pg_get_constraintdef(oid)) > 0 LOOP
      EXECUTE format('ALTER TABLE counselling.${table} DROP CONSTRAINT %I', one.conname);
      EXECUTE format('ALTER TABLE counselling.${table} ADD CONSTRAINT %I %s', one.conname, replace(one.said, '${was}', '${is}'));
    END LOOP;
  END $$`;

const PLACES = `
  -- What a merge changed of a place in the queue, as it was: what undoing it gives back.
  CREATE TABLE counselling.merged_place (
    id             uuid        PRIMARY KEY,
    unit_id        uuid        NOT NULL,
    compartment    text        NOT NULL CHECK (compartment IN ('counselling', 'kast')),
    client_id      uuid        NOT NULL,
    created_at     timestamptz NOT NULL,
    version        integer     NOT NULL,
    merge_id       uuid        NOT NULL,
    queue_entry_id uuid        NOT NULL,
    -- Of the place that gave way; empty for the one that was kept, with the earliest day of both.
    status         text        CHECK (status IN ('waiting', 'on_hold')),
    entered_at     timestamptz NOT NULL,
    CONSTRAINT merged_place_of_merge FOREIGN KEY (unit_id, compartment, merge_id) REFERENCES clients.merge (unit_id, compartment, id)
      DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT merged_place_in_queue FOREIGN KEY (unit_id, compartment, client_id, queue_entry_id)
      REFERENCES counselling.queue_entry (unit_id, compartment, client_id, id),
    CONSTRAINT merged_place_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id),
    CONSTRAINT one_change_per_merge_and_place UNIQUE (merge_id, queue_entry_id)
  );
  SELECT ctx.wall_off('counselling.merged_place', 'shell');
`;
