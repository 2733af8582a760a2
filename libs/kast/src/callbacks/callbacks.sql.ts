/** Call-backs with what stands beside them. The file's id is brought only where the reader is in its care team. */
export const CALLBACKS = {
  name: 'kast-callbacks',
  text: `SELECT b.id, o.reference AS "operationReference", s.name AS "claimedByName", f.client_id AS "clientId"
    FROM kast.callback b
    LEFT JOIN kast.police_operation o ON o.unit_id = b.unit_id AND o.id = b.operation_id
    LEFT JOIN access.staff s ON s.unit_id = b.unit_id AND s.id = b.claimed_by
    LEFT JOIN kast.callback_file f ON f.unit_id = b.unit_id AND f.callback_id = b.id
    WHERE b.unit_id = $1 AND b.id = ANY ($2::uuid[])`,
};

/** The first of these, in this order, that nobody is at and nobody else is taking in this very moment (P08). */
export const TAKE_NEXT = {
  name: 'kast-take-next',
  text: `SELECT b.id FROM kast.callback b
    WHERE b.unit_id = $1 AND b.id = ANY ($2::uuid[]) AND b.status IN ('queued', 'claimed')
      AND (b.claimed_by IS NULL OR greatest(b.claimed_at, b.last_attempt_at) <= $3)
    ORDER BY array_position($2::uuid[], b.id) LIMIT 1 FOR NO KEY UPDATE OF b SKIP LOCKED`,
};

export const CALLBACKS_OF_OPERATION = {
  name: 'kast-callbacks-of-operation',
  text: 'SELECT count(*)::integer AS listed FROM kast.callback WHERE unit_id = $1 AND operation_id = $2',
};

/** Which of these numbers are on the list already. */
export const NUMBERS_KNOWN = {
  name: 'kast-numbers-known',
  text: 'SELECT phone_lookup AS lookup FROM kast.callback_contact WHERE unit_id = $1 AND phone_lookup = ANY ($2::bytea[]) AND NOT shared',
};

/** Those nobody has closed within the longest time a number may lie there. */
export const FORGOTTEN = {
  name: 'kast-callbacks-forgotten',
  text: 'SELECT id FROM kast.callback WHERE unit_id = $1 AND closed_at IS NULL AND created_at < $2',
};

export const PURGE_CONTACTS = {
  name: 'kast-purge-contacts',
  text: `DELETE FROM kast.callback_contact c USING kast.callback b
    WHERE b.unit_id = $1 AND c.unit_id = b.unit_id AND c.callback_id = b.id AND b.purge_at <= $2`,
};

export const MARK_PURGED = {
  name: 'kast-mark-purged',
  text: `UPDATE kast.callback SET purged_at = $2, version = version + 1 WHERE unit_id = $1 AND purge_at <= $2 AND purged_at IS NULL`,
};
