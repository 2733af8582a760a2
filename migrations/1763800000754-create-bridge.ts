import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The one place where siblings meet: consents, what was disclosed on which ground, and the frozen messages (S16, SM-9, D2). */
export class CreateBridge1763800000754 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(SENDER);
    await db.query(RECEIVER);
    await db.query(RULES);
    await db.query(WALLS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA bridge CASCADE');
  }
}

const FILE = `
    id uuid PRIMARY KEY, unit_id uuid NOT NULL, compartment text NOT NULL, client_id uuid NOT NULL,
    created_at timestamptz NOT NULL, version integer NOT NULL,`;
const OF_FILE = 'FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id)';
/** Other parts of this unit, other care, and everybody else outside. */
const RECIPIENTS = `('counselling', 'kast', 'outreach', 'spiralen', 'care', 'outside')`;
const ITEMS = `ARRAY['name', 'contact', 'language', 'wish', 'circumstances', 'diagnosis', 'lab_result']`;
const ONE_GROUND = `(consent_id IS NULL) <> (ground_code IS NULL) AND (ground_code IS NULL) = (necessity IS NULL) AND (ground_code IS NULL) = (decided_by IS NULL)`;

const SENDER = `
  CREATE SCHEMA bridge;
  GRANT USAGE ON SCHEMA bridge TO takt_app, takt_jobs, takt_stat;

  CREATE TABLE bridge.consent (${FILE}
    to_recipient  text        NOT NULL CHECK (to_recipient IN ${RECIPIENTS}),
    recipient     bytea,
    categories    text[]      NOT NULL CHECK (cardinality(categories) > 0 AND categories <@ ${ITEMS}),
    purpose       bytea       NOT NULL,
    form          text        NOT NULL CHECK (form IN ('oral', 'written')),
    given_on      date        NOT NULL,
    expires_on    date        NOT NULL,
    reservation   bytea,
    recorded_by   uuid        NOT NULL,
    revoked_at    timestamptz,
    revoked_by    uuid,
    CONSTRAINT consent_in_one_file UNIQUE (unit_id, compartment, client_id, id),
    CONSTRAINT consent_of_file ${OF_FILE},
    CONSTRAINT consent_recorded_by FOREIGN KEY (unit_id, recorded_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT consent_lasts_at_most_a_year CHECK (expires_on BETWEEN given_on AND given_on + 366),
    CONSTRAINT consent_crosses_a_wall CHECK (to_recipient <> compartment),
    CONSTRAINT consent_names_who_is_outside CHECK ((recipient IS NOT NULL) = (to_recipient IN ('care', 'outside'))),
    CONSTRAINT consent_is_revoked_by_somebody CHECK ((revoked_at IS NULL) = (revoked_by IS NULL))
  );
  CREATE INDEX consents_of_client ON bridge.consent (client_id);

  -- What is to be said, in the sender's file alone. It tells the receiver nothing of which file it is.
  CREATE TABLE bridge.referral (${FILE}
    to_recipient  text        NOT NULL CHECK (to_recipient IN ${RECIPIENTS}),
    recipient     bytea,
    items         text[]      NOT NULL CHECK (cardinality(items) > 0 AND items <@ ${ITEMS}),
    content       bytea       NOT NULL,
    status        text        NOT NULL CHECK (status IN ('draft', 'ground_recorded', 'sent', 'withdrawn')),
    consent_id    uuid,
    ground_code   text        REFERENCES ref.disclosure_ground (code),
    decided_by    uuid,
    necessity     bytea,
    created_by    uuid        NOT NULL,
    sent_at       timestamptz,
    sent_by       uuid,
    withdrawn_at  timestamptz,
    message_id    uuid,
    CONSTRAINT referral_in_one_file UNIQUE (unit_id, compartment, client_id, id),
    CONSTRAINT one_referral_per_message UNIQUE (unit_id, message_id),
    CONSTRAINT referral_of_file ${OF_FILE},
    CONSTRAINT referral_made_by FOREIGN KEY (unit_id, created_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT referral_by_consent FOREIGN KEY (unit_id, compartment, client_id, consent_id) REFERENCES bridge.consent (unit_id, compartment, client_id, id),
    CONSTRAINT referral_crosses_a_wall CHECK (to_recipient <> compartment),
    CONSTRAINT referral_names_who_is_outside CHECK ((recipient IS NOT NULL) = (to_recipient IN ('care', 'outside'))),
    CONSTRAINT referral_has_one_ground CHECK (CASE WHEN status IN ('ground_recorded', 'sent') THEN ${ONE_GROUND}
      ELSE NOT (consent_id IS NOT NULL AND ground_code IS NOT NULL) END),
    CONSTRAINT referral_times_follow_status CHECK ((sent_at IS NOT NULL) = (status = 'sent') AND (withdrawn_at IS NOT NULL) = (status = 'withdrawn')
      AND (sent_by IS NULL) = (sent_at IS NULL) AND (message_id IS NULL OR status = 'sent'))
  );
  CREATE INDEX referrals_of_client ON bridge.referral (client_id);
  CREATE INDEX referrals_by_message ON bridge.referral (message_id);

  -- I19: what left, when, to whom, on exactly one ground. Never changed, never taken away.
  CREATE TABLE bridge.disclosure (${FILE}
    referral_id   uuid        NOT NULL,
    to_recipient  text        NOT NULL CHECK (to_recipient IN ${RECIPIENTS}),
    items         text[]      NOT NULL,
    consent_id    uuid,
    ground_code   text        REFERENCES ref.disclosure_ground (code),
    decided_by    uuid,
    necessity     bytea,
    disclosed_by  uuid        NOT NULL,
    CONSTRAINT one_disclosure_per_referral UNIQUE (unit_id, referral_id),
    CONSTRAINT disclosure_of_referral FOREIGN KEY (unit_id, compartment, client_id, referral_id) REFERENCES bridge.referral (unit_id, compartment, client_id, id),
    CONSTRAINT disclosure_by_consent FOREIGN KEY (unit_id, compartment, client_id, consent_id) REFERENCES bridge.consent (unit_id, compartment, client_id, id),
    CONSTRAINT disclosure_decided_by FOREIGN KEY (unit_id, decided_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT disclosure_has_one_ground CHECK (${ONE_GROUND})
  );
  CREATE INDEX disclosures_of_client ON bridge.disclosure (client_id);
`;

