import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Advice by phone, mail, chat or in person: with a file or without, and nothing in it that names anybody (SoL 14:4). */
export class CreateKastContact1763800000571 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SCHEMA IF NOT EXISTS kast;
      GRANT USAGE ON SCHEMA kast TO takt_app, takt_jobs, takt_stat;

      CREATE TABLE kast.contact (
        id              uuid        PRIMARY KEY,
        unit_id         uuid        NOT NULL REFERENCES access.unit (id),
        compartment     text        NOT NULL CHECK (compartment = 'kast'),
        client_id       uuid,
        created_at      timestamptz NOT NULL,
        version         integer     NOT NULL,
        at              timestamptz NOT NULL,
        channel         text        NOT NULL CHECK (channel IN ('chat', 'mail', 'phone', 'in_person')),
        relation        text        NOT NULL CHECK (relation IN ('buyer', 'relative', 'partner', 'parent', 'child', 'other')),
        reasons         text[]      NOT NULL CONSTRAINT kast_contact_reasons CHECK (reasons <@ ${REASONS}),
        county          text        CHECK (county ~ '^[0-9]{2}$'),
        -- One of the county's own municipalities; the service holds the list.
        municipality    text        CHECK (length(municipality) <= 20),
        minutes         smallint    CHECK (minutes BETWEEN 0 AND 480),
        pathway         text        NOT NULL CONSTRAINT kast_contact_pathway REFERENCES ref.pathway (code),
        form_of_contact text        NOT NULL CHECK (form_of_contact IN ('phone_advice', 'support_talk', 'processing_talk')),
        offered         text[]      NOT NULL CONSTRAINT kast_contact_offered CHECK (offered <@ '{talks_here,phone_or_mail,home_social_services,local_kast,health_care,other_organisation,information}'),
        recorded_by     uuid,
        -- Entered by mistake: it stays, and is counted nowhere.
        struck_at       timestamptz,
        CONSTRAINT kast_contact_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id),
        CONSTRAINT kast_contact_recorded_by FOREIGN KEY (unit_id, recorded_by) REFERENCES access.staff (unit_id, id),
        CONSTRAINT municipality_lies_in_a_county CHECK (municipality IS NULL OR county IS NOT NULL)
      );
      CREATE INDEX kast_contacts_by_time ON kast.contact (unit_id, at DESC);
      CREATE INDEX kast_contacts_of_file ON kast.contact (client_id) WHERE client_id IS NOT NULL;
    `);
    await db.query(WALLS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE kast.contact');
  }
}

/** E10: what somebody seeks KAST for. */
const REASONS = `'{bought_sex,thinks_of_buying,compulsive_porn,webcam,other_problematic_sexual_behaviour,thinks_of_selling,sells}'`;

// Without a file it is KAST's own; with one, the care team's.
const WALLS = `
  ALTER TABLE kast.contact ENABLE ROW LEVEL SECURITY;
  ALTER TABLE kast.contact FORCE ROW LEVEL SECURITY;
  CREATE POLICY seen ON kast.contact TO takt_app, takt_jobs USING (unit_id = (SELECT ctx.unit_id())
    AND ('kast' = ANY ((SELECT ctx.open_compartments())::text[]) OR ('kast' = ANY ((SELECT ctx.content_compartments())::text[])
      AND (client_id IS NULL OR EXISTS (SELECT FROM clients.care_team t WHERE t.unit_id = contact.unit_id AND t.client_id = contact.client_id
        AND t.staff_id = (SELECT ctx.staff_id()) AND tstzrange(t.since, t.until) @> (SELECT ctx.now()))))));
  CREATE POLICY counted ON kast.contact FOR SELECT TO takt_stat USING (unit_id = (SELECT ctx.unit_id()));
  GRANT SELECT, INSERT, UPDATE ON kast.contact TO takt_app, takt_jobs;
  GRANT SELECT ON kast.contact TO takt_stat;
`;
