import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The waiting list for earlier times: who has a time and wants one before it, with what conditions. */
export class CreateEarlierWish1763800000743 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE spiralen.earlier_wish (
        id           uuid        PRIMARY KEY,
        unit_id      uuid        NOT NULL,
        compartment  text        NOT NULL CHECK (compartment = 'spiralen'),
        client_id    uuid        NOT NULL,
        created_at   timestamptz NOT NULL,
        version      integer     NOT NULL,
        -- The time she has now; the wish goes along when that is moved to a later one.
        booking_id   uuid        NOT NULL,
        clinician_id uuid,
        part_of_day  text        CHECK (part_of_day IN ('morning', 'afternoon', 'evening')),
        not_before   date,
        status       text        NOT NULL CHECK (status IN ('waiting', 'booked', 'withdrawn')),
        added_by     uuid,
        ended_at     timestamptz,
        ended_by     uuid,
        CONSTRAINT wish_of_booking FOREIGN KEY (unit_id, compartment, client_id, booking_id)
          REFERENCES spiralen.booking (unit_id, compartment, client_id, id),
        CONSTRAINT wish_for_staff FOREIGN KEY (unit_id, clinician_id) REFERENCES access.staff (unit_id, id),
        CONSTRAINT wish_added_by_staff FOREIGN KEY (unit_id, added_by) REFERENCES access.staff (unit_id, id),
        CONSTRAINT wish_ended_by_staff FOREIGN KEY (unit_id, ended_by) REFERENCES access.staff (unit_id, id),
        CONSTRAINT wish_ends_once CHECK ((status = 'waiting') = (ended_at IS NULL))
      );
      CREATE UNIQUE INDEX one_waiting_wish_per_booking ON spiralen.earlier_wish (unit_id, booking_id) WHERE status = 'waiting';
      CREATE INDEX wishes_in_order ON spiralen.earlier_wish (unit_id, created_at);
      SELECT ctx.wall_off('spiralen.earlier_wish', 'shell');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE spiralen.earlier_wish');
  }
}
