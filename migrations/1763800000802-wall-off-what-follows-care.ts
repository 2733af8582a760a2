import type { MigrationInterface, QueryRunner } from 'typeorm';

/** I27 in what hangs on a visit or was written beside the record; and whoever reviews emergencies sees those of protected files. */
export class WallOffWhatFollowsCare1763800000802 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(VISITS);
    await db.query(BRIDGE);
    await db.query(`ALTER POLICY unprotected ON spiralen.care_block_lift USING (${UNPROTECTED} OR ${OVERSEEING})`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER POLICY unprotected ON spiralen.care_block_lift USING (${UNPROTECTED});
      DROP POLICY with_its_consent ON bridge.disclosure;
      DROP POLICY with_its_referral ON bridge.disclosure;
      DROP POLICY with_its_notification ON tasks.task;
      DROP POLICY with_its_booking ON spiralen.earlier_wish;
      DROP POLICY with_its_booking ON reminders.reminder;`);
    for (const table of ['consent', 'referral'])
      for (const policy of ['read_by_care', 'added_by_care', 'changed_by_care'])
        await db.query(`DROP POLICY ${policy} ON bridge.${table}`);
  }
}

/** What 1763800000799 put there; the log reviewer and the medical head are told number and time, and sign it off (I28). */
const UNPROTECTED = `(client_id <> ALL ((SELECT ctx.shut_files())::uuid[])) IS NOT FALSE`;
const OVERSEEING = `(SELECT ctx.roles() && ARRAY['log_reviewer', 'medical_head'])`;

const VISITS = `
  -- That she waits for an earlier time, or is reminded of one, tells of the visit.
  CREATE POLICY with_its_booking ON spiralen.earlier_wish AS RESTRICTIVE FOR SELECT TO takt_app
    USING (EXISTS (SELECT FROM spiralen.booking b WHERE b.id = booking_id));
  CREATE POLICY with_its_booking ON reminders.reminder AS RESTRICTIVE FOR SELECT TO takt_app
    USING (EXISTS (SELECT FROM spiralen.booking b WHERE b.id = booking_id));
  -- SmL 2:5. A positive answer lies on the desk of those who may open it: the physicians of the unit that took the sample.
  CREATE POLICY with_its_notification ON tasks.task AS RESTRICTIVE FOR SELECT TO takt_app
    USING (kind <> 'positive_result' OR EXISTS (SELECT FROM spiralen.disease_notification d WHERE d.id = reference_id));
`;

const BRIDGE = `
  SELECT ctx.wall_off_care('bridge.consent', 'ctx.care_unit_of(recorded_by, created_at)', 'created_at', 'block');
  SELECT ctx.wall_off_care('bridge.referral', 'ctx.care_unit_of(created_by, created_at)', 'created_at', 'block');
  CREATE POLICY with_its_referral ON bridge.disclosure AS RESTRICTIVE FOR SELECT TO takt_app
    USING (EXISTS (SELECT FROM bridge.referral r WHERE r.id = referral_id));
  -- What is hidden from whoever sends cannot be weighed (I19): nothing leaves on it.
  CREATE POLICY with_its_consent ON bridge.disclosure AS RESTRICTIVE FOR INSERT TO takt_app
    WITH CHECK (consent_id IS NULL OR EXISTS (SELECT FROM bridge.consent c WHERE c.id = consent_id));
`;
