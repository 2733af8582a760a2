import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The official tables a unit has imported (ICD-10-SE, KVÅ), and the codes of what was done at a visit. Shipped empty (law 2.13). */
export class CreateClassificationCode1763800000703 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE ref.classification_code (
        id          uuid        PRIMARY KEY,
        unit_id     uuid        NOT NULL REFERENCES access.unit (id),
        created_at  timestamptz NOT NULL,
        version     integer     NOT NULL,
        system      text        NOT NULL CHECK (system IN ('icd10_se', 'kva')),
        code        text        NOT NULL CHECK (length(code) BETWEEN 3 AND 10),
        label       text        NOT NULL CHECK (length(label) BETWEEN 1 AND 500),
        valid_from  date,
        valid_to    date,
        -- As it is looked for: Z113 finds Z11.3.
        plain       text        NOT NULL GENERATED ALWAYS AS (upper(replace(code, '.', ''))) STORED,
        CONSTRAINT one_code_per_classification UNIQUE (unit_id, system, code),
        CONSTRAINT code_ends_after_it_begins CHECK (valid_to >= valid_from)
      );
      CREATE INDEX codes_as_looked_for ON ref.classification_code (unit_id, system, plain text_pattern_ops);

      -- An official file on its way in, as it was sent; what was imported is kept with who did it and when.
      CREATE TABLE ref.classification_import (
        id          uuid        PRIMARY KEY,
        unit_id     uuid        NOT NULL REFERENCES access.unit (id),
        created_at  timestamptz NOT NULL,
        version     integer     NOT NULL,
        system      text        NOT NULL CHECK (system IN ('icd10_se', 'kva')),
        begun_by    uuid        NOT NULL,
        applied_at  timestamptz,
        added       integer,
        changed     integer,
        CONSTRAINT import_begun_by_staff FOREIGN KEY (unit_id, begun_by) REFERENCES access.staff (unit_id, id),
        CONSTRAINT import_in_unit UNIQUE (unit_id, id),
        CONSTRAINT applied_import_is_counted CHECK ((applied_at IS NULL) = (added IS NULL) AND (added IS NULL) = (changed IS NULL))
      );
      CREATE TABLE ref.classification_import_part (
        id          uuid        PRIMARY KEY,
        unit_id     uuid        NOT NULL,
        created_at  timestamptz NOT NULL,
        version     integer     NOT NULL,
        import_id   uuid        NOT NULL,
        number      integer     NOT NULL CHECK (number BETWEEN 1 AND 200),
        lines       text[]      NOT NULL,
        CONSTRAINT part_of_import FOREIGN KEY (unit_id, import_id) REFERENCES ref.classification_import (unit_id, id),
        CONSTRAINT one_text_per_part UNIQUE (unit_id, import_id, number)
      );

      SELECT ctx.wall_off('ref.classification_code', 'unit');
      SELECT ctx.wall_off('ref.classification_import', 'unit');
      SELECT ctx.wall_off('ref.classification_import_part', 'unit');
      REVOKE UPDATE ON ref.classification_import_part FROM takt_app, takt_jobs;

      -- A code of a visit is one of the unit's own table.
      ALTER TABLE spiralen.service_item
        ADD COLUMN icd10 text,
        ADD COLUMN kva text,
        ADD COLUMN icd10_system text GENERATED ALWAYS AS (CASE WHEN icd10 IS NOT NULL THEN 'icd10_se' END) STORED,
        ADD COLUMN kva_system text GENERATED ALWAYS AS (CASE WHEN kva IS NOT NULL THEN 'kva' END) STORED,
        ADD CONSTRAINT service_item_has_known_diagnosis FOREIGN KEY (unit_id, icd10_system, icd10) REFERENCES ref.classification_code (unit_id, system, code),
        ADD CONSTRAINT service_item_has_known_measure FOREIGN KEY (unit_id, kva_system, kva) REFERENCES ref.classification_code (unit_id, system, code);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE spiralen.service_item DROP COLUMN icd10 CASCADE, DROP COLUMN kva CASCADE;
      DROP TABLE ref.classification_import_part, ref.classification_import, ref.classification_code;
    `);
  }
}
