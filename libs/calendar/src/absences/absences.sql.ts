import type { Statement } from '#persistence';

export const ABSENCES: Statement = {
  name: 'absence-list',
  text: `SELECT id, unit_id AS "unitId", created_at AS "createdAt", version, staff_id AS "staffId", room_id AS "roomId",
      starts_at AS "startsAt", ends_at AS "endsAt", reason, withdrawn_at AS "withdrawnAt", (count(*) OVER ())::int AS total
    FROM calendar.absence WHERE unit_id = $1 AND withdrawn_at IS NULL
      AND ($2::uuid[] IS NULL OR id = ANY ($2)) AND ($3::uuid IS NULL OR staff_id = $3) AND ($4::uuid IS NULL OR room_id = $4)
      AND ($5::timestamptz IS NULL OR ends_at > $5) AND ($6::timestamptz IS NULL OR starts_at < $6)
    ORDER BY starts_at, id OFFSET $7 LIMIT $8`,
};

/** Whatever still stands inside an absence and has not ended. It leaves the list by being moved or cancelled. */
export const AFFECTED: Statement = {
  name: 'absence-affected',
  text: `SELECT DISTINCT ON (r.starts_at, r.source_id, r.resource_id) r.source_id AS id, a.id AS "absenceId", r.resource_kind AS resource,
      r.resource_id AS "resourceId", coalesce(s.name, m.name) AS name, r.kind, r.starts_at AS "startsAt", r.ends_at AS "endsAt"
    FROM calendar.absence a
    JOIN calendar.reservation r ON r.unit_id = a.unit_id AND r.resource_id = coalesce(a.staff_id, a.room_id) AND r.held
      AND r.kind NOT IN ('absence', 'buffer') AND r.during && tstzrange(a.starts_at, a.ends_at)
    LEFT JOIN access.staff s ON s.id = a.staff_id LEFT JOIN calendar.room m ON m.id = a.room_id
    WHERE a.unit_id = $1 AND a.withdrawn_at IS NULL AND r.ends_at > $2 AND a.ends_at > $2
    ORDER BY r.starts_at, r.source_id, r.resource_id LIMIT 200`,
};