const RECEIVER = `
  -- The envelope. Its compartment is the receiver's; it holds nothing of whom it is about.
  CREATE TABLE bridge.message (
    id               uuid        PRIMARY KEY,
    unit_id          uuid        NOT NULL REFERENCES access.unit (id),
    compartment      text        NOT NULL CHECK (compartment IN ('counselling', 'kast', 'outreach', 'spiralen')),
    from_compartment text        NOT NULL CHECK (from_compartment IN ('counselling', 'kast', 'outreach', 'spiralen')),
    created_at       timestamptz NOT NULL,
    version          integer     NOT NULL,
    status           text        NOT NULL CHECK (status IN ('sent', 'received', 'accepted', 'first_contact', 'completed', 'declined', 'lapsed')),
    sent_by          uuid        NOT NULL,
    received_at      timestamptz,
    answered_at      timestamptz,
    accepted_by      uuid,
    first_contact_at timestamptz,
    ended_at         timestamptz,
    decline_reason   text        CHECK (decline_reason IN ('not_our_target_group', 'no_capacity', 'not_reachable', 'declined_by_person', 'already_in_contact', 'other')),
    CONSTRAINT message_of_unit UNIQUE (unit_id, id),
    CONSTRAINT message_crosses_a_wall CHECK (compartment <> from_compartment),
    CONSTRAINT message_sent_by FOREIGN KEY (unit_id, sent_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT message_accepted_by FOREIGN KEY (unit_id, accepted_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT message_times_follow_status CHECK ((accepted_by IS NOT NULL) = (status IN ('accepted', 'first_contact', 'completed'))
      AND (decline_reason IS NOT NULL) = (status = 'declined') AND (ended_at IS NOT NULL) = (status IN ('completed', 'declined', 'lapsed')))
  );
  CREATE INDEX messages_waiting ON bridge.message (unit_id, compartment, created_at) WHERE ended_at IS NULL;
  ALTER TABLE bridge.referral ADD CONSTRAINT referral_sent_as FOREIGN KEY (unit_id, message_id) REFERENCES bridge.message (unit_id, id);

  -- What it says, frozen when it was sent, sealed with the house's own key: it belongs to no file of the receiver.
  CREATE TABLE bridge.letter (
    id uuid PRIMARY KEY, unit_id uuid NOT NULL, compartment text NOT NULL,
    created_at timestamptz NOT NULL, version integer NOT NULL CHECK (version = 1),
    message_id  uuid        NOT NULL,
    content     bytea       NOT NULL,
    CONSTRAINT letter_of_message FOREIGN KEY (unit_id, message_id) REFERENCES bridge.message (unit_id, id),
    CONSTRAINT one_letter_per_message UNIQUE (unit_id, message_id)
  );

  -- The file the receiver made or found by hand; the sender never sees it.
  CREATE TABLE bridge.arrival (${FILE}
    message_id    uuid        NOT NULL,
    CONSTRAINT one_file_per_message UNIQUE (unit_id, message_id),
    CONSTRAINT arrival_of_message FOREIGN KEY (unit_id, message_id) REFERENCES bridge.message (unit_id, id),
    CONSTRAINT arrival_of_file ${OF_FILE}
  );
  CREATE INDEX arrivals_of_client ON bridge.arrival (client_id);
`;

