import { Injectable } from '@nestjs/common';
import type { Tx } from '#persistence';
import type { HoldKind } from '../reservations/reservations.js';

/** Appointments that an accepted absence leaves standing in its way. */
export interface Affected {
  readonly absenceId: string;
  readonly resource: { readonly kind: 'staff' | 'room'; readonly id: string };
  readonly appointments: readonly {
    readonly sourceId: string;
    readonly kind: HoldKind;
    readonly startsAt: Date;
    readonly endsAt: Date;
  }[];
}

type Handler = (tx: Tx, affected: Affected) => Promise<void>;

/**
 * Where those who can do something about it (tasks) ask to be told of an absence over appointments, in the same
 * transaction. The calendar stands below them and cannot call them by name.
 */
@Injectable()
export class AbsenceEffects {
  readonly #handlers: Handler[] = [];

  handledBy(handler: Handler): void {
    this.#handlers.push(handler);
  }

  async tell(tx: Tx, affected: Affected): Promise<void> {
    for (const handler of this.#handlers) await handler(tx, affected);
  }
}
