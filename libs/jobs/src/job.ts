import type { Tx } from '#persistence';

/** Something the house does by itself, in each unit, at its hours; logged as `system:<name>`. */
export interface Job {
  readonly name: string;
  /** When, in Europe/Stockholm. It also runs once when the house opens, so that nothing waits for a night. */
  readonly cron: string;
  run(tx: Tx): Promise<void>;
}

/** Every job of the house, in the order they run when it opens. */
export const JOBS = Symbol('the jobs of the house');
