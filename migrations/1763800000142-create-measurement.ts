import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Instruments by name and score range, without a word of their items (law 2.14), and the scores entered for clients. */
export class CreateMeasurement1763800000142 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE counselling.instrument (
        id              uuid        PRIMARY KEY,
        unit_id         uuid        NOT NULL REFERENCES access.unit (id),
        created_at      timestamptz NOT NULL,
        version         integer     NOT NULL,
        code            text        NOT NULL CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{1,19}$'),
        edition         text        NOT NULL CHECK (length(edition) BETWEEN 1 AND 40),
        name            text        NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
        -- {min, max, step}, as far as they are known; null where the instrument has no total.
        total           jsonb,
        -- [{name, min, max, step}]
        subscales       jsonb       NOT NULL,
        lower_is_better boolean     NOT NULL,
        licence         text        NOT NULL CHECK (length(licence) BETWEEN 1 AND 300),
        active          boolean     NOT NULL,
        CONSTRAINT instrument_of_unit UNIQUE (unit_id, id),
        CONSTRAINT one_instrument_per_code_and_edition UNIQUE (unit_id, code, edition),
        CONSTRAINT instrument_has_a_score CHECK (total IS NOT NULL OR jsonb_array_length(subscales) > 0)
      );

      CREATE TABLE counselling.measurement (
        id            uuid        PRIMARY KEY,
        unit_id       uuid        NOT NULL,
        compartment   text        NOT NULL CHECK (compartment IN ('counselling', 'kast')),
        client_id     uuid        NOT NULL,
        created_at    timestamptz NOT NULL,
        version       integer     NOT NULL,
        contract_id   uuid,
        instrument_id uuid        NOT NULL,
        phase         text        NOT NULL CHECK (phase IN ('baseline', 'mid', 'end', 'follow_up')),
        measured_on   date        NOT NULL,
        total         double precision,
        subscales     jsonb       NOT NULL,
        recorded_by   uuid,
        -- Why it was corrected last; sealed.
        correction_reason bytea,
        CONSTRAINT measurement_in_file UNIQUE (unit_id, compartment, client_id, id),
        CONSTRAINT measurement_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id),
        CONSTRAINT measurement_of_contract FOREIGN KEY (unit_id, compartment, client_id, contract_id)
          REFERENCES counselling.contract (unit_id, compartment, client_id, id),
        CONSTRAINT measurement_by_instrument FOREIGN KEY (unit_id, instrument_id) REFERENCES counselling.instrument (unit_id, id),
        CONSTRAINT measurement_by_staff FOREIGN KEY (unit_id, recorded_by) REFERENCES access.staff (unit_id, id),
        CONSTRAINT measurement_has_a_score CHECK (total IS NOT NULL OR jsonb_array_length(subscales) > 0)
      );
      CREATE INDEX measurements_of_client ON counselling.measurement (client_id, measured_on);
      CREATE INDEX measurements_by_instrument ON counselling.measurement (unit_id, instrument_id, client_id);

      -- What a measurement has said, each time it was written; nobody changes it afterwards.
      CREATE TABLE counselling.measurement_version (
        id             uuid        PRIMARY KEY,
        unit_id        uuid        NOT NULL,
        compartment    text        NOT NULL,
        client_id      uuid        NOT NULL,
        created_at     timestamptz NOT NULL,
        version        integer     NOT NULL,
        measurement_id uuid        NOT NULL,
        phase          text        NOT NULL,
        measured_on    date        NOT NULL,
        total          double precision,
        subscales      jsonb       NOT NULL,
        recorded_by    uuid,
        correction_reason bytea,
        CONSTRAINT version_of_measurement FOREIGN KEY (unit_id, compartment, client_id, measurement_id)
          REFERENCES counselling.measurement (unit_id, compartment, client_id, id),
        CONSTRAINT one_row_per_measurement_version UNIQUE (measurement_id, version)
      );
      CREATE FUNCTION counselling.keep_measurement() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
      $$ BEGIN
        INSERT INTO counselling.measurement_version VALUES (gen_random_uuid(), NEW.unit_id, NEW.compartment, NEW.client_id,
          coalesce(ctx.now(), NEW.created_at), NEW.version, NEW.id, NEW.phase, NEW.measured_on, NEW.total, NEW.subscales, NEW.recorded_by, NEW.correction_reason);
        RETURN NULL;
      END $$;
      CREATE TRIGGER keep_measurement AFTER INSERT OR UPDATE OF version ON counselling.measurement
        FOR EACH ROW EXECUTE FUNCTION counselling.keep_measurement();

      SELECT ctx.wall_off('counselling.instrument', 'unit');
      SELECT ctx.wall_off('counselling.measurement', 'content');
      SELECT ctx.wall_off('counselling.measurement_version', 'content');
      REVOKE UPDATE ON counselling.measurement_version FROM takt_app, takt_jobs;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE counselling.measurement_version, counselling.measurement, counselling.instrument;
      DROP FUNCTION counselling.keep_measurement()`);
  }
}