const RULES = `
  CREATE FUNCTION bridge.refuse(rule text, says text) RETURNS void LANGUAGE plpgsql AS
  $$ BEGIN RAISE EXCEPTION '%', says USING ERRCODE = '23514', CONSTRAINT = rule; END $$;

  CREATE FUNCTION bridge.is_frozen() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN PERFORM bridge.refuse('referral_is_frozen', 'what was sent is not changed'); RETURN NULL; END $$;
  CREATE TRIGGER disclosure_is_frozen BEFORE UPDATE OR DELETE ON bridge.disclosure FOR EACH ROW EXECUTE FUNCTION bridge.is_frozen();
  CREATE TRIGGER letter_is_frozen BEFORE UPDATE OR DELETE ON bridge.letter FOR EACH ROW EXECUTE FUNCTION bridge.is_frozen();
  -- I20. A referral that was sent or withdrawn stays as it is.
  CREATE TRIGGER referral_is_frozen BEFORE UPDATE ON bridge.referral FOR EACH ROW WHEN (OLD.status IN ('sent', 'withdrawn')) EXECUTE FUNCTION bridge.is_frozen();
  -- A consent is revoked and nothing else.
  CREATE FUNCTION bridge.consent_is_only_revoked() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN
    IF OLD.revoked_at IS NOT NULL OR (to_jsonb(NEW) - '{revoked_at,revoked_by,version}'::text[]) <> (to_jsonb(OLD) - '{revoked_at,revoked_by,version}'::text[]) THEN
      PERFORM bridge.refuse('consent_is_only_revoked', 'a consent is revoked and nothing else');
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER consent_is_only_revoked BEFORE UPDATE ON bridge.consent FOR EACH ROW EXECUTE FUNCTION bridge.consent_is_only_revoked();

  -- I19 and I20, when it leaves: the consent holds that day, for that recipient and for every item; a statutory code is one
  -- of the sender's; and of health care nothing of laboratory or diagnosis goes to anybody but care without her own yes to it.
  CREATE FUNCTION bridge.disclosure_is_covered() RETURNS trigger LANGUAGE plpgsql AS
  $$
  DECLARE
    yes bridge.consent; said bridge.referral;
    on_day date := (NEW.created_at AT TIME ZONE 'Europe/Stockholm')::date;
  BEGIN
    SELECT * INTO said FROM bridge.referral r WHERE r.id = NEW.referral_id;
    IF said.items IS DISTINCT FROM NEW.items OR said.to_recipient IS DISTINCT FROM NEW.to_recipient
       OR said.consent_id IS DISTINCT FROM NEW.consent_id OR said.ground_code IS DISTINCT FROM NEW.ground_code THEN
      PERFORM bridge.refuse('disclosure_says_what_left', 'a disclosure says what the referral says');
    END IF;
    IF NEW.consent_id IS NOT NULL THEN
      SELECT * INTO yes FROM bridge.consent c WHERE c.id = NEW.consent_id FOR SHARE;
      IF yes.revoked_at IS NOT NULL OR on_day NOT BETWEEN yes.given_on AND yes.expires_on THEN
        PERFORM bridge.refuse('consent_holds_when_it_is_used', 'the consent does not hold');
      END IF;
      IF yes.to_recipient <> NEW.to_recipient OR NOT NEW.items <@ yes.categories THEN
        PERFORM bridge.refuse('consent_covers_what_leaves', 'the consent does not cover this');
      END IF;
    ELSIF NOT EXISTS (SELECT FROM ref.disclosure_ground g WHERE g.code = NEW.ground_code AND NEW.compartment = ANY (g.compartments)) THEN
      PERFORM bridge.refuse('ground_is_the_senders', 'this ground is not one of the sender''s');
    END IF;
    IF NEW.compartment = 'spiralen' AND NEW.to_recipient <> 'care' AND NEW.items && '{diagnosis,lab_result}'::text[] AND NEW.consent_id IS NULL THEN
      PERFORM bridge.refuse('care_tells_no_findings_without_consent', 'findings leave health care only by her own consent');
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER disclosure_is_covered BEFORE INSERT ON bridge.disclosure FOR EACH ROW EXECUTE FUNCTION bridge.disclosure_is_covered();

  -- Nothing is sent that is not written down as disclosed, in the same transaction.
  CREATE FUNCTION bridge.sent_is_disclosed() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN
    IF NEW.status = 'sent' AND NOT EXISTS (SELECT FROM bridge.disclosure d WHERE d.unit_id = NEW.unit_id AND d.referral_id = NEW.id) THEN
      PERFORM bridge.refuse('sent_is_disclosed', 'what is sent is written down as disclosed');
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER sent_is_disclosed AFTER INSERT OR UPDATE ON bridge.referral DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION bridge.sent_is_disclosed();
`;

