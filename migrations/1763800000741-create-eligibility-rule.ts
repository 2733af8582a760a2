import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom a service is not open to without a clinician (E09): rows with their validity instead of a column (decision 38). */
export class CreateEligibilityRule1763800000741 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE ref.eligibility_rule (
        id           uuid        PRIMARY KEY,
        unit_id      uuid        NOT NULL REFERENCES access.unit (id),
        -- From when it holds.
        created_at   timestamptz NOT NULL,
        version      integer     NOT NULL,
        service_kind text        NOT NULL,
        gender       text        NOT NULL CHECK (gender IN ('woman','man','trans_woman','trans_man','non_binary','other','not_stated')),
        set_by       uuid,
        until        timestamptz,
        ended_by     uuid,
        CONSTRAINT eligibility_rule_of_service FOREIGN KEY (unit_id, service_kind) REFERENCES ref.service_kind (unit_id, code),
        CONSTRAINT eligibility_rule_set_by_staff FOREIGN KEY (unit_id, set_by) REFERENCES access.staff (unit_id, id),
        CONSTRAINT eligibility_rule_ended_by_staff FOREIGN KEY (unit_id, ended_by) REFERENCES access.staff (unit_id, id),
        CONSTRAINT eligibility_rule_ends_after_it_began CHECK (until >= created_at)
      );
      CREATE UNIQUE INDEX one_rule_per_service_and_gender ON ref.eligibility_rule (unit_id, service_kind, gender) WHERE until IS NULL;

      INSERT INTO ref.eligibility_rule (id, unit_id, created_at, version, service_kind, gender)
        SELECT gen_random_uuid(), k.unit_id, k.created_at, 1, k.code, g FROM ref.service_kind k, unnest(k.closed_to_genders) g;
      ALTER TABLE ref.service_kind DROP COLUMN closed_to_genders;
      SELECT ctx.wall_off('ref.eligibility_rule', 'unit');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE ref.service_kind ADD COLUMN closed_to_genders text[] NOT NULL DEFAULT '{}';
      UPDATE ref.service_kind k SET closed_to_genders = ARRAY(SELECT r.gender FROM ref.eligibility_rule r
        WHERE r.unit_id = k.unit_id AND r.service_kind = k.code AND r.until IS NULL ORDER BY r.gender);
      DROP TABLE ref.eligibility_rule;
    `);
  }
}
