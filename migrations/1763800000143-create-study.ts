import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Outcome studies (W33): who may, was asked, takes part; and the one road out, by random study ids (P14). */
export class CreateStudy1763800000143 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      INSERT INTO access.role VALUES ('study_export', NULL, '{}');

      CREATE TABLE counselling.study (
        id             uuid        PRIMARY KEY,
        unit_id        uuid        NOT NULL REFERENCES access.unit (id),
        created_at     timestamptz NOT NULL,
        version        integer     NOT NULL,
        name           text        NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
        -- The ethical review: without its reference there is no study (lag 2003:460).
        approval_ref   text        NOT NULL CHECK (length(approval_ref) BETWEEN 3 AND 60),
        from_on        date        NOT NULL,
        until_on       date        NOT NULL,
        instrument_ids uuid[]      NOT NULL CHECK (cardinality(instrument_ids) BETWEEN 1 AND 20),
        CONSTRAINT study_of_unit UNIQUE (unit_id, id),
        CONSTRAINT one_study_per_name UNIQUE (unit_id, name),
        CONSTRAINT study_ends_after_it_begins CHECK (until_on > from_on)
      );

      -- The list that says which study id is whose. It stands behind the client's own wall and is never exported.
      CREATE TABLE counselling.study_participation (
        id            uuid        PRIMARY KEY,
        unit_id       uuid        NOT NULL,
        compartment   text        NOT NULL CHECK (compartment IN ('counselling', 'kast')),
        client_id     uuid        NOT NULL,
        created_at    timestamptz NOT NULL,
        version       integer     NOT NULL,
        study_id      uuid        NOT NULL,
        status        text        NOT NULL CHECK (status IN ('eligible', 'asked', 'declined', 'enrolled', 'withdrawn')),
        eligible_on   date        NOT NULL,
        asked_on      date,
        answered_on   date,
        consent_form  text        CHECK (consent_form IN ('oral', 'written')),
        consent_recorded_by uuid,
        withdrawn_on  date,
        study_code    text        CHECK (study_code ~ '^[0-9A-Z]{8}$'),
        CONSTRAINT participation_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id),
        CONSTRAINT participation_in_study FOREIGN KEY (unit_id, study_id) REFERENCES counselling.study (unit_id, id),
        CONSTRAINT consent_by_staff FOREIGN KEY (unit_id, consent_recorded_by) REFERENCES access.staff (unit_id, id),
        CONSTRAINT one_participation_per_client_and_study UNIQUE (unit_id, study_id, client_id),
        CONSTRAINT one_participant_per_study_code UNIQUE (unit_id, study_id, study_code),
        CONSTRAINT asked_says_when CHECK ((status <> 'eligible') = (asked_on IS NOT NULL)),
        CONSTRAINT answered_says_when CHECK ((status IN ('declined', 'enrolled', 'withdrawn')) = (answered_on IS NOT NULL)),
        CONSTRAINT enrolled_has_consented CHECK ((status IN ('enrolled', 'withdrawn')) = (consent_form IS NOT NULL)
          AND (consent_form IS NULL) = (study_code IS NULL) AND (consent_form IS NULL) = (consent_recorded_by IS NULL)),
        CONSTRAINT withdrawn_says_when CHECK ((status = 'withdrawn') = (withdrawn_on IS NOT NULL))
      );
      CREATE INDEX participations_of_client ON counselling.study_participation (client_id);

      SELECT ctx.wall_off('counselling.study', 'unit');
      SELECT ctx.wall_off('counselling.study_participation', 'content');

      -- Scores of a study's instruments inside its days, and when that person's baseline with the instrument was.
      CREATE FUNCTION counselling.study_scores(study uuid) RETURNS TABLE (participation_id uuid, client_id uuid, study_code text, instrument_id uuid,
        phase text, measured_on date, baseline_on date, total double precision, subscales jsonb)
      LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS
      $$ SELECT p.id, p.client_id, p.study_code, m.instrument_id, m.phase, m.measured_on,
           min(m.measured_on) FILTER (WHERE m.phase = 'baseline') OVER (PARTITION BY p.id, m.instrument_id), m.total, m.subscales
         FROM counselling.study s
         JOIN counselling.study_participation p ON p.unit_id = s.unit_id AND p.study_id = s.id AND p.status = 'enrolled'
         JOIN counselling.measurement m ON m.unit_id = p.unit_id AND m.client_id = p.client_id AND m.instrument_id = ANY (s.instrument_ids)
           AND m.measured_on BETWEEN s.from_on AND s.until_on
         WHERE s.id = study AND s.unit_id = ctx.unit_id() $$;

      -- One row for each score: study id, instrument, phase, whole weeks since the baseline. No client, no date, no text.
      CREATE FUNCTION counselling.study_export(study uuid) RETURNS TABLE (study_code text, instrument text, edition text, phase text,
        weeks integer, score text, value double precision)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
      $$ SELECT x.study_code, i.code, i.edition, x.phase, floor((x.measured_on - x.baseline_on) / 7.0)::integer, v.score, v.value
         FROM counselling.study_scores(study) x JOIN counselling.instrument i ON i.id = x.instrument_id
         CROSS JOIN LATERAL (SELECT 'total' AS score, x.total AS value WHERE x.total IS NOT NULL
           UNION ALL SELECT one ->> 'name', (one ->> 'value')::double precision FROM jsonb_array_elements(x.subscales) one) v
         WHERE 'study_export' = ANY (ctx.roles())
         ORDER BY x.study_code, i.code, i.edition, 5 NULLS FIRST, x.phase, v.score $$;

      GRANT CREATE ON SCHEMA counselling TO takt_stat;
      ALTER FUNCTION counselling.study_scores(uuid) OWNER TO takt_stat;
      ALTER FUNCTION counselling.study_export(uuid) OWNER TO takt_stat;
      REVOKE CREATE ON SCHEMA counselling FROM takt_stat;
      REVOKE ALL ON FUNCTION counselling.study_scores(uuid), counselling.study_export(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION counselling.study_export(uuid) TO takt_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION counselling.study_export(uuid), counselling.study_scores(uuid);
      DROP TABLE counselling.study_participation, counselling.study;
      DELETE FROM access.assignment WHERE role = 'study_export';
      DELETE FROM access.role WHERE code = 'study_export';
    `);
  }
}
