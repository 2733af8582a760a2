import type { MigrationInterface, QueryRunner } from 'typeorm';

const COMPARTMENTS = `ARRAY['counselling','kast','outreach','trafficking','spiralen']`;

/** V01–V16 are data: each unit keeps its own list, which its administrator edits; `ref.pathway` is what a unit begins with. */
export class KeepPathwaysByUnit1763800000781 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLE);
    await db.query(TIED);
    await db.query(ofItsBranch('p.unit_id = NEW.unit_id AND p.code = n.code', 'ref.unit_pathway'));
    await rewriteR13(db, 'ref.pathway p', 'ref.unit_pathway p');
  }

  async down(db: QueryRunner): Promise<void> {
    await rewriteR13(db, 'ref.unit_pathway p', 'ref.pathway p');
    await db.query(ofItsBranch('p.code = n.code', 'ref.pathway'));
    await db.query(`
      ALTER TABLE clients.client DROP CONSTRAINT client_pathway_fkey,
        ADD CONSTRAINT client_pathway_fkey FOREIGN KEY (pathway) REFERENCES ref.pathway (code) NOT VALID;
      ALTER TABLE kast.contact DROP CONSTRAINT kast_contact_pathway,
        ADD CONSTRAINT kast_contact_pathway FOREIGN KEY (pathway) REFERENCES ref.pathway (code) NOT VALID;
      DROP TABLE ref.unit_pathway;
    `);
  }
}

const TABLE = `
  CREATE TABLE ref.unit_pathway (
    id           uuid        PRIMARY KEY,
    unit_id      uuid        NOT NULL REFERENCES access.unit (id),
    created_at   timestamptz NOT NULL DEFAULT now(),
    version      integer     NOT NULL DEFAULT 1,
    code         text        NOT NULL CHECK (code ~ '^[a-z][a-z0-9_]{1,59}$'),
    -- The mission's number; a unit's own ways have none.
    mission_id   text,
    label_sv     text        NOT NULL,
    label_en     text        NOT NULL,
    compartments text[]      NOT NULL,
    active       boolean     NOT NULL DEFAULT true,
    CONSTRAINT one_pathway_per_code UNIQUE (unit_id, code),
    CONSTRAINT pathway_of_some_branch CHECK (cardinality(compartments) > 0 AND compartments <@ ${COMPARTMENTS}),
    -- Unknown is allowed everywhere (mission 1.5), and a booked call-back is written by the house.
    CONSTRAINT pathway_the_house_takes CHECK (CASE code
      WHEN 'unknown' THEN active AND compartments @> ${COMPARTMENTS}
      WHEN 'police_operation_callback' THEN active AND 'kast' = ANY (compartments)
      ELSE true END)
  );
  CREATE UNIQUE INDEX one_pathway_per_label ON ref.unit_pathway (unit_id, lower(label_sv));
  INSERT INTO ref.unit_pathway (id, unit_id, code, mission_id, label_sv, label_en, compartments, active)
    SELECT gen_random_uuid(), u.id, p.code, p.mission_id, p.label_sv, p.label_en, p.compartments, p.active
    FROM access.unit u CROSS JOIN ref.pathway p;
  SELECT ctx.wall_off('ref.unit_pathway', 'unit');
`;

const TIED = `
  ALTER TABLE clients.client DROP CONSTRAINT client_pathway_fkey,
    ADD CONSTRAINT client_pathway_fkey FOREIGN KEY (unit_id, pathway) REFERENCES ref.unit_pathway (unit_id, code);
  ALTER TABLE kast.contact DROP CONSTRAINT kast_contact_pathway,
    ADD CONSTRAINT kast_contact_pathway FOREIGN KEY (unit_id, pathway) REFERENCES ref.unit_pathway (unit_id, code);
`;

const ofItsBranch = (same: string, table: string): string => `
  CREATE OR REPLACE FUNCTION clients.pathway_of_its_branch() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
  $$
  DECLARE named text[] := NEW.pathway || NEW.other_pathways;
  BEGIN
    IF TG_OP = 'UPDATE' THEN
      named := ARRAY(SELECT unnest(named) EXCEPT SELECT unnest(OLD.pathway || OLD.other_pathways));
    END IF;
    -- That the primary one exists is its foreign key's to say.
    IF EXISTS (SELECT FROM unnest(named) AS n (code) LEFT JOIN ${table} p ON ${same}
        WHERE CASE WHEN p.code IS NULL THEN n.code <> NEW.pathway ELSE NOT (p.active AND NEW.compartment = ANY (p.compartments)) END) THEN
      RAISE EXCEPTION 'not a pathway of this part of the unit' USING ERRCODE = '23514', CONSTRAINT = 'pathway_of_its_branch';
    END IF;
    RETURN NEW;
  END $$;
`;

/** R13 counts by the unit's own list, in the words it has now. */
async function rewriteR13(db: QueryRunner, was: string, is: string): Promise<void> {
  const [known] = (await db.query(`SELECT pg_get_functiondef('stat.r13(date, date)'::regprocedure) AS text`)) as {
    text: string;
  }[];
  if (!known?.text.includes(was)) throw new Error(`stat.r13 does not say ${was}`);
  await db.query(known.text.replaceAll(was, is));
  await db.query('SELECT stat.seal()');
}
