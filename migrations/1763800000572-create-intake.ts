import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody seeks KAST for (E10, E18, W13, W38). Each change is a row of its own: what was written before stays. */
export class CreateIntake1763800000572 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE kast.intake (
        id              uuid        PRIMARY KEY,
        unit_id         uuid        NOT NULL,
        compartment     text        NOT NULL CHECK (compartment = 'kast'),
        client_id       uuid        NOT NULL,
        created_at      timestamptz NOT NULL,
        -- Counts the changes of one file; the highest is what holds now.
        version         integer     NOT NULL,
        reasons         text[]      NOT NULL CONSTRAINT intake_reasons
          CHECK (reasons <@ '{bought_sex,thinks_of_buying,compulsive_porn,webcam,other_problematic_sexual_behaviour,thinks_of_selling,sells}'),
        prompts         text[]      NOT NULL CONSTRAINT intake_prompts
          CHECK (prompts <@ '{police,relative_found_out,shame,mental_ill_health,own_decision,relationship,health_worry,economy,other}'),
        children_in_household text  NOT NULL CHECK (children_in_household IN ('yes', 'no', 'not_asked')),
        child_perspective text      CHECK (child_perspective IN ('assessed', 'not_relevant')),
        form_of_contact text        CHECK (form_of_contact IN ('phone_advice', 'support_talk', 'processing_talk')),
        written_by      uuid,
        CONSTRAINT intake_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id),
        CONSTRAINT intake_written_by FOREIGN KEY (unit_id, written_by) REFERENCES access.staff (unit_id, id),
        -- SoL 19:1: the question is asked where there are children.
        CONSTRAINT child_perspective_where_children CHECK (child_perspective IS NULL OR children_in_household = 'yes')
      );
      CREATE INDEX intakes_of_file ON kast.intake (client_id, version DESC);
      SELECT ctx.wall_off('kast.intake', 'content');
      -- What was written is never changed, only written anew.
      REVOKE UPDATE ON kast.intake FROM takt_app, takt_jobs;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE kast.intake');
  }
}
