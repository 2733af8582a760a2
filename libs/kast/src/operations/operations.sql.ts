/** Operations with how far their calls have come. Dates as text: a date is not an instant. */
export const OPERATIONS = {
  name: 'kast-operations',
  text: `SELECT o.id, o.reference, o.police_region AS "policeRegion", o.from_on::text AS "from", o.to_on::text AS "to",
      o.arrested_count AS "arrestedCount", o.consented_count AS "consentedCount", o.version, c.*, count(*) OVER () AS total,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name) ORDER BY s.name, s.id), '[]')
        FROM access.staff s WHERE s.unit_id = o.unit_id AND s.id = ANY (o.staff_present)) AS "staffPresent"
    FROM kast.police_operation o
    CROSS JOIN LATERAL (SELECT count(*)::integer AS listed, (count(*) FILTER (WHERE attempts > 0))::integer AS attempted,
        (count(*) FILTER (WHERE reached_at IS NOT NULL))::integer AS reached, (count(*) FILTER (WHERE closed_at IS NULL))::integer AS open
      FROM kast.callback b WHERE b.unit_id = o.unit_id AND b.operation_id = o.id) c
    WHERE o.unit_id = $1 AND ($2::uuid[] IS NULL OR o.id = ANY ($2::uuid[]))
      AND ($3::date IS NULL OR o.to_on >= $3) AND ($4::date IS NULL OR o.from_on <= $4)
    ORDER BY o.from_on DESC, o.id LIMIT $5 OFFSET $6`,
};

/** How many of these are of the unit's staff. */
export const STAFF_KNOWN = {
  name: 'kast-staff-known',
  text: 'SELECT count(*)::integer AS known FROM access.staff WHERE unit_id = $1 AND id = ANY ($2::uuid[])',
};
