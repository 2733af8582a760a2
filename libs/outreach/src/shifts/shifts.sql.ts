/** Nights with their crew. `serviceDate` as text: a date is not an instant. */
const shiftsInOrder = (order: 'ASC' | 'DESC') => ({
  name: `outreach-shifts-${order}`,
  text: `SELECT s.id, s.unit_id AS "unitId", s.created_at AS "createdAt", s.version, s.service_date::text AS "serviceDate",
      s.planned_start AS "plannedStart", s.planned_end AS "plannedEnd", s.actual_start AS "actualStart", s.actual_end AS "actualEnd",
      s.arena, s.area, s.status, s.check_ins AS "checkIns", s.cancelled_reason AS "cancelledReason", count(*) OVER () AS total,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) ORDER BY p.name, p.id), '[]')
        FROM outreach.shift_staff c JOIN access.staff p ON p.unit_id = c.unit_id AND p.id = c.staff_id
        WHERE c.unit_id = s.unit_id AND c.shift_id = s.id) AS staff
    FROM outreach.shift s
    WHERE s.unit_id = $1 AND ($2::uuid[] IS NULL OR s.id = ANY ($2::uuid[]))
      AND ($3::date IS NULL OR s.service_date >= $3) AND ($4::date IS NULL OR s.service_date <= $4)
      AND ($5::text IS NULL OR s.status = $5)
      AND ($6::uuid IS NULL OR EXISTS (SELECT FROM outreach.shift_staff c WHERE c.unit_id = s.unit_id AND c.shift_id = s.id AND c.staff_id = $6))
    ORDER BY s.planned_start ${order}, s.id LIMIT $7 OFFSET $8`,
});

export const SHIFTS = { ASC: shiftsInOrder('ASC'), DESC: shiftsInOrder('DESC') } as const;
