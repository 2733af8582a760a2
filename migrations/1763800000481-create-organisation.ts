import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The directory of organisations: who else there is, for whom, and where (O01–O17, O25). No client is in it. */
export class CreateOrganisation1763800000481 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SCHEMA network;
      GRANT USAGE ON SCHEMA network TO takt_app, takt_jobs, takt_stat;

      CREATE TABLE network.organisation (
        id            uuid        PRIMARY KEY,
        unit_id       uuid        NOT NULL REFERENCES access.unit (id),
        created_at    timestamptz NOT NULL,
        version       integer     NOT NULL,
        name          text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        type          text        NOT NULL CHECK (type IN ('municipal_unit', 'municipality', 'region', 'agency', 'police', 'ngo', 'youth_clinic', 'health_care', 'regional_coordinator', 'helpline', 'network', 'website')),
        aliases       text[]      NOT NULL DEFAULT '{}',
        former_names  text[]      NOT NULL DEFAULT '{}',
        part_of       text        CHECK (length(part_of) <= 200),
        counties      text[]      NOT NULL DEFAULT '{}',
        municipality  text        CHECK (length(municipality) <= 60),
        remote        boolean     NOT NULL,
        min_age       smallint    CHECK (min_age BETWEEN 0 AND 120),
        max_age       smallint    CHECK (max_age BETWEEN 0 AND 120),
        target_groups text[]      NOT NULL DEFAULT '{}',
        channels      text[]      NOT NULL DEFAULT '{}',
        phone         text        CHECK (length(phone) <= 40),
        url_ascii     text        CHECK (length(url_ascii) <= 500),
        url_display   text        CHECK (length(url_display) <= 500),
        valid_from    date,
        valid_until   date,
        verified_on   date,
        CONSTRAINT one_organisation_per_name UNIQUE (unit_id, name),
        CONSTRAINT organisation_ages_in_order CHECK (max_age >= min_age),
        CONSTRAINT organisation_dates_in_order CHECK (valid_until >= valid_from)
      );
      SELECT ctx.wall_off('network.organisation', 'unit');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA network CASCADE');
  }
}
