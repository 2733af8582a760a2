import type { MigrationInterface, QueryRunner } from 'typeorm';

/** R11 and R31: what reviews of goals came to, and outcome studies. Attainment, weight and total scores are codes and figures. */
export class CountOutcomes1763800000621 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(GOALS);
    await db.query(STUDIES);
    await db.query('SELECT stat.seal()');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION stat.r31(date), stat.r11(date, date)');
  }
}

const GOALS = `
  -- Reviews held in the period by outcome; and the mean T score (law 2.14, rho 0.3) of those who were placed on their goals' levels.
  CREATE FUNCTION stat.r11(first_day date, last_day date)
    RETURNS TABLE (compartment text, outcome text, reviews integer, clients integer, mean_t numeric, hidden text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  BEGIN
    PERFORM stat.only_for('unit_manager');
    RETURN QUERY
    WITH held AS MATERIALIZED (
      SELECT v.compartment, v.client_id, v.outcome, g.contract_id, v.term, g.weight::numeric AS weight,
        CASE WHEN g.scale IS NOT NULL THEN v.attainment END AS level
      FROM counselling.goal_review v JOIN counselling.goal g ON g.id = v.goal_id
      WHERE v.status = 'done' AND v.held_on BETWEEN first_day AND last_day),
    scores AS (
      SELECT h.compartment, 50 + 10 * sum(h.weight * h.level) / sqrt(0.7 * sum(h.weight * h.weight) + 0.3 * sum(h.weight) ^ 2) AS t
      FROM held h WHERE h.level IS NOT NULL GROUP BY h.compartment, h.contract_id, h.term),
    lines (n, outcome) AS (VALUES (0, NULL), (1, 'continue'), (2, 'revise'), (3, 'achieved'), (4, 'discontinue'), (5, 'scaled'), (6, 'unscaled')),
    cells AS (
      SELECT l.n, p.compartment, l.outcome, concat_ws('/', p.compartment, l.outcome) AS key, count(h.client_id)::integer AS reviews,
        count(DISTINCT h.client_id)::integer AS persons
      FROM (VALUES ('counselling'), ('kast')) p (compartment) CROSS JOIN lines l
      LEFT JOIN held h ON h.compartment = p.compartment AND CASE l.n WHEN 0 THEN true WHEN 5 THEN h.level IS NOT NULL WHEN 6 THEN h.level IS NULL ELSE h.outcome = l.outcome END
      GROUP BY l.n, p.compartment, l.outcome),
    told AS (SELECT * FROM stat.hides((SELECT array_agg(row(c.key, CASE WHEN c.n > 0 THEN c.compartment END, CASE WHEN c.n > 4 THEN 'levels' ELSE 'outcome' END,
      c.persons, c.reviews, false)::stat.cell ORDER BY c.n) FROM cells c)))
    SELECT c.compartment, c.outcome, CASE WHEN t.hidden IS NULL THEN c.reviews END,
      CASE WHEN t.hidden IS NULL AND c.n = 5 THEN c.persons END,
      CASE WHEN t.hidden IS NULL AND c.n = 5 THEN (SELECT round(avg(s.t), 1) FROM scores s WHERE s.compartment = c.compartment) END,
      t.hidden
    FROM cells c JOIN told t USING (key) WHERE c.n < 6 ORDER BY c.compartment, c.n;
  END $$;
`;

