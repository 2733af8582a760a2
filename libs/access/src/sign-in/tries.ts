import { Injectable } from '@nestjs/common';
import { TooMany } from '#kernel';
import { KeyRing, UnitOfWork } from '#persistence';
import { Turns } from './turns.js';

/** The sixth failure in a row locks for a minute, each further one for twice as long, up to a quarter of an hour. */
const COUNT = {
  name: 'sign-in-count',
  text: `INSERT INTO access.sign_in_failure AS f (name_key, failures) VALUES ($1, 1)
         ON CONFLICT (name_key) DO UPDATE SET failures = f.failures + 1, last_at = clock_timestamp(), locked_until = CASE WHEN f.failures >= 5
           THEN clock_timestamp() + make_interval(secs => least(900, 60 * 2 ^ least(f.failures - 5, 10))) END
         WHERE f.locked_until IS NULL OR f.locked_until <= clock_timestamp()
         RETURNING locked_until::text AS "lockedUntil", extract(epoch FROM locked_until - clock_timestamp())::float AS wait`,
};
const LOCKED = {
  name: 'sign-in-locked',
  text: 'SELECT extract(epoch FROM locked_until - clock_timestamp())::float AS wait FROM access.sign_in_failure WHERE name_key = $1',
};
const GIVE_BACK = {
  name: 'sign-in-give-back',
  text: `UPDATE access.sign_in_failure SET failures = greatest(failures - 1, 0),
           locked_until = CASE WHEN locked_until = $2::timestamptz THEN NULL ELSE locked_until END WHERE name_key = $1`,
};
const FORGET = { name: 'sign-in-forget', text: 'DELETE FROM access.sign_in_failure WHERE name_key = $1' };

interface Counted {
  readonly lockedUntil: string | null;
  readonly wait: number | null;
}

/** Whose tries at what are counted, and how a wrong one is answered. */
export interface Trying {
  readonly at: 'sign-in' | 'client-code';
  readonly who: string;
  readonly wrong: () => Error;
}

/** How often somebody has guessed wrong in a row. Names are kept as keyed hashes, also those nobody has. */
@Injectable()
export class Tries {
  readonly #turns = new Turns();

  constructor(
    private readonly work: UnitOfWork,
    private readonly keys: KeyRing,
  ) {}

  /**
   * Tries once. The try is counted as failed before it is made, so that a thousand at once are no more than six, and is
   * given back when it was right. Answers `wrong` where it was wrong, 429 where it was the sixth or more.
   */
  attempt<T>(trying: Trying, attempt: () => Promise<T | undefined>): Promise<T> {
    const key = this.#key(trying);
    return this.#turns.next(key.toString('hex'), async () => {
      const { lockedUntil, wait } = await this.#count(key, trying);
      let wrong = false;
      try {
        const answer = await attempt();
        wrong = answer === undefined;
        if (answer !== undefined) return answer;
      } finally {
        if (!wrong) await this.#ask(GIVE_BACK, [key, lockedUntil]);
      }
      throw wait === null ? trying.wrong() : tooMany(trying, wait);
    });
  }

  /** The row of failures ends. */
  async forget(trying: Pick<Trying, 'at' | 'who'>): Promise<void> {
    await this.#ask(FORGET, [this.#key(trying)]);
  }

  #key({ at, who }: Pick<Trying, 'at' | 'who'>): Buffer {
    return this.keys.lookup(`${at}-name`, who);
  }

  async #count(key: Buffer, trying: Trying): Promise<Counted> {
    const [counted] = await this.#ask<Counted>(COUNT, [key]);
    if (counted !== undefined) return counted;
    const [locked] = await this.#ask<{ wait: number | null }>(LOCKED, [key]);
    throw tooMany(trying, locked?.wait ?? 1);
  }

  async #ask<T>(statement: { name: string; text: string }, values: unknown[]): Promise<T[]> {
    const { rows } = await this.work.outside((client) => client.query({ ...statement, values }));
    return rows as T[];
  }
}

const tooMany = ({ at }: Trying, seconds: number): TooMany =>
  new TooMany(
    `${at}.too-many`,
    'Too many failures in a row; wait before the next try',
    Math.max(1, Math.ceil(seconds)),
  );
