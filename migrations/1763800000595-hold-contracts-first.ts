import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A last day and an absence hold the contracts they touch before anything else, as every deed to a contract does: whoever
 * comes second waits, and nobody waits in a ring. Covers are opened by whoever is away or plans the unit's days.
 */
export class HoldContractsFirst1763800000595 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(HOLD);
    for (const { name, before, after } of CHANGES) await db.query(reworded(name, before, after));
  }

  async down(db: QueryRunner): Promise<void> {
    for (const { name, before, after } of CHANGES) await db.query(reworded(name, after, before));
    await db.query('DROP FUNCTION counselling.hold_contracts(uuid[])');
  }
}

const HOLD = `
  CREATE FUNCTION counselling.hold_contracts(ids uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN
    PERFORM FROM counselling.contract k WHERE k.unit_id = ctx.unit_id() AND k.id = ANY (ids) ORDER BY k.id FOR NO KEY UPDATE;
  END $$;
  REVOKE ALL ON FUNCTION counselling.hold_contracts(uuid[]) FROM PUBLIC;
`;

const OF_PERSON = `
    PERFORM counselling.hold_contracts(ARRAY(
      SELECT a.contract_id FROM counselling.counsellor_assignment a WHERE a.unit_id = ctx.unit_id() AND person IN (a.staff_id, a.cover_id)
      UNION SELECT r.contract_id FROM counselling.reassignment r WHERE r.unit_id = ctx.unit_id() AND r.closed_at IS NULL
        AND person IN (r.staff_id, r.proposed_id, r.cover_id) AND r.contract_id IS NOT NULL));`;
const OF_ABSENCE = `
    PERFORM counselling.hold_contracts(ARRAY(SELECT r.contract_id FROM counselling.reassignment r
      WHERE r.unit_id = ctx.unit_id() AND r.absence_id = absence AND r.closed_at IS NULL AND r.contract_id IS NOT NULL));`;
const NOT_HERS = `
    IF ctx.staff_id() IS DISTINCT FROM away.staff_id AND ctx.staff_id() IS NOT NULL
      AND NOT ctx.roles() && '{receptionist,unit_manager,medical_head,administrator}'::text[] THEN
      RAISE EXCEPTION 'somebody else''s absence' USING ERRCODE = '42501';
    END IF;`;

const ADMINISTRATOR = `USING ERRCODE = '42501'; END IF;`;
const NO_ABSENCE = `IF away.id IS NULL THEN RETURN '{}'; END IF;`;
const FIRST_COVER = `FOR one IN SELECT r.* FROM counselling.reassignment r JOIN calendar.absence`;

const CHANGES = [
  { name: 'open_handovers(uuid, date, date)', before: ADMINISTRATOR, after: ADMINISTRATOR + OF_PERSON },
  { name: 'take_back_handovers(uuid)', before: ADMINISTRATOR, after: ADMINISTRATOR + OF_PERSON },
  { name: 'take_back_covers(uuid)', before: FIRST_COVER, after: `${OF_ABSENCE.trim()}\n    ${FIRST_COVER}` },
  { name: 'open_covers(uuid)', before: NO_ABSENCE, after: NO_ABSENCE + NOT_HERS },
];

/** Writes a function anew with one passage changed, and nothing else; owner and rights stay. */
const reworded = (name: string, before: string, after: string): string => `
  DO $do$
  DECLARE said text := pg_get_functiondef('counselling.${name}'::regprocedure);
  BEGIN
    IF position($a$${before}$a$ IN said) = 0 THEN RAISE EXCEPTION 'counselling.${name} does not say so'; END IF;
    EXECUTE replace(said, $a$${before}$a$, $b$${after}$b$);
  END $do$`;
