import { Injectable } from '@nestjs/common';
import { addDays, instantOf, Reservations } from '#calendar';
import type { Tx } from '#persistence';
import { Contract } from '../contracts/contract.entity.js';
import { entrust } from '../contracts/responsibility.js';
import { Series } from '../contracts/series.js';
import { Session } from '../sessions/session.entity.js';
import { sessionHolds } from '../sessions/session-holds.js';
import type { Reassignment } from './reassignment.entity.js';

const AHEAD = {
  name: 'hands-sessions-ahead',
  text: `SELECT id FROM counselling.session s WHERE (s.contract_id = $1 OR s.id = $2) AND s.status = 'planned' AND s.arrived_at IS NULL
    AND s.ends_at > $3 AND s.starts_at >= $4 AND s.starts_at < $5`,
};

/** In whose hands: somebody responsible, or nobody and who covers. */
export interface Holders {
  readonly staffId: string | null;
  readonly coverId: string | null;
}

/** Lays what a reassignment is about in other hands: the days of a contract with their weeks, or a single session. */
@Injectable()
export class Hands {
  constructor(
    private readonly series: Series,
    private readonly reservations: Reservations,
  ) {}

  /** The time stays, the hands change; 409 names every time that is taken. */
  async lay(tx: Tx, handed: Reassignment, { holders, from }: { holders: Holders; from: string }): Promise<void> {
    if (handed.contractId === null) {
      const session = await tx.lock(Session, String(handed.sessionId));
      session.mustBeAwaited();
      await tx.save(Object.assign(session, inHandsOf(holders)));
      await this.reservations.replace(tx, [session.id], sessionHolds(session));
      return;
    }
    const contract = await tx.lock(Contract, handed.contractId);
    contract.mustBeLiving();
    const until = endOf(handed);
    await entrust(tx, contract, { ...holders, from, until });
    await this.series.turn(tx, contract, { from, until });
    await tx.save(contract);
  }

  /** The weeks of an absence are not held and nobody comes instead; the time is free (SM-5). */
  async skip(tx: Tx, handed: Reassignment, from: string): Promise<void> {
    const span = [instantOf(from, '00:00'), instantOf(endOf(handed) ?? from, '00:00')];
    const rows = await tx.rows<{ id: string }>(AHEAD, [handed.contractId, handed.sessionId, tx.now, ...span]);
    const sessions = await tx.lockAll(
      Session,
      rows.map(({ id }) => id),
    );
    const back = inHandsOf({ staffId: handed.staffId, coverId: null });
    if (handed.contractId !== null && sessions.some(({ vacant }) => vacant)) {
      const contract = await tx.lock(Contract, handed.contractId);
      const stretch = { staffId: handed.staffId, coverId: null, from, until: endOf(handed) };
      await entrust(tx, contract, stretch);
    }
    for (const session of sessions)
      await tx.save(
        Object.assign(session, {
          ...back,
          status: 'absence_skipped',
          skipReason: 'Behandlaren är borta',
          skipGround: 'absence',
          skipDecidedAt: tx.now,
        }),
      );
    await this.reservations.release(
      tx,
      sessions.map(({ id }) => id),
    );
  }
}

const inHandsOf = ({ staffId, coverId }: Holders) => ({ counsellorId: staffId ?? coverId, vacant: staffId === null });

/** The first day after the stretch; a handover has none. */
const endOf = ({ endsOn, kind }: Reassignment): string | null =>
  endsOn === null || kind === 'handover' ? null : addDays(endsOn, 1);
