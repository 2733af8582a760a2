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
type TakenBack = (tx: Tx, absenceId: string) => Promise<void>;

/**
 * Where those who can do something about it (tasks, reassignments) ask to be told of an absence over appointments, in the same
 * transaction. The calendar stands below them and cannot call them by name.
 */
@Injectable()
export class AbsenceEffects {
  readonly #handlers: Handler[] = [];
  readonly #takenBack: TakenBack[] = [];

  handledBy(handler: Handler): void {
    this.#handlers.push(handler);
  }

  /** An absence that is taken back needs nobody in its place. */
  takenBackBy(handler: TakenBack): void {
    this.#takenBack.push(handler);
  }

  async tell(tx: Tx, affected: Affected): Promise<void> {
    for (const handler of this.#handlers) await handler(tx, affected);
  }

  async tellTakenBack(tx: Tx, absenceId: string): Promise<void> {
    for (const handler of this.#takenBack) await handler(tx, absenceId);
  }
}