const STUDIES = `
  -- Outcome studies as they stand at the end of a day: how far each person has come, who can be compared, and the mean change of
  -- the total from the first baseline to the last follow-up. Whoever has withdrawn since is counted as withdrawn, and not measured.
  CREATE FUNCTION stat.r31(on_day date)
    RETURNS TABLE (study text, line text, instrument text, persons integer, mean_change numeric, hidden text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  BEGIN
    PERFORM stat.only_for('unit_manager');
    RETURN QUERY
    WITH stages AS MATERIALIZED (
      SELECT p.study_id, p.id, NULL::uuid AS instrument_id, CASE WHEN p.asked_on IS NULL OR p.asked_on > on_day THEN 'not_asked'
        WHEN p.answered_on IS NULL OR p.answered_on > on_day THEN 'unanswered' WHEN p.status = 'declined' THEN 'declined'
        WHEN p.status = 'withdrawn' THEN 'withdrawn' ELSE 'taking_part' END AS stage, NULL::numeric AS change
      FROM counselling.study_participation p WHERE p.unit_id = ctx.unit_id() AND p.eligible_on <= on_day),
    measured AS (
      SELECT x.participation_id, x.instrument_id,
        (array_agg(x.total ORDER BY x.measured_on) FILTER (WHERE x.phase = 'baseline'))[1] AS before,
        (array_agg(x.total ORDER BY x.measured_on DESC) FILTER (WHERE x.phase IN ('end', 'follow_up') AND x.measured_on > x.baseline_on))[1] AS after
      FROM counselling.study s CROSS JOIN LATERAL counselling.study_scores(s.id) x
      WHERE s.unit_id = ctx.unit_id() AND x.total IS NOT NULL AND x.measured_on <= on_day GROUP BY x.participation_id, x.instrument_id),
    standing AS MATERIALIZED (
      SELECT g.study_id, g.id, g.instrument_id, g.stage, g.change FROM stages g
      UNION ALL SELECT g.study_id, g.id, i.id, CASE WHEN m.before IS NULL THEN 'no_baseline' WHEN m.after IS NULL THEN 'no_follow_up' ELSE 'pairs' END,
        (m.after - m.before)::numeric
      FROM stages g JOIN counselling.study s ON s.id = g.study_id CROSS JOIN LATERAL unnest(s.instrument_ids) AS i (id)
      LEFT JOIN measured m ON m.participation_id = g.id AND m.instrument_id = i.id WHERE g.stage = 'taking_part'),
    lines (n, line, of, parent, part) AS (VALUES
      (1, 'eligible', '{not_asked,unanswered,declined,withdrawn,taking_part}'::text[], NULL, NULL),
      (2, 'not_asked', '{not_asked}', 'eligible', 'asked'), (3, 'asked', '{unanswered,declined,withdrawn,taking_part}', 'eligible', 'asked'),
      (4, 'unanswered', '{unanswered}', 'asked', 'answer'), (5, 'declined', '{declined}', 'asked', 'answer'),
      (6, 'enrolled', '{withdrawn,taking_part}', 'asked', 'answer'),
      (7, 'withdrawn', '{withdrawn}', 'enrolled', 'left'), (8, 'taking_part', '{taking_part}', 'enrolled', 'left'),
      (9, 'no_baseline', '{no_baseline}', 'taking_part', 'baseline'), (10, 'baseline', '{no_follow_up,pairs}', 'taking_part', 'baseline'),
      (11, 'no_follow_up', '{no_follow_up}', 'baseline', 'pair'), (12, 'pairs', '{pairs}', 'baseline', 'pair')),
    places AS (
      SELECT s.id AS study_id, s.name, s.from_on, NULL::uuid AS instrument_id, NULL::text AS instrument, false AS measuring FROM counselling.study s
        WHERE s.unit_id = ctx.unit_id()
      UNION ALL SELECT s.id, s.name, s.from_on, i.id, concat_ws(' ', i.code, i.edition), true FROM counselling.study s
        CROSS JOIN LATERAL unnest(s.instrument_ids) AS u (id) JOIN counselling.instrument i ON i.id = u.id WHERE s.unit_id = ctx.unit_id()),
    cells AS (
      SELECT l.n, p.study_id, p.name, p.from_on, p.instrument, l.line, concat_ws('/', p.study_id, p.instrument_id, l.line) AS key,
        CASE WHEN l.parent IS NOT NULL THEN concat_ws('/', p.study_id, CASE WHEN l.n > 10 THEN p.instrument_id END, l.parent) END AS parent,
        concat_ws('/', l.part, CASE WHEN l.n BETWEEN 9 AND 10 THEN p.instrument_id END) AS part,
        count(g.id)::integer AS persons, round(avg(g.change), 2) AS change
      FROM places p JOIN lines l ON (l.n > 8) = p.measuring
      LEFT JOIN standing g ON g.study_id = p.study_id AND g.instrument_id IS NOT DISTINCT FROM p.instrument_id AND g.stage = ANY (l.of)
      GROUP BY l.n, p.study_id, p.name, p.from_on, p.instrument, p.instrument_id, l.line, l.parent, l.part),
    told AS (SELECT * FROM stat.hides((SELECT array_agg(row(c.key, c.parent, c.part, c.persons, c.persons, true)::stat.cell ORDER BY c.n, c.key) FROM cells c)))
    SELECT c.name, c.line, c.instrument, CASE WHEN t.hidden IS NULL THEN c.persons END,
      CASE WHEN t.hidden IS NULL AND c.line = 'pairs' THEN c.change END, t.hidden
    FROM cells c JOIN told t USING (key) ORDER BY c.from_on DESC, c.name, c.instrument NULLS FIRST, c.n;
  END $$;
`;
