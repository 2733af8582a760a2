import { Injectable } from '@nestjs/common';
import type { Tx } from '#persistence';

/** Somebody's last day has been set, moved or taken back. */
export interface LastDay {
  readonly staffId: string;
  /** Null: she stays. */
  readonly lastDay: string | null;
}

type Handler = (tx: Tx, change: LastDay) => Promise<void>;

/**
 * Where those whose work she does ask to be told of a member of staff's last day, in the same transaction. Access stands
 * below them and cannot call them by name.
 */
@Injectable()
export class StaffEffects {
  readonly #handlers: Handler[] = [];

  handledBy(handler: Handler): void {
    this.#handlers.push(handler);
  }

  async tell(tx: Tx, change: LastDay): Promise<void> {
    for (const handler of this.#handlers) await handler(tx, change);
  }
}
