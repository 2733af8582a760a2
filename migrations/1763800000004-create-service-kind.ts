import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reference lists that staff choose from: pathways in (V01–V16) and each unit's kinds of service. */
export class CreateServiceKind1763800000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SCHEMA ref;
      GRANT USAGE ON SCHEMA ref TO takt_app, takt_jobs, takt_stat;

      CREATE TABLE ref.pathway (
        code         text PRIMARY KEY,
        mission_id   text NOT NULL,
        label_sv     text NOT NULL,
        label_en     text NOT NULL,
        compartments text[] NOT NULL,
        active       boolean NOT NULL DEFAULT true
      );
      INSERT INTO ref.pathway (code, mission_id, label_sv, label_en, compartments) VALUES
        ('street_outreach', 'V01', 'Uppsökande på gatan', 'Street outreach', '{counselling,kast,outreach,spiralen,trafficking}'),
        ('online_outreach_mail', 'V02', 'Uppsökande på nätet', 'Online outreach', '{counselling,kast,outreach,spiralen}'),
        ('spiralen_link', 'V03', 'Länkad från Spiralen', 'Link from Spiralen', '{counselling,kast,outreach,trafficking}'),
        ('raid', 'V04', 'Tillslag', 'Raid', '{counselling,outreach,spiralen,trafficking}'),
        ('police_operation_callback', 'V05', 'Uppringning efter polisinsats', 'Call-back after police operation', '{kast}'),
        ('police_officer_information', 'V06', 'Information från polis', 'Information from a police officer', '{counselling,kast,outreach,spiralen,trafficking}'),
        ('after_police_interrogation', 'V07', 'Efter polisförhör', 'After police interrogation', '{counselling,kast}'),
        ('news_article', 'V08', 'Nyhetsartikel', 'News article', '{counselling,kast,spiralen}'),
        ('web_search', 'V09', 'Webbsökning, eget initiativ', 'Web search, own initiative', '{counselling,kast,outreach,spiralen}'),
        ('relative', 'V10', 'Närstående', 'Relative', '{counselling,kast,spiralen}'),
        ('campaign', 'V11', 'Kampanj', 'Campaign', '{counselling,kast,spiralen}'),
        ('professional_referral', 'V12', 'Hänvisad av yrkesverksam', 'Referred by a professional', '{counselling,kast,outreach,spiralen,trafficking}'),
        ('kast_street_outreach', 'V13', 'KAST uppsökande på gatan', 'KAST street outreach', '{kast}'),
        ('school_or_youth_clinic', 'V14', 'Skola eller ungdomsmottagning', 'School or youth clinic', '{counselling,kast,outreach,spiralen}'),
        ('other_municipality', 'V15', 'Annan kommun eller annat län', 'Other municipality or county', '{counselling,kast,spiralen,trafficking}'),
        ('unknown', 'V16', 'Annat eller okänt', 'Other or unknown', '{counselling,kast,outreach,spiralen,trafficking}');

      CREATE TABLE ref.service_kind (
        id                 uuid        PRIMARY KEY,
        unit_id            uuid        NOT NULL REFERENCES access.unit (id),
        created_at         timestamptz NOT NULL DEFAULT now(),
        version            integer     NOT NULL DEFAULT 1,
        code               text        NOT NULL CHECK (code ~ '^[a-z][a-z0-9_]{1,59}$'),
        compartment        text        NOT NULL CHECK (compartment IN ('counselling','kast','outreach','trafficking','spiralen')),
        label_sv           text        NOT NULL,
        label_en           text        NOT NULL,
        legal_basis        text        NOT NULL CHECK (legal_basis IN ('SOL_11_5', 'SOL_11_1', 'SOL_6_3', 'HSL')),
        documentation_mode text        NOT NULL CHECK (documentation_mode IN ('identified', 'non_identifying', 'advice_only')),
        accepted_modes     text[]      NOT NULL,
        duration_minutes   smallint    NOT NULL CHECK (duration_minutes BETWEEN 5 AND 240),
        given_by           text[]      NOT NULL,
        closed_to_genders  text[]      NOT NULL DEFAULT '{}',
        active             boolean     NOT NULL DEFAULT true,
        CONSTRAINT one_service_kind_per_code UNIQUE (unit_id, code)
      );
      SELECT ctx.wall_off('ref.service_kind', 'unit');
      GRANT SELECT ON ref.pathway TO takt_app, takt_jobs, takt_stat;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA ref CASCADE');
  }
}
