import type { MigrationInterface, QueryRunner } from 'typeorm';

/** SoL 14:5, I14, I37: not to identify needs the board's decision, on the service and on each file opened under it. */
export class RecordBoardDecision1763800000041 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(COLUMNS);
    await db.query(MOVED);
    await db.query(RULES);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(BACK);
  }
}

const COLUMNS = `
  ALTER TABLE ref.service_kind
    ADD COLUMN board_decision_ref text CHECK (length(board_decision_ref) BETWEEN 1 AND 100),
    ADD COLUMN board_decision_on date;
  ALTER TABLE clients.client
    ADD COLUMN board_decision_ref text CHECK (length(board_decision_ref) BETWEEN 1 AND 100),
    ADD COLUMN board_decision_on date;
`;

// The decision stood on the unit's page; each service that may be documented without identity now has its own.
const MOVED = `
  UPDATE ref.service_kind k SET board_decision_ref = u.non_identifying_decision_ref,
    board_decision_on = coalesce(u.non_identifying_decision_on, u.created_at::date)
  FROM access.unit u
  WHERE u.id = k.unit_id AND u.non_identifying_decision_ref IS NOT NULL AND k.legal_basis <> 'HSL' AND 'non_identifying' = ANY (k.accepted_modes);
  UPDATE clients.client c SET board_decision_ref = u.non_identifying_decision_ref,
    board_decision_on = coalesce(u.non_identifying_decision_on, u.created_at::date)
  FROM access.unit u
  WHERE u.id = c.unit_id AND u.non_identifying_decision_ref IS NOT NULL AND c.documentation_mode = 'non_identifying' AND c.compartment <> 'spiralen';
  ALTER TABLE access.unit DROP COLUMN non_identifying_decision_ref, DROP COLUMN non_identifying_decision_on;
`;

// NOT VALID: a service that already stands without a decision stays, and no file can be opened under it until it has one.
const RULES = `
  ALTER TABLE ref.service_kind
    ADD CONSTRAINT decision_has_ref_and_date CHECK (num_nonnulls(board_decision_ref, board_decision_on) <> 1),
    ADD CONSTRAINT non_identifying_kind_has_decision
      CHECK (documentation_mode <> 'non_identifying' OR legal_basis = 'HSL' OR board_decision_ref IS NOT NULL) NOT VALID;

  CREATE FUNCTION ref.decision_is_not_weakened() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN
    IF OLD.board_decision_ref IS NOT NULL AND (NEW.board_decision_ref IS NULL OR NEW.board_decision_on < OLD.board_decision_on)
      OR OLD.documentation_mode = 'non_identifying' AND NEW.documentation_mode <> 'non_identifying'
      OR OLD.documentation_mode = 'advice_only' AND NEW.documentation_mode = 'identified' THEN
      RAISE EXCEPTION 'a decision is not weakened' USING ERRCODE = '23514', CONSTRAINT = 'decision_is_not_weakened';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER decision_is_not_weakened BEFORE UPDATE ON ref.service_kind FOR EACH ROW EXECUTE FUNCTION ref.decision_is_not_weakened();

  -- A file is opened under a decision that one of its compartment's services has, and keeps it.
  CREATE FUNCTION clients.non_identifying_needs_decision() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN
    IF NEW.documentation_mode = 'non_identifying' AND NEW.compartment <> 'spiralen' AND NOT EXISTS (
      SELECT FROM ref.service_kind k WHERE k.unit_id = NEW.unit_id AND k.compartment = NEW.compartment
        AND (k.board_decision_ref, k.board_decision_on) = (NEW.board_decision_ref, NEW.board_decision_on)) THEN
      RAISE EXCEPTION 'there is no such decision' USING ERRCODE = '23514', CONSTRAINT = 'non_identifying_needs_decision';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER non_identifying_needs_decision BEFORE INSERT ON clients.client
    FOR EACH ROW EXECUTE FUNCTION clients.non_identifying_needs_decision();

  CREATE FUNCTION clients.decision_and_mode_stay() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN
    IF (NEW.documentation_mode, NEW.board_decision_ref, NEW.board_decision_on)
      IS DISTINCT FROM (OLD.documentation_mode, OLD.board_decision_ref, OLD.board_decision_on) THEN
      RAISE EXCEPTION 'decision and mode stay' USING ERRCODE = '23514', CONSTRAINT = 'decision_and_mode_stay';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER decision_and_mode_stay BEFORE UPDATE ON clients.client FOR EACH ROW EXECUTE FUNCTION clients.decision_and_mode_stay();
`;

const BACK = `
  DROP TRIGGER decision_and_mode_stay ON clients.client;
  DROP TRIGGER non_identifying_needs_decision ON clients.client;
  DROP TRIGGER decision_is_not_weakened ON ref.service_kind;
  DROP FUNCTION clients.decision_and_mode_stay(), clients.non_identifying_needs_decision(), ref.decision_is_not_weakened();
  ALTER TABLE access.unit ADD COLUMN non_identifying_decision_ref text, ADD COLUMN non_identifying_decision_on date;
  UPDATE access.unit u SET (non_identifying_decision_ref, non_identifying_decision_on) = (SELECT k.board_decision_ref, k.board_decision_on
    FROM ref.service_kind k WHERE k.unit_id = u.id AND k.board_decision_ref IS NOT NULL ORDER BY k.board_decision_on DESC LIMIT 1);
  ALTER TABLE ref.service_kind DROP COLUMN board_decision_ref, DROP COLUMN board_decision_on;
  ALTER TABLE clients.client DROP COLUMN board_decision_ref, DROP COLUMN board_decision_on;
`;
