import { Injectable } from '@nestjs/common';
import type { Tx } from '#persistence';
import { Mailer } from '../mail/mailer.js';
import { Outbox } from './outbox.js';

/** Does one step in a transaction of its own, in one unit, as the job. */
export type Step = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/** What the house does by itself with reminders. */
@Injectable()
export class ReminderJobs {
  constructor(
    private readonly outbox: Outbox,
    private readonly mailer: Mailer,
  ) {}

  /**
   * Queues, and sends what is to go. That it is being sent is committed before it leaves: whoever ceases in between
   * leaves a row that says so, and nobody sends it again. An e-mail cannot be taken back; one that did not come can be.
   */
  async remind(step: Step): Promise<void> {
    if (!this.mailer.ready) return;
    await step((tx) => this.outbox.giveUpLost(tx));
    await step((tx) => this.outbox.queue(tx));
    for (;;) {
      const claimed = await step((tx) => this.outbox.claim(tx));
      if (claimed === undefined) return;
      if (claimed === 'settled') continue;
      const outcome = await this.mailer.send(claimed.letter);
      await step((tx) => this.outbox.settle(tx, claimed.letter.id, outcome));
      if (outcome.kind === 'unreachable') return;
    }
  }
}
