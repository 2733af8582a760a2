import type { Tx } from '#persistence';

interface Timed {
  readonly name: string;
  /** When, in Europe/Stockholm. It also runs once when the house opens, so that nothing waits for a night. */
  readonly cron: string;
}

/** Something the house does by itself in one transaction, in each unit, at its hours; logged as `system:<name>`. */
export interface InwardJob extends Timed {
  run(tx: Tx): Promise<void>;
}

/** The same with effects outside the database, each step in a transaction of its own. */
export interface OutwardJob extends Timed {
  go(step: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>): Promise<void>;
}

export type Job = InwardJob | OutwardJob;

/** Every job of the house, in the order they run when it opens. */
export const JOBS = Symbol('the jobs of the house');
