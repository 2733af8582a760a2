import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Two files of one person, read as one (I31, S14). Nothing is moved: a merge is a row, both files and numbers are kept,
 * and `merged_into` says from one file which other it is read in. See docs/decisions/0024-merge-moves-nothing.md.
 */
export class CreateMerge1763800000581 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(TEAMS);
    await db.query(RULES);
    await db.query(WALLS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER merge_says_so ON clients.client; DROP TRIGGER new_file_is_its_own ON clients.client; DROP TRIGGER care_team_is_shared ON clients.care_team;
      DROP TABLE clients.merge;
      DROP FUNCTION clients.two_files_of_one(); DROP FUNCTION clients.join_files(); DROP FUNCTION clients.part_care_teams(); DROP FUNCTION clients.undo_only();
      DROP FUNCTION clients.merge_says_so(); DROP FUNCTION clients.share_care_team(); DROP FUNCTION clients.files_of(uuid); DROP FUNCTION clients.group_of(uuid);
      ALTER TABLE clients.care_team NO FORCE ROW LEVEL SECURITY;
      DELETE FROM clients.care_team WHERE ground = 'merge';
      ALTER TABLE clients.care_team FORCE ROW LEVEL SECURITY;
      ALTER TABLE clients.care_team DROP COLUMN shared_from;
      ALTER TABLE clients.client DROP COLUMN merged_into`);
    await db.query(ground(`, ''merge''::text`, ''));
  }
}

/** Widens the grounds, or takes the last of them away, whatever else stands in the list. */
const ground = (was: string, is: string): string => `
  DO $$
  DECLARE said text := (SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'clients.care_team'::regclass AND conname = 'care_team_ground_check');
  BEGIN
    EXECUTE 'ALTER TABLE clients.care_team DROP CONSTRAINT care_team_ground_check';
    EXECUTE 'ALTER TABLE clients.care_team ADD CONSTRAINT care_team_ground_check ' || replace(said, '''reception''::text${was}', '''reception''::text${is}');
  END $$`;

const TABLES = `
  -- No foreign key from file to file: the row of the merge, which has both, is what says so (S32, and the trigger below).
  ALTER TABLE clients.client ADD COLUMN merged_into uuid;
  CREATE INDEX files_merged_into ON clients.client (merged_into) WHERE merged_into IS NOT NULL;

  -- client_id is the file that is merged away, into_id the one that both are read in from then on.
  CREATE TABLE clients.merge (
    id               uuid        PRIMARY KEY,
    unit_id          uuid        NOT NULL,
    compartment      text        NOT NULL,
    client_id        uuid        NOT NULL,
    created_at       timestamptz NOT NULL,
    version          integer     NOT NULL,
    into_id          uuid        NOT NULL,
    merged_by        uuid        NOT NULL,
    reason           bytea,
    -- The survivor's safe-contact card as it was, where the other's was taken over; sealed with the survivor's key.
    replaced_contact bytea,
    contact_version  integer,
    undone_at        timestamptz,
    undone_by        uuid,
    CONSTRAINT merge_in_file UNIQUE (unit_id, compartment, id),
    CONSTRAINT merge_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id),
    CONSTRAINT merge_into_file FOREIGN KEY (unit_id, compartment, into_id) REFERENCES clients.client (unit_id, compartment, id),
    CONSTRAINT merge_by_staff FOREIGN KEY (unit_id, merged_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT merge_undone_by_staff FOREIGN KEY (unit_id, undone_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT merge_of_two_files CHECK (client_id <> into_id),
    CONSTRAINT merge_undone_once CHECK ((undone_at IS NULL) = (undone_by IS NULL)),
    CONSTRAINT merge_undone_in_time CHECK ((undone_at AT TIME ZONE 'Europe/Stockholm')::date <= (created_at AT TIME ZONE 'Europe/Stockholm')::date + 30)
  );
  CREATE UNIQUE INDEX one_merge_per_file ON clients.merge (client_id) WHERE undone_at IS NULL;
  CREATE INDEX merges_into_file ON clients.merge (into_id);

  -- Every file that is read in this one: itself, and those merged into it. What filters by client asks this, and nothing else.
  CREATE FUNCTION clients.files_of(file uuid) RETURNS uuid[] LANGUAGE sql STABLE AS
  $$ SELECT file || ARRAY(SELECT c.id FROM clients.client c WHERE c.merged_into = file ORDER BY c.id) $$;

  -- Every file of the same person, asked from any of them.
  CREATE FUNCTION clients.group_of(file uuid) RETURNS uuid[] LANGUAGE sql STABLE AS
  $$ SELECT clients.files_of(coalesce((SELECT c.merged_into FROM clients.client c WHERE c.id = file), file)) $$;
`;

// Who reads one of the files reads the others, for as long as they are one: a row shared from a row, ended with it.
const TEAMS = `
  ${ground('', `, ''merge''::text`)};
  ALTER TABLE clients.care_team ADD COLUMN shared_from uuid REFERENCES clients.care_team (id),
    ADD CONSTRAINT only_a_merge_shares CHECK ((ground = 'merge') = (shared_from IS NOT NULL));
  CREATE INDEX care_team_shared_from ON clients.care_team (shared_from) WHERE shared_from IS NOT NULL;

  CREATE FUNCTION clients.share_care_team() RETURNS trigger LANGUAGE plpgsql AS
  $$
  DECLARE files uuid[] := clients.group_of(NEW.client_id);
  BEGIN
    IF cardinality(files) = 1 THEN RETURN NULL; END IF;
    IF TG_OP = 'INSERT' THEN
      INSERT INTO clients.care_team (id, unit_id, compartment, client_id, created_at, version, staff_id, ground, source_id, since, until, shared_from)
      SELECT gen_random_uuid(), NEW.unit_id, NEW.compartment, other, NEW.created_at, 1, NEW.staff_id, 'merge', NULL, NEW.since, NEW.until, NEW.id
      FROM unnest(files) other WHERE other <> NEW.client_id;
    ELSE
      UPDATE clients.care_team SET until = greatest(since, NEW.until), version = version + 1 WHERE shared_from = NEW.id AND client_id = ANY (files);
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER care_team_is_shared AFTER INSERT OR UPDATE OF until ON clients.care_team
    FOR EACH ROW WHEN (NEW.ground <> 'merge') EXECUTE FUNCTION clients.share_care_team();
`;

const RULES = `
  -- No chain and no circle: neither is merged away already, and nothing is merged into the one that goes. Both rows are
  -- held in one order, so of two who merge at once the second sees what the first has done. I37: what was promised to
  -- stay without identity is not made identifiable afterwards, so both files are kept in the same way.
  CREATE FUNCTION clients.two_files_of_one() RETURNS trigger LANGUAGE plpgsql AS
  $$
  BEGIN
    PERFORM FROM clients.client WHERE id IN (NEW.client_id, NEW.into_id) ORDER BY id FOR NO KEY UPDATE;
    IF EXISTS (SELECT FROM clients.client WHERE (id IN (NEW.client_id, NEW.into_id) AND merged_into IS NOT NULL) OR merged_into = NEW.client_id) THEN
      RAISE EXCEPTION 'one of the files is part of another merge' USING ERRCODE = '23514', CONSTRAINT = 'no_chain_of_merges';
    END IF;
    IF (SELECT count(DISTINCT documentation_mode) FROM clients.client WHERE id IN (NEW.client_id, NEW.into_id)) <> 1 THEN
      RAISE EXCEPTION 'the files are not kept in the same way' USING ERRCODE = '23514', CONSTRAINT = 'merged_files_document_alike';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER two_files_of_one BEFORE INSERT ON clients.merge FOR EACH ROW EXECUTE FUNCTION clients.two_files_of_one();

  CREATE FUNCTION clients.join_files() RETURNS trigger LANGUAGE plpgsql AS
  $$
  DECLARE files uuid[];
  BEGIN
    UPDATE clients.client SET merged_into = CASE WHEN NEW.undone_at IS NULL THEN NEW.into_id END WHERE id = NEW.client_id;
    files := clients.files_of(NEW.into_id);
    IF NEW.undone_at IS NULL THEN
      INSERT INTO clients.care_team (id, unit_id, compartment, client_id, created_at, version, staff_id, ground, source_id, since, until, shared_from)
      SELECT gen_random_uuid(), t.unit_id, t.compartment, other, NEW.created_at, 1, t.staff_id, 'merge', NEW.id, greatest(t.since, NEW.created_at), t.until, t.id
      FROM clients.care_team t CROSS JOIN unnest(files) other
      WHERE t.client_id = ANY (files) AND t.ground <> 'merge' AND (t.until IS NULL OR t.until > NEW.created_at)
        AND other <> t.client_id AND NEW.client_id IN (t.client_id, other);
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER join_files AFTER INSERT OR UPDATE ON clients.merge FOR EACH ROW EXECUTE FUNCTION clients.join_files();

  -- The teams part at the commit: whoever undoes a merge may stand in one of them only, and has to finish what she does.
  CREATE FUNCTION clients.part_care_teams() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN
    UPDATE clients.care_team t SET until = greatest(t.since, NEW.undone_at), version = t.version + 1 FROM clients.care_team origin
    WHERE origin.id = t.shared_from AND (t.until IS NULL OR t.until > NEW.undone_at)
      AND (t.client_id = NEW.client_id) <> (origin.client_id = NEW.client_id);
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER part_care_teams AFTER UPDATE ON clients.merge DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION clients.part_care_teams();

  -- What was merged stays told; it can be undone, once.
  CREATE FUNCTION clients.undo_only() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN
    IF OLD.undone_at IS NOT NULL OR NEW.undone_at IS NULL
      OR (to_jsonb(NEW) - '{undone_at,undone_by,version}'::text[]) <> (to_jsonb(OLD) - '{undone_at,undone_by,version}'::text[]) THEN
      RAISE EXCEPTION 'a merge is undone, and nothing else' USING ERRCODE = '23514', CONSTRAINT = 'merge_is_undone_only';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER undo_only BEFORE UPDATE ON clients.merge FOR EACH ROW EXECUTE FUNCTION clients.undo_only();

  -- A file is merged away by a merge, and by nothing else.
  CREATE FUNCTION clients.merge_says_so() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN
    IF NEW.merged_into IS DISTINCT FROM (SELECT m.into_id FROM clients.merge m WHERE m.client_id = NEW.id AND m.undone_at IS NULL) THEN
      RAISE EXCEPTION 'no merge says so' USING ERRCODE = '23514', CONSTRAINT = 'merge_says_so';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER merge_says_so BEFORE UPDATE OF merged_into ON clients.client
    FOR EACH ROW WHEN (OLD.merged_into IS DISTINCT FROM NEW.merged_into) EXECUTE FUNCTION clients.merge_says_so();
  CREATE TRIGGER new_file_is_its_own BEFORE INSERT ON clients.client
    FOR EACH ROW WHEN (NEW.merged_into IS NOT NULL) EXECUTE FUNCTION clients.merge_says_so();
`;

/** Written only by somebody who reads what is written in both: the care team of both, or where no team is asked for. */
const OF_BOTH = `compartment = ANY ((SELECT ctx.open_compartments())::text[]) OR (compartment = ANY ((SELECT ctx.content_compartments())::text[])
    AND 2 = (SELECT count(DISTINCT t.client_id) FROM clients.care_team t WHERE t.client_id IN (merge.client_id, merge.into_id)
      AND t.staff_id = (SELECT ctx.staff_id()) AND tstzrange(t.since, t.until) @> (SELECT ctx.now())))`;

const WALLS = `
  SELECT ctx.wall_off('clients.merge', 'shell');
  CREATE POLICY by_both_teams ON clients.merge AS RESTRICTIVE FOR INSERT TO takt_app, takt_jobs WITH CHECK (${OF_BOTH});
  CREATE POLICY undone_by_both_teams ON clients.merge AS RESTRICTIVE FOR UPDATE TO takt_app, takt_jobs USING (${OF_BOTH});
`;
