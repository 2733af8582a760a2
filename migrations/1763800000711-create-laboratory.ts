import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The laboratory of Spiralen: samples, answers and telling them, notifiable disease and contact tracing (I25, I26, SM-15). */
export class CreateLaboratory1763800000711 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(SAMPLES);
    await db.query(NOTIFICATIONS);
    await db.query(FENCES);
    await db.query(ANONYMITY);
    await db.query(WALLS);
    await db.query(BY_NUMBER);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION spiralen.late_results_by_number();
      DROP TRIGGER anonymous_has_hiv_test_only ON spiralen.service_item;
      DROP TABLE spiralen.traced_contact, spiralen.disease_notification, spiralen.result_telling, spiralen.lab_result, spiralen.sample,
        spiralen.laboratory;
      DROP FUNCTION spiralen.anonymous_sample(), spiralen.anonymous_service(), spiralen.is_anonymous(uuid), spiralen.result_stands(),
        spiralen.positive_needs_identity(), spiralen.only_added_to();
      CREATE OR REPLACE FUNCTION clients.decision_and_mode_stay() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
      $$ BEGIN
        IF (NEW.documentation_mode, NEW.board_decision_ref, NEW.board_decision_on)
          IS DISTINCT FROM (OLD.documentation_mode, OLD.board_decision_ref, OLD.board_decision_on) THEN
          RAISE EXCEPTION 'decision and mode stay' USING ERRCODE = '23514', CONSTRAINT = 'decision_and_mode_stay';
        END IF;
        RETURN NEW;
      END $$;
    `);
  }
}

const FILE = `
    id          uuid        PRIMARY KEY,
    unit_id     uuid        NOT NULL,
    compartment text        NOT NULL CHECK (compartment = 'spiralen'),
    client_id   uuid        NOT NULL,
    created_at  timestamptz NOT NULL,
    version     integer     NOT NULL`;

const SAMPLES = `
  -- What the unit has set itself: days to wait for each test's answer, and how the code of a person is printed (law 2.5).
  CREATE TABLE spiralen.laboratory (
    id            uuid        PRIMARY KEY,
    unit_id       uuid        NOT NULL REFERENCES access.unit (id),
    created_at    timestamptz NOT NULL,
    version       integer     NOT NULL,
    answer_days   jsonb       NOT NULL,
    code_form     text        NOT NULL CHECK (code_form IN ('four_digits', 'two_digits')),
    CONSTRAINT one_laboratory_per_unit UNIQUE (unit_id)
  );

  CREATE TABLE spiralen.sample (${FILE},
    booking_id    uuid        NOT NULL,
    test          text        NOT NULL CHECK (test IN ('chlamydia', 'gonorrhoea', 'syphilis', 'hiv', 'hepatitis_b', 'hepatitis_c',
                    'mycoplasma', 'trichomonas', 'cervical_cells', 'pregnancy')),
    site          text        NOT NULL CHECK (site IN ('blood', 'urine', 'vagina', 'cervix', 'throat', 'rectum', 'other')),
    status        text        NOT NULL CHECK (status IN ('taken', 'sent', 'answered', 'told', 'struck')),
    taken_at      timestamptz NOT NULL,
    taken_by      uuid,
    sent_at       timestamptz,
    sent_by       uuid,
    expected_on   date,
    reference     bytea,
    strike_reason bytea,
    CONSTRAINT sample_in_one_file UNIQUE (unit_id, compartment, client_id, id),
    CONSTRAINT sample_of_visit FOREIGN KEY (unit_id, compartment, client_id, booking_id)
      REFERENCES spiralen.booking (unit_id, compartment, client_id, id),
    CONSTRAINT sample_taken_by_staff FOREIGN KEY (unit_id, taken_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT sample_sent_by_staff FOREIGN KEY (unit_id, sent_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT sent_sample_is_awaited CHECK ((sent_at IS NULL) = (expected_on IS NULL) AND (status <> 'sent' OR sent_at IS NOT NULL)),
    CONSTRAINT struck_sample_has_a_reason CHECK ((status = 'struck') = (strike_reason IS NOT NULL))
  );
  CREATE UNIQUE INDEX one_sample_per_visit_test_and_site ON spiralen.sample (unit_id, booking_id, test, site) WHERE status <> 'struck';
  CREATE INDEX samples_waiting ON spiralen.sample (unit_id, status) WHERE status IN ('taken', 'sent', 'answered');
  CREATE INDEX samples_of_client ON spiralen.sample (client_id, taken_at DESC);

  -- What the laboratory answered. A corrected answer stays behind, superseded (D7).
  CREATE TABLE spiralen.lab_result (${FILE},
    sample_id     uuid        NOT NULL,
    result        text        NOT NULL CHECK (result IN ('positive', 'negative', 'inconclusive', 'unusable')),
    recorded_by   uuid,
    reason        bytea,
    superseded_at timestamptz,
    signed_at     timestamptz,
    signed_by     uuid,
    CONSTRAINT result_in_one_file UNIQUE (unit_id, compartment, client_id, id),
    CONSTRAINT result_of_sample FOREIGN KEY (unit_id, compartment, client_id, sample_id)
      REFERENCES spiralen.sample (unit_id, compartment, client_id, id),
    CONSTRAINT result_recorded_by_staff FOREIGN KEY (unit_id, recorded_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT result_signed_by_staff FOREIGN KEY (unit_id, signed_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT result_signature_has_time_and_name CHECK ((signed_at IS NULL) = (signed_by IS NULL))
  );
  CREATE UNIQUE INDEX one_standing_result_per_sample ON spiralen.lab_result (unit_id, sample_id) WHERE superseded_at IS NULL;

  -- How the patient was told, or that nobody was reached.
  CREATE TABLE spiralen.result_telling (${FILE},
    sample_id     uuid        NOT NULL,
    result_id     uuid        NOT NULL,
    outcome       text        NOT NULL CHECK (outcome IN ('told', 'not_reached')),
    channel       text        NOT NULL CHECK (channel IN ('in_person', 'phone', 'phone_from_patient', 'letter')),
    at            timestamptz NOT NULL,
    told_by       uuid,
    CONSTRAINT telling_of_result FOREIGN KEY (unit_id, compartment, client_id, result_id)
      REFERENCES spiralen.lab_result (unit_id, compartment, client_id, id),
    CONSTRAINT telling_of_sample FOREIGN KEY (unit_id, compartment, client_id, sample_id)
      REFERENCES spiralen.sample (unit_id, compartment, client_id, id),
    CONSTRAINT told_by_staff FOREIGN KEY (unit_id, told_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT only_a_call_is_in_vain CHECK (outcome = 'told' OR channel = 'phone')
  );
  CREATE UNIQUE INDEX result_is_told_once ON spiralen.result_telling (unit_id, result_id) WHERE outcome = 'told';
  CREATE INDEX tellings_of_sample ON spiralen.result_telling (sample_id, at);
`;

const CODED = `('chlamydia', 'gonorrhoea', 'syphilis', 'hiv')`;
const IN_FULL = `('hepatitis_b', 'hepatitis_c')`;

const NOTIFICATIONS = `
  -- SM-15. Whom it is about is sealed and frozen when it was reported; which columns may hold it, the disease decides (I26).
  CREATE TABLE spiralen.disease_notification (${FILE},
    sample_id         uuid        NOT NULL,
    disease           text        NOT NULL CHECK (disease IN ('chlamydia', 'gonorrhoea', 'syphilis', 'hiv', 'hepatitis_b', 'hepatitis_c')),
    status            text        NOT NULL CHECK (status IN ('physician_task', 'informed_patient', 'reported', 'contact_tracing_open',
                        'closed', 'handed_to_smittskyddslakare', 'withdrawn')),
    physician_id      uuid,
    informed_at       timestamptz,
    reported_at       timestamptz,
    reported_by       uuid,
    channel           text        CHECK (channel IN ('sminet', 'paper')),
    receipt           bytea,
    person_code       bytea,
    full_identity     bytea,
    full_name         bytea,
    address           bytea,
    address_withheld  boolean     NOT NULL DEFAULT false,
    result_changed_at timestamptz,
    tracing_opened_at timestamptz,
    tracing_opened_by uuid,
    tracing_ended_at  timestamptz,
    tracing_ended_by  uuid,
    tracing_end       text        CHECK (tracing_end IN ('closed', 'handed_to_smittskyddslakare')),
    CONSTRAINT notification_in_one_file UNIQUE (unit_id, compartment, client_id, id),
    CONSTRAINT notification_of_sample FOREIGN KEY (unit_id, compartment, client_id, sample_id)
      REFERENCES spiralen.sample (unit_id, compartment, client_id, id),
    CONSTRAINT notification_of_physician FOREIGN KEY (unit_id, physician_id) REFERENCES access.staff (unit_id, id),
    CONSTRAINT notification_reported_by_staff FOREIGN KEY (unit_id, reported_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT tracing_opened_by_staff FOREIGN KEY (unit_id, tracing_opened_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT tracing_ended_by_staff FOREIGN KEY (unit_id, tracing_ended_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT notification_reported_in_full CHECK ((reported_at IS NULL) = (reported_by IS NULL) AND (reported_at IS NULL) = (channel IS NULL)
      AND (reported_at IS NULL) = (receipt IS NULL) AND (reported_by IS NULL OR reported_by = physician_id)),
    CONSTRAINT reported_status_is_reported CHECK ((reported_at IS NOT NULL) = (status IN
      ('reported', 'contact_tracing_open', 'closed', 'handed_to_smittskyddslakare'))),
    CONSTRAINT tracing_ends_after_it_opens CHECK ((tracing_ended_at IS NULL) = (tracing_end IS NULL)
      AND (tracing_ended_at IS NULL OR tracing_opened_at IS NOT NULL)),
    -- I26, law 2.5: by code alone for these four, by name, number and address for hepatitis B and C.
    CONSTRAINT coded_notification_names_nobody CHECK (disease NOT IN ${CODED}
      OR num_nonnulls(full_identity, full_name, address) = 0 AND NOT address_withheld),
    CONSTRAINT coded_notification_has_its_code CHECK (disease NOT IN ${CODED} OR (reported_at IS NULL) = (person_code IS NULL)),
    CONSTRAINT full_notification_names_her CHECK (disease NOT IN ${IN_FULL} OR person_code IS NULL
      AND (reported_at IS NULL) = (full_identity IS NULL) AND (reported_at IS NULL) = (full_name IS NULL)
      AND (reported_at IS NOT NULL AND NOT address_withheld) = (address IS NOT NULL))
  );
  CREATE UNIQUE INDEX one_standing_notification_per_sample ON spiralen.disease_notification (unit_id, sample_id) WHERE status <> 'withdrawn';
  CREATE INDEX notifications_at_work ON spiralen.disease_notification (unit_id, created_at)
    WHERE status NOT IN ('closed', 'handed_to_smittskyddslakare', 'withdrawn');
  CREATE INDEX notifications_of_client ON spiralen.disease_notification (client_id, created_at);

  -- SmL 3:4: those a patient has named. Sealed in her file, searched by nobody, compared with nothing (S20).
  CREATE TABLE spiralen.traced_contact (${FILE},
    notification_id uuid        NOT NULL,
    named           bytea       NOT NULL,
    reach           bytea,
    told_at         timestamptz,
    came_at         timestamptz,
    not_reached_at  timestamptz,
    reported_at     timestamptz,
    recorded_by     uuid,
    CONSTRAINT traced_contact_of_notification FOREIGN KEY (unit_id, compartment, client_id, notification_id)
      REFERENCES spiralen.disease_notification (unit_id, compartment, client_id, id),
    CONSTRAINT traced_contact_recorded_by_staff FOREIGN KEY (unit_id, recorded_by) REFERENCES access.staff (unit_id, id)
  );
  CREATE INDEX traced_contacts_of_notification ON spiralen.traced_contact (notification_id, created_at);
`;

const FENCES = `
  CREATE FUNCTION spiralen.only_added_to() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN RAISE EXCEPTION 'what was told is only ever added to' USING ERRCODE = '42501'; END $$;
  CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON spiralen.result_telling FOR EACH ROW EXECUTE FUNCTION spiralen.only_added_to();
  CREATE TRIGGER never_removed BEFORE DELETE ON spiralen.lab_result FOR EACH ROW EXECUTE FUNCTION spiralen.only_added_to();
  CREATE TRIGGER never_removed BEFORE DELETE ON spiralen.disease_notification FOR EACH ROW EXECUTE FUNCTION spiralen.only_added_to();

  -- PDL 3:14: an answer is never written over; a corrected one is a new row.
  CREATE FUNCTION spiralen.result_stands() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN
    IF (NEW.id, NEW.client_id, NEW.sample_id, NEW.result, NEW.recorded_by, NEW.created_at)
         IS DISTINCT FROM (OLD.id, OLD.client_id, OLD.sample_id, OLD.result, OLD.recorded_by, OLD.created_at)
       OR OLD.signed_at IS NOT NULL AND (NEW.signed_at, NEW.signed_by) IS DISTINCT FROM (OLD.signed_at, OLD.signed_by)
       OR OLD.superseded_at IS NOT NULL AND NEW.superseded_at IS DISTINCT FROM OLD.superseded_at THEN
      RAISE EXCEPTION 'an answer stands' USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER result_stands BEFORE UPDATE ON spiralen.lab_result FOR EACH ROW EXECUTE FUNCTION spiralen.result_stands();
`;

const ANONYMITY = `
  -- I25, förordning 2008:363: who wants to be unknown may have a test for hiv, and nothing else.
  CREATE FUNCTION spiralen.is_anonymous(patient uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS
  $$ SELECT EXISTS (SELECT FROM clients.client c WHERE c.id = patient AND c.documentation_mode <> 'identified') $$;

  CREATE FUNCTION spiralen.anonymous_sample() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN
    IF NEW.test <> 'hiv' AND NEW.status <> 'struck' AND spiralen.is_anonymous(NEW.client_id) THEN
      RAISE EXCEPTION 'anonymous: hiv test only' USING ERRCODE = '23514', CONSTRAINT = 'anonymous_has_hiv_test_only';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER anonymous_has_hiv_test_only BEFORE INSERT OR UPDATE ON spiralen.sample
    FOR EACH ROW EXECUTE FUNCTION spiralen.anonymous_sample();

  -- That she was offered something else and said no may be written.
  CREATE FUNCTION spiralen.anonymous_service() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN
    IF NEW.kind <> 'hiv_test' AND NEW.result <> 'declined' AND spiralen.is_anonymous(NEW.client_id) THEN
      RAISE EXCEPTION 'anonymous: hiv test only' USING ERRCODE = '23514', CONSTRAINT = 'anonymous_has_hiv_test_only';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER anonymous_has_hiv_test_only BEFORE INSERT ON spiralen.service_item
    FOR EACH ROW EXECUTE FUNCTION spiralen.anonymous_service();

  CREATE FUNCTION spiralen.positive_needs_identity() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN
    IF NEW.signed_at IS NOT NULL AND NEW.result = 'positive'
       AND EXISTS (SELECT FROM spiralen.sample s WHERE s.id = NEW.sample_id AND s.test = 'hiv')
       AND (spiralen.is_anonymous(NEW.client_id) OR NOT EXISTS (SELECT FROM clients.identity i
         WHERE i.client_id = ANY (clients.files_of(NEW.client_id)) AND i.valid_until IS NULL)) THEN
      RAISE EXCEPTION 'a positive test for hiv needs an identity' USING ERRCODE = '23514', CONSTRAINT = 'positive_needs_identity';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER positive_needs_identity BEFORE INSERT OR UPDATE ON spiralen.lab_result
    FOR EACH ROW EXECUTE FUNCTION spiralen.positive_needs_identity();

  -- I37 still: nothing is weakened. In Spiralen an anonymous file may be given its identity, once.
  CREATE OR REPLACE FUNCTION clients.decision_and_mode_stay() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN
    IF OLD.compartment = 'spiralen' AND OLD.documentation_mode <> 'identified' AND NEW.documentation_mode = 'identified'
       AND NEW.board_decision_ref IS NULL AND NEW.board_decision_on IS NULL THEN
      RETURN NEW;
    END IF;
    IF (NEW.documentation_mode, NEW.board_decision_ref, NEW.board_decision_on)
      IS DISTINCT FROM (OLD.documentation_mode, OLD.board_decision_ref, OLD.board_decision_on) THEN
      RAISE EXCEPTION 'decision and mode stay' USING ERRCODE = '23514', CONSTRAINT = 'decision_and_mode_stay';
    END IF;
    RETURN NEW;
  END $$;
`;

/** Model 3.5: psychiatrists have no part in the laboratory, whatever else they see in the clinic. */
const ROLES = (table: string) => `
  CREATE POLICY of_the_laboratory ON spiralen.${table} AS RESTRICTIVE TO takt_app
    USING ((SELECT ctx.roles()) && '{midwife,gynaecologist,physician}'::text[]);`;

const WALLS = `
  SELECT ctx.wall_off('spiralen.laboratory', 'unit');
  SELECT ctx.wall_off('spiralen.sample', 'content');
  SELECT ctx.wall_off('spiralen.lab_result', 'content');
  SELECT ctx.wall_off('spiralen.result_telling', 'content');
  SELECT ctx.wall_off('spiralen.disease_notification', 'content');
  SELECT ctx.wall_off('spiralen.traced_contact', 'content');
  REVOKE UPDATE ON spiralen.result_telling FROM takt_app, takt_jobs;
  ${['sample', 'lab_result', 'result_telling', 'disease_notification', 'traced_contact'].map(ROLES).join('')}

  -- Statistics count samples and answers; of a notification they need no word of whom, of those named nothing at all.
  DROP POLICY counted ON spiralen.traced_contact;
  REVOKE SELECT ON spiralen.traced_contact, spiralen.disease_notification FROM takt_stat;
  GRANT SELECT (id, unit_id, compartment, client_id, created_at, disease, status, reported_at) ON spiralen.disease_notification TO takt_stat;
`;

/** Nothing waits unseen: what has waited for a day, the medical head sees by number and opens no file. */
const BY_NUMBER = `
  CREATE FUNCTION spiralen.late_results_by_number() RETURNS TABLE (id uuid, client_id uuid, number text, since timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ SELECT s.id, s.client_id, c.number, r.created_at
     FROM spiralen.sample s
     JOIN spiralen.lab_result r ON r.unit_id = s.unit_id AND r.sample_id = s.id AND r.superseded_at IS NULL
     JOIN clients.client c ON c.unit_id = s.unit_id AND c.compartment = s.compartment AND c.id = s.client_id
     WHERE s.unit_id = ctx.unit_id() AND s.status = 'answered' AND r.created_at <= ctx.now() - interval '24 hours'
       AND 'medical_head' = ANY (ctx.roles()) $$;
  GRANT CREATE ON SCHEMA spiralen TO takt_stat;
  ALTER FUNCTION spiralen.late_results_by_number() OWNER TO takt_stat;
  REVOKE CREATE ON SCHEMA spiralen FROM takt_stat;
  REVOKE ALL ON FUNCTION spiralen.late_results_by_number() FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION spiralen.late_results_by_number() TO takt_app;
`;
