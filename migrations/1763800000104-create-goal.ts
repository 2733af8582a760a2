import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What client and counsellor agreed to work towards, and its evaluation every term (W16, SM-6, I12). */
export class CreateGoal1763800000104 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE counselling.goal (
        id          uuid        PRIMARY KEY,
        unit_id     uuid        NOT NULL,
        compartment text        NOT NULL CHECK (compartment IN ('counselling', 'kast')),
        client_id   uuid        NOT NULL,
        created_at  timestamptz NOT NULL,
        version     integer     NOT NULL,
        contract_id uuid        NOT NULL,
        text        bytea       NOT NULL,
        -- What each of the levels -2 to 2 would look like; sealed.
        scale       bytea,
        weight      smallint    NOT NULL DEFAULT 1 CHECK (weight BETWEEN 1 AND 5),
        agreed_on   date        NOT NULL,
        status      text        NOT NULL CHECK (status IN ('draft', 'agreed', 'revised', 'achieved', 'discontinued')),
        ended_on    date,
        version_of  uuid,
        CONSTRAINT goal_in_file UNIQUE (unit_id, compartment, client_id, id),
        CONSTRAINT goal_of_contract FOREIGN KEY (unit_id, compartment, client_id, contract_id)
          REFERENCES counselling.contract (unit_id, compartment, client_id, id),
        CONSTRAINT goal_is_version_of FOREIGN KEY (unit_id, compartment, client_id, version_of)
          REFERENCES counselling.goal (unit_id, compartment, client_id, id),
        CONSTRAINT goal_ends_once CHECK ((ended_on IS NOT NULL) = (status IN ('revised', 'achieved', 'discontinued')))
      );
      CREATE INDEX goals_of_client ON counselling.goal (client_id);
      CREATE INDEX goals_of_contract ON counselling.goal (contract_id);

      CREATE TABLE counselling.goal_review (
        id            uuid        PRIMARY KEY,
        unit_id       uuid        NOT NULL,
        compartment   text        NOT NULL CHECK (compartment IN ('counselling', 'kast')),
        client_id     uuid        NOT NULL,
        created_at    timestamptz NOT NULL,
        version       integer     NOT NULL,
        goal_id       uuid        NOT NULL,
        term          text        NOT NULL CHECK (term ~ '^[0-9]{4}-(VT|HT)$'),
        -- The last day of the term; overdue from the day after.
        due_on        date        NOT NULL,
        status        text        NOT NULL CHECK (status IN ('due', 'done', 'waived')),
        held_on       date,
        outcome       text        CHECK (outcome IN ('continue', 'revise', 'achieved', 'discontinue')),
        attainment    smallint    CHECK (attainment BETWEEN -2 AND 2),
        client_view   bytea,
        waived_reason bytea,
        CONSTRAINT review_of_goal FOREIGN KEY (unit_id, compartment, client_id, goal_id)
          REFERENCES counselling.goal (unit_id, compartment, client_id, id),
        CONSTRAINT one_review_per_goal_and_term UNIQUE (goal_id, term),
        CONSTRAINT done_says_when_and_what CHECK ((status = 'done') = (held_on IS NOT NULL) AND (held_on IS NULL) = (outcome IS NULL)),
        CONSTRAINT waived_says_why CHECK ((status = 'waived') = (waived_reason IS NOT NULL))
      );
      CREATE INDEX reviews_of_term ON counselling.goal_review (unit_id, term, status);
      CREATE INDEX reviews_of_client ON counselling.goal_review (client_id);

      SELECT ctx.wall_off('counselling.goal', 'content');
      SELECT ctx.wall_off('counselling.goal_review', 'content');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE counselling.goal_review, counselling.goal');
  }
}
