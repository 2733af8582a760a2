/** Contacts, latest first; days are local. Those struck out show only where they are asked for by id. */
export const KAST_CONTACTS = {
  name: 'kast-contacts',
  text: `SELECT c.id, c.unit_id AS "unitId", c.client_id AS "clientId", c.created_at AS "createdAt", c.version, c.at, c.channel, c.relation,
      c.reasons, c.county, c.municipality, c.minutes, c.pathway, c.form_of_contact AS "formOfContact", c.offered,
      c.recorded_by AS "recordedBy", c.struck_at AS "struckAt", f.display_name AS "displayName", count(*) OVER () AS total
    FROM kast.contact c
    LEFT JOIN clients.client f ON f.unit_id = c.unit_id AND f.id = c.client_id
    WHERE c.unit_id = $1 AND CASE WHEN $2::uuid[] IS NULL THEN c.struck_at IS NULL ELSE c.id = ANY ($2::uuid[]) END
      AND ($3::uuid IS NULL OR c.client_id = ANY ((SELECT clients.files_of($3))::uuid[])) AND ($4::text IS NULL OR c.channel = $4)
      AND ($5::date IS NULL OR c.at >= $5::date::timestamp AT TIME ZONE 'Europe/Stockholm')
      AND ($6::date IS NULL OR c.at < ($6::date + 1)::timestamp AT TIME ZONE 'Europe/Stockholm')
    ORDER BY c.at DESC, c.id DESC LIMIT $7 OFFSET $8`,
};

/** V01–V16: is this a way in to KAST? */
export const IS_KAST_PATHWAY = {
  name: 'kast-pathway',
  text: `SELECT 1 FROM ref.unit_pathway WHERE unit_id = $1 AND code = $2 AND active AND 'kast' = ANY (compartments)`,
};
