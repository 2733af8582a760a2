import { Injectable } from '@nestjs/common';
import { nextTerm, type Term } from '#calendar';
import type { Tx } from '#persistence';
import { ContractDeeds } from './contract-deeds.js';
import { Contract } from './contract.entity.js';
import { Series } from './series.js';

const TO_EXTEND = {
  name: 'contracts-to-extend',
  text: `SELECT id FROM counselling.contract WHERE unit_id = $1 AND status <> 'ended' AND until IS NULL AND laid_out_to < $2 ORDER BY id`,
};
const TO_TURN = {
  name: 'contracts-to-turn',
  text: `SELECT k.id FROM counselling.contract k WHERE k.unit_id = $1 AND k.status <> 'ended' AND (k.status = 'paused') <> EXISTS (
    SELECT FROM counselling.contract_pause p WHERE p.contract_id = k.id AND NOT p.withdrawn
      AND daterange(p.paused_from, p.paused_until, '[]') @> (($2::timestamptz) AT TIME ZONE 'Europe/Stockholm')::date) ORDER BY k.id`,
};

/** What the calendar itself does to contracts: terms begin, pauses begin and end. */
@Injectable()
export class ContractJobs {
  constructor(
    private readonly series: Series,
    private readonly deeds: ContractDeeds,
  ) {}

  /** Lays contracts without an agreed end out through the term and the next. How many weeks came. */
  async extendSeries(tx: Tx, term: Term): Promise<number> {
    const { to } = nextTerm(term);
    const ids = (await tx.rows<{ id: string }>(TO_EXTEND, [tx.unitId, to])).map(({ id }) => id);
    let laidOut = 0;
    for (const contract of await tx.lockAll(Contract, ids)) laidOut += await this.series.extendTo(tx, contract, to);
    return laidOut;
  }

  /** Pauses that begin or end today show in the contract's status. */
  async turnPauses(tx: Tx): Promise<number> {
    const ids = (await tx.rows<{ id: string }>(TO_TURN, [tx.unitId, tx.now])).map(({ id }) => id);
    for (const contract of await tx.lockAll(Contract, ids)) {
      await this.deeds.standingOn(tx, contract);
      await tx.save(contract);
    }
    return ids.length;
  }
}
