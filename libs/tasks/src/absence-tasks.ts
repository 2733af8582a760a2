import { Injectable } from '@nestjs/common';
import { AbsenceEffects, type Affected as AffectedByAbsence } from '#calendar';
import type { Compartment } from '#kernel';
import type { Tx } from '#persistence';
import type { ReferenceType } from './task.entity.js';
import { TaskSender } from './task-sender.js';

/** Sessions are of the counsellor's part of the unit; whoever writes an absence need not be let behind that wall. */
const SESSION_OF = {
  name: 'tasks-session-of',
  text: `SELECT DISTINCT ON (r.source_id) r.source_id AS id, coalesce(c.compartment, a.compartment) AS compartment
    FROM calendar.reservation r
    LEFT JOIN calendar.reservation c ON c.source_id = r.source_id AND c.resource_kind = 'client' AND c.held
    LEFT JOIN access.assignment a ON a.staff_id = r.resource_id AND a.role IN ('counsellor', 'kast_counsellor')
      AND a.compartment IN ('counselling', 'kast') AND a.since <= $2 AND (a.until IS NULL OR a.until > $2)
    WHERE r.source_id = ANY ($1::uuid[]) AND r.resource_kind = 'staff' AND r.held
    ORDER BY r.source_id, c.compartment NULLS LAST, a.compartment NULLS LAST`,
};

const COMPARTMENT: Readonly<Record<Exclude<ReferenceType, 'session' | 'notification'>, Compartment>> = {
  booking: 'spiralen',
  shift: 'outreach',
};

/**
 * An accepted absence over appointments lays each of them on reception's desk, and a night on outreach's (contract 6). The
 * sessions of a counsellor who is away are the talking side's own (SM-3).
 */
@Injectable()
export class AbsenceTasks {
  constructor(
    effects: AbsenceEffects,
    private readonly sender: TaskSender,
  ) {
    effects.handledBy((tx, affected) => this.#lay(tx, affected));
  }

  async #lay(tx: Tx, { appointments: all, resource }: AffectedByAbsence): Promise<void> {
    // Who is away: her sessions are reassignments, and lie on no second list (SM-3).
    const appointments = resource.kind === 'room' ? all : all.filter(({ kind }) => kind !== 'session');
    const sessions = appointments.filter(({ kind }) => kind === 'session').map(({ sourceId }) => sourceId);
    const known = await tx.rows<{ id: string; compartment: Compartment | null }>(SESSION_OF, [sessions, tx.now]);
    const of = new Map(known.map(({ id, compartment }) => [id, compartment]));
    const laid = appointments.flatMap(({ kind, sourceId: id }) => {
      // Nobody else can go along in her place: it stays with those who were to go.
      if (kind === 'absence' || kind === 'buffer' || kind === 'accompaniment') return [];
      const compartment = kind === 'session' ? (of.get(id) ?? 'counselling') : COMPARTMENT[kind];
      return [{ type: kind, id, compartment, ...(kind === 'shift' ? { desk: 'outreach_worker' as const } : {}) }];
    });
    await this.sender.affected(tx, laid);
  }
}
