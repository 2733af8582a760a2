import type { MigrationInterface, QueryRunner } from 'typeorm';

/** I32, V01–V16: the ways in are those of the file's own part of the unit, one of them the primary. Old codes stay where they are. */
export class KeepPathwaysToBranches1763800000042 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE clients.client ADD CONSTRAINT primary_pathway_once CHECK (pathway <> ALL (other_pathways)) NOT VALID;

      CREATE FUNCTION clients.pathway_of_its_branch() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
      $$
      DECLARE named text[] := NEW.pathway || NEW.other_pathways;
      BEGIN
        IF TG_OP = 'UPDATE' THEN
          named := ARRAY(SELECT unnest(named) EXCEPT SELECT unnest(OLD.pathway || OLD.other_pathways));
        END IF;
        -- That the primary one exists is its foreign key's to say.
        IF EXISTS (SELECT FROM unnest(named) AS n (code) LEFT JOIN ref.pathway p USING (code)
            WHERE CASE WHEN p.code IS NULL THEN n.code <> NEW.pathway ELSE NOT (p.active AND NEW.compartment = ANY (p.compartments)) END) THEN
          RAISE EXCEPTION 'not a pathway of this part of the unit' USING ERRCODE = '23514', CONSTRAINT = 'pathway_of_its_branch';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER pathway_of_its_branch BEFORE INSERT OR UPDATE OF pathway, other_pathways ON clients.client
        FOR EACH ROW EXECUTE FUNCTION clients.pathway_of_its_branch();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER pathway_of_its_branch ON clients.client;
      DROP FUNCTION clients.pathway_of_its_branch();
      ALTER TABLE clients.client DROP CONSTRAINT primary_pathway_once;
    `);
  }
}