const UNIT = 'unit_id = (SELECT ctx.unit_id())';
const CONTENT = '(SELECT ctx.content_compartments())::text[]';
/** Everybody who writes in that part of the unit, until one has taken it on; then she, and the care team of its file. */
const RECEIVES = `${UNIT} AND message.compartment = ANY (${CONTENT}) AND (message.accepted_by IS NULL OR message.accepted_by = (SELECT ctx.staff_id())
  OR EXISTS (SELECT FROM bridge.arrival a WHERE a.unit_id = message.unit_id AND a.message_id = message.id))`;

const walled = (table: string) => `
  ALTER TABLE bridge.${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE bridge.${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY of_the_house ON bridge.${table} TO takt_jobs USING (${UNIT});
`;

const WALLS = `
  SELECT ctx.wall_off('bridge.consent', 'content');
  SELECT ctx.wall_off('bridge.referral', 'content');
  SELECT ctx.wall_off('bridge.disclosure', 'content');
  SELECT ctx.wall_off('bridge.arrival', 'content');

  ${walled('message')}
  CREATE POLICY seen ON bridge.message FOR SELECT TO takt_app USING ((${RECEIVES})
    OR (${UNIT} AND EXISTS (SELECT FROM bridge.referral r WHERE r.unit_id = message.unit_id AND r.message_id = message.id)));
  CREATE POLICY sent ON bridge.message FOR INSERT TO takt_app WITH CHECK (${UNIT} AND status = 'sent' AND sent_by = (SELECT ctx.staff_id())
    AND from_compartment = ANY (${CONTENT}));
  CREATE POLICY changed ON bridge.message FOR UPDATE TO takt_app USING (${RECEIVES}) WITH CHECK (${UNIT} AND compartment = ANY (${CONTENT}));
  CREATE POLICY counted ON bridge.message FOR SELECT TO takt_stat USING (${UNIT});
  GRANT SELECT, INSERT, UPDATE ON bridge.message TO takt_app, takt_jobs;
  GRANT SELECT ON bridge.message TO takt_stat;

  ${walled('letter')}
  CREATE POLICY seen ON bridge.letter FOR SELECT TO takt_app USING (${UNIT} AND compartment = ANY (${CONTENT})
    AND EXISTS (SELECT FROM bridge.message m WHERE m.unit_id = letter.unit_id AND m.id = letter.message_id AND m.compartment = letter.compartment
      AND (m.status IN ('received', 'accepted', 'first_contact', 'completed'))));
  CREATE POLICY sent ON bridge.letter FOR INSERT TO takt_app WITH CHECK (${UNIT} AND EXISTS (SELECT FROM bridge.message m
    WHERE m.unit_id = letter.unit_id AND m.id = letter.message_id AND m.compartment = letter.compartment
      AND m.sent_by = (SELECT ctx.staff_id()) AND m.created_at = letter.created_at));
  GRANT SELECT, INSERT ON bridge.letter TO takt_app;
  GRANT SELECT ON bridge.letter TO takt_jobs;
`;
