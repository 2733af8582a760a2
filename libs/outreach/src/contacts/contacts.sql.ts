/** Whom they met, newest first, with the night and what was offered. */
export const CONTACTS = {
  name: 'outreach-contacts',
  text: `SELECT c.id, c.unit_id AS "unitId", c.compartment, c.client_id AS "clientId", c.created_at AS "createdAt", c.version,
      c.shift_id AS "shiftId", c.kind, c.perceived_gender AS "perceivedGender", c.known, c.minutes, c.info_given AS "infoGiven",
      c.safety, c.recorded_by AS "recordedBy", c.booking_task_id AS "bookingTaskId", c.queue_task_id AS "queueTaskId",
      s.service_date::text AS "serviceDate", s.arena, s.area, f.display_name AS "displayName", count(*) OVER () AS total,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('service', o.service, 'answer', o.answer) ORDER BY o.id), '[]')
        FROM outreach.contact_offer o WHERE o.unit_id = c.unit_id AND o.contact_id = c.id) AS offers
    FROM outreach.contact c
    JOIN outreach.shift s ON s.unit_id = c.unit_id AND s.id = c.shift_id
    LEFT JOIN clients.client f ON f.unit_id = c.unit_id AND f.id = c.client_id
    WHERE c.unit_id = $1 AND ($2::uuid[] IS NULL OR c.id = ANY ($2::uuid[])) AND ($3::uuid IS NULL OR c.shift_id = $3)
      AND ($4::uuid IS NULL OR c.client_id = ANY ((SELECT clients.files_of($4))::uuid[]))
      AND ($5::boolean IS NULL OR $5 = EXISTS (SELECT FROM outreach.contact_offer o
        WHERE o.unit_id = c.unit_id AND o.contact_id = c.id AND o.answer = 'open'))
    ORDER BY s.service_date DESC, c.created_at DESC, c.id LIMIT $6 OFFSET $7`,
};

export const FORGET_OFFERS = {
  name: 'outreach-offers-forget',
  text: 'DELETE FROM outreach.contact_offer WHERE contact_id = $1 AND NOT (service = ANY ($2::text[]))',
};

export const ANSWER_OFFER = {
  name: 'outreach-offer-answer',
  text: `INSERT INTO outreach.contact_offer (id, unit_id, created_at, version, contact_id, service, answer)
    VALUES ($1, $2, $3, 1, $4, $5, $6) ON CONFLICT ON CONSTRAINT one_offer_per_service
    DO UPDATE SET answer = excluded.answer, version = contact_offer.version + 1`,
};
