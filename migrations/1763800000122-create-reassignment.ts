import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A counsellor leaves or is away: one task for each contract and each single session that others must take (SM-3). */
export class CreateReassignment1763800000122 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLE);
    await db.query(CLOSING);
    await db.query(`SELECT ctx.wall_off('counselling.reassignment', 'shell');
      GRANT DELETE ON counselling.counsellor_assignment TO takt_app, takt_jobs`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      REVOKE DELETE ON counselling.counsellor_assignment FROM takt_app, takt_jobs;
      DROP TRIGGER ended_contract_needs_nobody ON counselling.contract;
      DROP TABLE counselling.reassignment;
      DROP FUNCTION counselling.ended_contract_needs_nobody();
    `);
  }
}

const TABLE = `
  CREATE TABLE counselling.reassignment (
    id          uuid        PRIMARY KEY,
    unit_id     uuid        NOT NULL,
    compartment text        NOT NULL CHECK (compartment IN ('counselling', 'kast')),
    client_id   uuid        NOT NULL,
    created_at  timestamptz NOT NULL,
    version     integer     NOT NULL,
    -- handover: she leaves. cover: she is away for a stretch, and it goes back to her by itself.
    kind        text        NOT NULL CHECK (kind IN ('handover', 'cover')),
    contract_id uuid,
    session_id  uuid,
    -- Who leaves or is away, and by which absence.
    staff_id    uuid        NOT NULL,
    absence_id  uuid        REFERENCES calendar.absence (id),
    starts_on   date        NOT NULL,
    ends_on     date        CHECK (ends_on >= starts_on),
    deadline    date        NOT NULL,
    status      text        NOT NULL CHECK (status IN ('open', 'proposed', 'client_informed', 'accepted', 'client_declined',
                                                       'done', 'skipped', 'contract_ended', 'withdrawn')),
    proposed_id uuid,
    -- From which day, where that is not the first.
    proposed_from date,
    -- Who meets the client until somebody is responsible again.
    cover_id    uuid,
    informed_at timestamptz,
    answered_at timestamptz,
    closed_at   timestamptz,
    CONSTRAINT reassignment_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id),
    CONSTRAINT reassignment_of_contract FOREIGN KEY (unit_id, compartment, client_id, contract_id)
      REFERENCES counselling.contract (unit_id, compartment, client_id, id),
    CONSTRAINT reassignment_of_session FOREIGN KEY (unit_id, compartment, client_id, session_id)
      REFERENCES counselling.session (unit_id, compartment, client_id, id),
    CONSTRAINT reassignment_from_staff FOREIGN KEY (unit_id, staff_id) REFERENCES access.staff (unit_id, id),
    CONSTRAINT reassignment_to_staff FOREIGN KEY (unit_id, proposed_id) REFERENCES access.staff (unit_id, id),
    CONSTRAINT reassignment_covered_by FOREIGN KEY (unit_id, cover_id) REFERENCES access.staff (unit_id, id),
    CONSTRAINT reassignment_of_one_thing CHECK (num_nonnulls(contract_id, session_id) = 1),
    CONSTRAINT cover_is_of_an_absence CHECK ((kind = 'cover') = (absence_id IS NOT NULL)),
    CONSTRAINT proposed_is_somebody CHECK (status NOT IN ('proposed', 'client_informed', 'accepted', 'done') OR proposed_id IS NOT NULL),
    CONSTRAINT reassignment_closed_once CHECK ((closed_at IS NOT NULL) = (status IN ('done', 'skipped', 'contract_ended', 'withdrawn')))
  );
  CREATE UNIQUE INDEX one_living_reassignment ON counselling.reassignment
    (unit_id, coalesce(contract_id, session_id), staff_id, coalesce(absence_id, unit_id)) WHERE closed_at IS NULL;
  CREATE INDEX reassignments_of_contract ON counselling.reassignment (contract_id);
  CREATE INDEX reassignments_of_client ON counselling.reassignment (client_id);
`;

const CLOSING = `
  -- SM-3: a contract that has ended is handed to nobody.
  CREATE FUNCTION counselling.ended_contract_needs_nobody() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN
    UPDATE counselling.reassignment SET status = 'contract_ended', closed_at = ctx.now(), version = version + 1
      WHERE contract_id = NEW.id AND closed_at IS NULL;
    RETURN NULL;
  END $$;
  CREATE TRIGGER ended_contract_needs_nobody AFTER UPDATE OF status ON counselling.contract
    FOR EACH ROW WHEN (NEW.status = 'ended' AND OLD.status <> 'ended') EXECUTE FUNCTION counselling.ended_contract_needs_nobody();
`;
