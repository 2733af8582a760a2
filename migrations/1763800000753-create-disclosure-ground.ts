import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The paragraphs on which something may be told without consent, and by whom (law 2.1). */
export class CreateDisclosureGround1763800000753 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(GROUNDS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE ref.disclosure_ground');
  }
}

const SOCIAL = `'{counselling,kast,outreach,trafficking}'`;
const ALL = `'{counselling,kast,outreach,trafficking,spiralen}'`;

/** Law 2.1. OSL 10:27 is not among them: it does not hold for 25:1 and 26:1. */
const GROUNDS = `
  CREATE TABLE ref.disclosure_ground (
    code         text   PRIMARY KEY CHECK (code ~ '^[a-z0-9_]{2,40}$'),
    compartments text[] NOT NULL,
    label_sv     text   NOT NULL,
    label_en     text   NOT NULL
  );
  INSERT INTO ref.disclosure_ground VALUES
    ('osl_10_2', ${ALL}, 'Nödvändigt utlämnande (OSL 10:2)', 'Necessary disclosure (OSL 10:2)'),
    ('osl_10_28', ${ALL}, 'Uppgiftsskyldighet enligt lag (OSL 10:28)', 'Duty by statute (OSL 10:28)'),
    ('osl_10_18c', ${ALL}, 'Risk för allvarligt våld mot närstående (OSL 10:18 c)', 'Risk of serious violence (OSL 10:18 c)'),
    ('osl_10_20', ${ALL}, 'Akut polishjälp för den som är under 18 (OSL 10:20)', 'Acute police help for a minor (OSL 10:20)'),
    ('osl_10_21', ${ALL}, 'Misstänkt brott mot den som är under 18 (OSL 10:21)', 'Suspected crime against a minor (OSL 10:21)'),
    ('osl_10_23', ${ALL}, 'Misstanke om allvarligt brott (OSL 10:23)', 'Suspected serious crime (OSL 10:23)'),
    ('sol_19_1', ${ALL}, 'Orosanmälan (SoL 19:1)', 'Report of concern (SoL 19:1)'),
    ('lag_2025_170_4', ${ALL}, 'Kontaktuppgifter på begäran (lag 2025:170 4 §)', 'Contact details on request (lag 2025:170 4 §)'),
    ('osl_10_15a', ${SOCIAL}, 'Förebygga eller utreda brott (OSL 10:15 a)', 'To prevent or investigate crime (OSL 10:15 a)'),
    ('sol_15_7', ${SOCIAL}, 'Vistelse i boende, ja eller nej (SoL 15:7)', 'Stays in housing, yes or no (SoL 15:7)'),
    ('osl_26_9_child', ${SOCIAL}, 'Nödvändig vård av barn (OSL 26:9)', 'Necessary care of a child (OSL 26:9)'),
    ('osl_26_9_addiction', ${SOCIAL}, 'Nödvändig vård vid missbruk (OSL 26:9)', 'Necessary care, addiction (OSL 26:9)'),
    ('osl_26_9_lpt_lrv', ${SOCIAL}, 'Nödvändig vård, LPT eller LRV (OSL 26:9)', 'Necessary care, LPT or LRV (OSL 26:9)'),
    ('osl_26_9_unborn', ${SOCIAL}, 'Skydd av väntat barn (OSL 26:9)', 'To protect an expected child (OSL 26:9)'),
    ('osl_25_12_child', '{spiralen}', 'Nödvändig vård av barn (OSL 25:12)', 'Necessary care of a child (OSL 25:12)'),
    ('osl_25_12_addiction', '{spiralen}', 'Nödvändig vård vid missbruk (OSL 25:12)', 'Necessary care, addiction (OSL 25:12)'),
    ('osl_25_12_lpt_lrv', '{spiralen}', 'Nödvändig vård, LPT eller LRV (OSL 25:12)', 'Necessary care, LPT or LRV (OSL 25:12)'),
    ('osl_25_12_unborn', '{spiralen}', 'Skydd av väntat barn (OSL 25:12)', 'To protect an expected child (OSL 25:12)'),
    ('osl_25_13', '{spiralen}', 'Patienten kan inte samtycka (OSL 25:13)', 'The patient cannot consent (OSL 25:13)');
  GRANT SELECT ON ref.disclosure_ground TO takt_app, takt_jobs, takt_stat;
`;
