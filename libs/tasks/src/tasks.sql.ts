/** The tasks a person may know of, with what lies inside where row-level security lets it be seen. A gynaecologist reports too (SmL 2:5). */
export const TASKS = {
  name: 'tasks-known',
  text: `SELECT t.id, t.unit_id AS "unitId", t.compartment, t.kind, t.desk, t.status, t.created_at AS "createdAt", t.version,
      t.reference_type AS "referenceType", t.reference_id AS "referenceId", t.claimed_by AS "claimedBy",
      t.claimed_at AS "claimedAt", t.done_at AS "doneAt", t.outcome, m.content, s.name AS "claimedByName",
      count(*) OVER () AS total
    FROM tasks.task t
    LEFT JOIN tasks.message m ON m.unit_id = t.unit_id AND m.task_id = t.id
    LEFT JOIN access.staff s ON s.unit_id = t.unit_id AND s.id = t.claimed_by
    WHERE t.unit_id = $1 AND (t.sent_by = $2 OR t.desk || '/' || t.compartment = ANY ($3::text[])
        OR (t.kind = 'positive_result' AND 'gynaecologist/' || t.compartment = ANY ($3::text[])))
      AND ($4::uuid[] IS NULL OR t.id = ANY ($4::uuid[]))
      AND ($5::text IS NULL OR t.status = $5) AND ($6::text IS NULL OR t.kind = $6)
    ORDER BY (t.status = 'done'), t.created_at, t.id LIMIT $7 OFFSET $8`,
};

/** Opens a task for an appointment that has none waiting. */
export const OPEN_AFFECTED = {
  name: 'tasks-open-affected',
  text: `INSERT INTO tasks.task (id, unit_id, compartment, created_at, version, kind, desk, status, sent_by, reference_type, reference_id)
    VALUES ($1, $2, $3, $4, 1, 'affected_appointment', $8, 'open', $5, $6, $7)
    ON CONFLICT (unit_id, reference_id) WHERE status <> 'done' DO NOTHING`,
};

/** The same for a reminder that did not reach her. */
export const OPEN_UNDELIVERED = {
  name: 'tasks-open-undelivered',
  text: `INSERT INTO tasks.task (id, unit_id, compartment, created_at, version, kind, desk, status, sent_by, reference_type, reference_id)
    VALUES ($1, $2, $3, $4, 1, 'undelivered_reminder', 'receptionist', 'open', $5, 'booking', $6)
    ON CONFLICT (unit_id, reference_id) WHERE status <> 'done' DO NOTHING`,
};

/** How far what a person has sent has come. */
export const STATUSES = {
  name: 'tasks-statuses',
  text: 'SELECT id, status FROM tasks.task WHERE id = ANY ($1::uuid[])',
};

/** A positive answer lies on the physicians' desk until it is reported (SM-15). */
export const OPEN_POSITIVE = {
  name: 'tasks-open-positive',
  text: `INSERT INTO tasks.task (id, unit_id, compartment, created_at, version, kind, desk, status, sent_by, reference_type, reference_id)
    VALUES ($1, $2, 'spiralen', $3, 1, 'positive_result', 'physician', 'open', $4, 'notification', $5)`,
};

/** Whoever takes the notification has taken the task. */
export const TAKE_POSITIVE = {
  name: 'tasks-take-positive',
  text: `UPDATE tasks.task SET status = 'claimed', claimed_by = $2, claimed_at = $3, version = version + 1
    WHERE reference_id = $1 AND kind = 'positive_result' AND status <> 'done'`,
};

export const FINISH_POSITIVE = {
  name: 'tasks-finish-positive',
  text: `UPDATE tasks.task SET status = 'done', claimed_by = coalesce(claimed_by, $2), claimed_at = coalesce(claimed_at, $3), done_by = $2,
      done_at = $3, version = version + 1
    WHERE reference_id = $1 AND kind = 'positive_result' AND status <> 'done'`,
};
