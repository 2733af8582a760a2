import { Injectable } from '@nestjs/common';
import type { Tx } from '#persistence';
import { readsByNumber } from '../reads-by-number.js';

const OUT = { name: 'reassignment-reach', text: 'SELECT ctx.reach_shells() AS before' };
const CHECKED = { name: 'reassignment-checked', text: 'SET CONSTRAINTS ALL IMMEDIATE' };
const BACK = { name: 'reassignment-back', text: `SELECT set_config('ctx.signed', $1, true)` };

/**
 * Lets the manager act on a reassignment whose file she cannot open: the shells of the talks are within reach for this
 * piece of work and no longer, and what is written about people never. Everybody else acts with her own sight.
 */
@Injectable()
export class Reach {
  async within<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
    if (!readsByNumber(tx.actor)) return work();
    const { before } = await tx.row<{ before: string }>(OUT);
    const answer = await work();
    // What is checked at the end is checked while it can still be seen.
    await tx.rows(CHECKED);
    await tx.rows(BACK, [before]);
    return answer;
  }
}
