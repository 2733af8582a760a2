import type { MigrationInterface, QueryRunner } from 'typeorm';

/** I27: what one care unit wrote is another's only with a care relation, and not at all where the patient has blocked it. */
export class WallOffCareUnits1763800000723 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(VISITS);
    await db.query(NOTES);
    await db.query(RELEASES);
  }

  async down(db: QueryRunner): Promise<void> {
    const dropped = Object.entries(POLICIES).flatMap(([table, policies]) =>
      policies.map((policy) => `DROP POLICY ${policy} ON ${table};`),
    );
    await db.query(dropped.join('\n'));
    await db.query(`
      DROP FUNCTION journal.release_is_blocked(uuid);
      DROP POLICY counted ON journal.release_note;
      REVOKE SELECT (id, unit_id, compartment, client_id, release_id, note_id) ON journal.release_note FROM takt_stat`);
  }
}

const BY_CARE = ['read_by_care', 'added_by_care', 'changed_by_care'];
const POLICIES: Readonly<Record<string, readonly string[]>> = {
  'spiralen.booking': ['read_by_care'],
  'spiralen.service_item': BY_CARE,
  'spiralen.eligibility_override': BY_CARE,
  'spiralen.routine_asking': BY_CARE,
  'spiralen.sample': BY_CARE,
  'spiralen.lab_result': ['with_its_sample'],
  'spiralen.result_telling': ['with_its_sample'],
  'spiralen.disease_notification': ['with_its_sample'],
  'spiralen.traced_contact': ['with_its_notification'],
  'spiralen.examination_plan': BY_CARE,
  'spiralen.examination_step': BY_CARE,
  'journal.note': ['read_by_care', 'added_by_care', 'changed_by_care'],
  'journal.note_version': ['with_its_note', 'in_own_unit'],
  'journal.note_dispute': ['with_its_note', 'in_own_unit'],
  'journal.note_telling': ['with_its_note', 'in_own_unit'],
  'journal.note_signature': ['with_its_note'],
  'journal.release': ['not_blocked'],
  'journal.release_note': ['with_its_release'],
  'journal.release_copy': ['with_its_release'],
  'journal.release_handover': ['with_its_release'],
};

const OWN = `ANY ((SELECT ctx.care_units())::text[])`;

const VISITS = `
  -- That a visit was, with whom and when, is as blocked as what was said there. Reception books for every unit; whoever
  -- booked it herself knows it already.
  CREATE POLICY read_by_care ON spiralen.booking AS RESTRICTIVE FOR SELECT TO takt_app
    USING (care_unit IS NULL OR care_unit = ${OWN} OR booked_by = (SELECT ctx.staff_id()) OR NOT ctx.care_is_blocked(client_id, care_unit, starts_at, true));
  SELECT ctx.wall_off_care('spiralen.service_item', 'ctx.care_unit_of_visit(booking_id)', 'created_at', 'care');
  SELECT ctx.wall_off_care('spiralen.eligibility_override', 'ctx.care_unit_of_visit(booking_id)', 'created_at', 'block');
  SELECT ctx.wall_off_care('spiralen.routine_asking', 'ctx.care_unit_of_visit(booking_id)', 'created_at', 'block');
  -- A sample is its visit's; what was found, told, notified and traced of it goes with it.
  SELECT ctx.wall_off_care('spiralen.sample', 'ctx.care_unit_of_visit(booking_id)', 'created_at', 'block');
  ${['lab_result', 'result_telling', 'disease_notification']
    .map(
      (table) => `
  CREATE POLICY with_its_sample ON spiralen.${table} AS RESTRICTIVE FOR SELECT TO takt_app
    USING (EXISTS (SELECT FROM spiralen.sample s WHERE s.id = sample_id));`,
    )
    .join('')}
  CREATE POLICY with_its_notification ON spiralen.traced_contact AS RESTRICTIVE FOR SELECT TO takt_app
    USING (EXISTS (SELECT FROM spiralen.disease_notification d WHERE d.id = notification_id));
  -- The one examination there is a plan for is the midwives' and gynaecologists'.
  SELECT ctx.wall_off_care('spiralen.examination_plan', '''gynaecology''', 'created_at', 'block');
  SELECT ctx.wall_off_care('spiralen.examination_step', '''gynaecology''', 'created_at', 'block');
`;

/** Read in another unit, written in one's own (model 3.5). What hangs on a note is seen and written with it. */
const NOTES = `
  CREATE POLICY read_by_care ON journal.note AS RESTRICTIVE FOR SELECT TO takt_app
    USING (care_unit IS NULL OR care_unit = ${OWN} OR ctx.opens_care(client_id, care_unit, event_at, true));
  CREATE POLICY added_by_care ON journal.note AS RESTRICTIVE FOR INSERT TO takt_app WITH CHECK (care_unit IS NULL OR care_unit = ${OWN});
  CREATE POLICY changed_by_care ON journal.note AS RESTRICTIVE FOR UPDATE TO takt_app USING (true) WITH CHECK (care_unit IS NULL OR care_unit = ${OWN});
  ${['note_version', 'note_dispute', 'note_telling']
    .map(
      (table) => `
  CREATE POLICY with_its_note ON journal.${table} AS RESTRICTIVE FOR SELECT TO takt_app
    USING (compartment <> 'spiralen' OR EXISTS (SELECT FROM journal.note n WHERE n.id = note_id));
  CREATE POLICY in_own_unit ON journal.${table} AS RESTRICTIVE FOR INSERT TO takt_app
    WITH CHECK (compartment <> 'spiralen' OR EXISTS (SELECT FROM journal.note n WHERE n.id = note_id AND n.care_unit = ${OWN}));`,
    )
    .join('')}
  CREATE POLICY with_its_note ON journal.note_signature AS RESTRICTIVE FOR SELECT TO takt_app
    USING (compartment <> 'spiralen' OR EXISTS (SELECT FROM journal.note_version v WHERE v.id = version_id));
`;

/** A copy on its way out is as blocked as the most blocked note in it; who puts it together knows days and authors (P05). */
const RELEASES = `
  GRANT SELECT (id, unit_id, compartment, client_id, release_id, note_id) ON journal.release_note TO takt_stat;
  CREATE POLICY counted ON journal.release_note FOR SELECT TO takt_stat USING (unit_id = (SELECT ctx.unit_id()));

  CREATE FUNCTION journal.release_is_blocked(release uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ SELECT EXISTS (SELECT FROM journal.release_note p JOIN journal.note n ON n.id = p.note_id
       WHERE p.release_id = release AND ctx.care_is_blocked(n.client_id, n.care_unit, n.event_at, true)) $$;
  GRANT CREATE ON SCHEMA journal TO takt_stat;
  ALTER FUNCTION journal.release_is_blocked(uuid) OWNER TO takt_stat;
  REVOKE CREATE ON SCHEMA journal FROM takt_stat;
  REVOKE ALL ON FUNCTION journal.release_is_blocked(uuid) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION journal.release_is_blocked(uuid) TO takt_app;

  CREATE POLICY not_blocked ON journal.release AS RESTRICTIVE FOR SELECT TO takt_app
    USING (compartment <> 'spiralen' OR (SELECT cardinality(ctx.care_units())) = 0 OR NOT journal.release_is_blocked(id));
  ${['release_note', 'release_copy', 'release_handover']
    .map(
      (table) => `
  CREATE POLICY with_its_release ON journal.${table} AS RESTRICTIVE FOR SELECT TO takt_app
    USING (compartment <> 'spiralen' OR EXISTS (SELECT FROM journal.release r WHERE r.id = release_id));`,
    )
    .join('')}
`;
