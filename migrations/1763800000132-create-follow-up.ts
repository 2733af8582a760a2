import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contacts after a contract has ended, without a new place in the queue (W31). */
export class CreateFollowUp1763800000132 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE counselling.follow_up (
        id          uuid        PRIMARY KEY,
        unit_id     uuid        NOT NULL,
        compartment text        NOT NULL CHECK (compartment IN ('counselling', 'kast')),
        client_id   uuid        NOT NULL,
        created_at  timestamptz NOT NULL,
        version     integer     NOT NULL,
        contract_id uuid        NOT NULL,
        staff_id    uuid        NOT NULL,
        -- Foreseen beforehand, or the client came or called by herself.
        planned     boolean     NOT NULL,
        on_date     date        NOT NULL,
        channel     text        NOT NULL CHECK (channel IN ('in_person', 'phone', 'video', 'chat')),
        status      text        NOT NULL CHECK (status IN ('planned', 'done', 'declined', 'cancelled')),
        minutes     smallint    CHECK (minutes BETWEEN 1 AND 600),
        session_id  uuid,
        CONSTRAINT follow_up_of_contract FOREIGN KEY (unit_id, compartment, client_id, contract_id)
          REFERENCES counselling.contract (unit_id, compartment, client_id, id),
        CONSTRAINT follow_up_as_session FOREIGN KEY (unit_id, compartment, client_id, session_id)
          REFERENCES counselling.session (unit_id, compartment, client_id, id),
        CONSTRAINT follow_up_by_staff FOREIGN KEY (unit_id, staff_id) REFERENCES access.staff (unit_id, id),
        CONSTRAINT minutes_of_what_was_done CHECK (minutes IS NULL OR status = 'done'),
        CONSTRAINT only_what_was_planned_waits CHECK (status = 'done' OR planned)
      );
      CREATE INDEX follow_ups_of_client ON counselling.follow_up (client_id, on_date);
      CREATE INDEX follow_ups_of_staff ON counselling.follow_up (staff_id, on_date) WHERE status = 'planned';
      CREATE UNIQUE INDEX one_follow_up_per_session ON counselling.follow_up (session_id) WHERE session_id IS NOT NULL;
      SELECT ctx.wall_off('counselling.follow_up', 'content')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE counselling.follow_up');
  }
}
