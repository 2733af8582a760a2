import { Injectable } from '@nestjs/common';
import { NotAllowed, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type Keyed, opener } from '../sealed.js';
import { Session } from '../sessions/session.entity.js';
import { handles } from '../sessions/session.policy.js';
import {
  InterpreterNeedView,
  type InterpreterRow,
  InterpreterView,
  SessionInterpretersView,
} from './interpreter.views.js';

const SELECT = `SELECT i.id, i.session_id AS "sessionId", i.client_id AS "clientId", i.compartment, i.starts_at AS "startsAt", i.ends_at AS "endsAt",
    i.language, i.mode, i.gender_wish AS "genderWish", i.agency, i.booking_number AS "bookingNumber", i.alias_given AS "aliasGiven", i.status,
    i.outcome, i.version, k.wrapped
  FROM counselling.interpreter_booking i LEFT JOIN clients.data_key k ON i.booking_number IS NOT NULL AND k.client_id = i.client_id`;
const ONE = { name: 'interpreter-one', text: `${SELECT} WHERE i.unit_id = $1 AND i.id = $2` };
const OF_SESSION = {
  name: 'interpreters-of-session',
  text: `${SELECT} WHERE i.unit_id = $1 AND i.session_id = $2 ORDER BY i.created_at, i.id`,
};
const NEED = {
  name: 'interpreter-need',
  text: 'SELECT interpreter AS needed, language, display_name AS alias FROM clients.client WHERE id = $1',
};

/** Four weeks ahead, what is not settled; a left-over order however far ahead, until the agency has been told. */
const TODO = {
  name: 'interpreter-todo',
  text: `SELECT coalesce(s.id, i.id) AS id, s.id AS "sessionId", i.id AS "bookingId", i.version AS "bookingVersion", s.contract_id AS "contractId",
      c.id AS "clientId", c.display_name AS "clientName", c.number AS "clientNumber", s.counsellor_id AS "counsellorId", p.name AS "counsellorName",
      coalesce(i.language, c.language) AS language, coalesce(s.starts_at, i.starts_at) AS "startsAt", coalesce(s.ends_at, i.ends_at) AS "endsAt",
      CASE WHEN s.id IS NULL THEN 'cancel' WHEN i.id IS NULL THEN 'order'
        WHEN (i.starts_at, i.ends_at) <> (s.starts_at, s.ends_at) THEN 'reorder' ELSE 'await' END AS todo
    FROM (SELECT * FROM counselling.session WHERE unit_id = $1 AND status = 'planned' AND starts_at >= $2) s
    FULL JOIN (SELECT * FROM counselling.interpreter_booking WHERE unit_id = $1 AND status <> 'cancelled' AND outcome IS NULL AND starts_at >= $2) i
      ON i.session_id = s.id
    JOIN clients.client c ON c.id = coalesce(s.client_id, i.client_id)
    LEFT JOIN access.staff p ON p.id = s.counsellor_id
    WHERE ($3::uuid IS NULL OR s.counsellor_id = $3) AND CASE
      WHEN s.id IS NULL THEN true
      WHEN i.id IS NULL THEN c.interpreter AND s.starts_at < $2::timestamptz + interval '28 days'
      ELSE i.status = 'requested' OR (i.starts_at, i.ends_at) <> (s.starts_at, s.ends_at) END
    ORDER BY "startsAt", id LIMIT 200`,
};

type Row = InterpreterRow & Keyed & { readonly bookingNumber: Buffer | null };

/** Shows what is ordered of interpreters, and what is still to be. */
@Injectable()
export class InterpreterList {
  constructor(private readonly work: UnitOfWork) {}

  read(actor: StaffActor, sessionId: string): Promise<SessionInterpretersView> {
    return this.work.look(actor, 'counselling.interpreter.read', async (tx) => {
      const session = await tx.get(Session, sessionId);
      if (!handles(actor, session.compartment)) throw new NotAllowed();
      return this.ofSession(tx, sessionId);
    });
  }

  /** Coming sessions whose interpreter is not settled; `mine` of one's own. */
  todo(actor: StaffActor, mine: boolean): Promise<InterpreterNeedView[]> {
    return this.work.look(actor, 'counselling.interpreter.list', async (tx) => {
      const rows = await tx.rows<{ clientId: string; startsAt: Date; endsAt: Date }>(TODO, [
        tx.unitId,
        tx.now,
        mine ? actor.id : null,
      ]);
      tx.shown(rows.map(({ clientId }) => clientId));
      return rows.map((row) => new InterpreterNeedView(row));
    });
  }

  async ofSession(tx: Tx, sessionId: string): Promise<SessionInterpretersView> {
    const { clientId } = await tx.get(Session, sessionId);
    const need = await tx.row<{ needed: boolean; language: string; alias: string }>(NEED, [clientId]);
    const rows = await tx.rows<Row>(OF_SESSION, [tx.unitId, sessionId]);
    return new SessionInterpretersView(
      need,
      rows.map((row) => view(tx, row)),
    );
  }

  /** One order, as it stands after a deed. */
  async one(tx: Tx, id: string): Promise<InterpreterView> {
    return view(tx, await tx.row<Row>(ONE, [tx.unitId, id]));
  }
}

function view(tx: Tx, row: Row): InterpreterView {
  tx.shown([row.clientId]);
  const { wrapped: _key, ...plain } = row;
  const bookingNumber = opener(tx)(row, 'interpreter_booking.booking_number', row.bookingNumber);
  return new InterpreterView({ ...plain, bookingNumber }, tx.actor);
}
