import { Injectable } from '@nestjs/common';
import { type Term, termOf, today } from '#calendar';
import type { Tx } from '#persistence';
import { ContractJobs } from './contracts/contract-jobs.js';
import { GoalsService } from './goals/goals.service.js';
import { Offers } from './queue/offers.js';
import { QueueService } from './queue/queue.service.js';

/** What the house does by itself on the talking side; each may be done twice without doing anything twice. */
@Injectable()
export class CounsellingJobs {
  constructor(
    private readonly offers: Offers,
    private readonly queue: QueueService,
    private readonly contracts: ContractJobs,
    private readonly goals: GoalsService,
  ) {}

  /** Offers whose last day has gone by expire, and their clients wait again where they stood. */
  expireOffers(tx: Tx): Promise<number> {
    return this.offers.expireOffers(tx);
  }

  /** Holds and pauses that end or begin today show in the queue's and the contracts' status. */
  async turnDay(tx: Tx): Promise<number> {
    return (await this.queue.endHolds(tx)) + (await this.contracts.turnPauses(tx));
  }

  /** Contracts without an agreed end are laid out through this term and the next. */
  extendSeries(tx: Tx, term: Term = termOf(today(tx.now))): Promise<number> {
    return this.contracts.extendSeries(tx, term);
  }

  /** The reviews that a term asks for. */
  openReviews(tx: Tx, term: Term = termOf(today(tx.now))): Promise<number> {
    return this.goals.openReviews(tx, term);
  }
}
