/** What the database tells the asker: row-level security says which blocks, consents and emergencies there are for her. */
export const STANDING = {
  name: 'care-standing',
  text: `SELECT ctx.care_units() AS "ownUnits", ctx.care_is_blocked_somewhere($1) AS blocked, ctx.in_care(clients.group_of($1)) AS "inCare"`,
};

const BLOCK = `SELECT b.id, b.client_id AS "clientId", b.care_unit AS "careUnit", b.period_from::text AS "from", b.period_until::text AS until,
  b.created_at AS at, s.name AS by, b.version FROM spiralen.care_block b JOIN access.staff s ON s.id = b.recorded_by`;
export const BLOCKS = {
  name: 'care-blocks',
  text: `${BLOCK} WHERE b.client_id = ANY ((SELECT clients.group_of($1))::uuid[]) AND b.ended_at IS NULL ORDER BY b.created_at, b.id`,
};

const CONSENT = `SELECT c.id, c.client_id AS "clientId", c.care_unit AS "careUnit", c.for_unit AS "forUnit", c.until, c.created_at AS at, s.name AS by, c.version
  FROM spiralen.care_block_consent c JOIN access.staff s ON s.id = c.recorded_by`;
export const CONSENTS = {
  name: 'care-block-consents',
  text: `${CONSENT} WHERE c.client_id = ANY ((SELECT clients.group_of($1))::uuid[]) AND c.ended_at IS NULL AND c.until > $2 ORDER BY c.created_at, c.id`,
};

/** Her latest emergency on this patient that is not over. */
export const LIFT = {
  name: 'care-lift',
  text: `SELECT l.id FROM spiralen.care_block_lift l WHERE l.client_id = ANY ((SELECT clients.group_of($1))::uuid[]) AND l.staff_id = $2
    AND ((l.opened_at IS NULL AND l.created_at > $3::timestamptz - interval '60 minutes') OR coalesce(l.ended_at, l.until) > $3)
    ORDER BY l.opened_at DESC NULLS LAST, l.id DESC LIMIT 1`,
};

const RELATION = `SELECT t.id, t.client_id AS "clientId", t.staff_id AS "staffId", t.reason, t.since, t.until, t.version FROM clients.care_team t WHERE t.ground = 'care'`;
export const RELATION_NOW = {
  name: 'care-relation-now',
  text: `${RELATION} AND t.client_id = ANY ((SELECT clients.group_of($1))::uuid[]) AND t.staff_id = $2 AND t.until > $3 ORDER BY t.until DESC LIMIT 1`,
};
export const RELATION_HELD = { name: 'care-relation-held', text: `${RELATION} AND t.id = $1 FOR NO KEY UPDATE OF t` };
export const END_RELATION = {
  name: 'care-relation-end',
  text: 'UPDATE clients.care_team SET until = $2, version = version + 1 WHERE id = $1',
};
