import { Injectable } from '@nestjs/common';
import type { Compartment, Role } from '#kernel';
import type { Tx } from '#persistence';

/** Somebody's last day has been set, moved or taken back. */
export interface LastDay {
  readonly staffId: string;
  /** Null: she stays. */
  readonly lastDay: string | null;
}

/** Somebody begins or ends to hold a role in a compartment, and is employed as before. */
export interface RoleChange {
  readonly staffId: string;
  readonly role: Role;
  readonly compartment: Compartment | null;
  readonly holds: boolean;
}

type RoleHandler = (tx: Tx, change: RoleChange) => Promise<void>;
type Handler = (tx: Tx, change: LastDay) => Promise<void>;

/**
 * Where those whose work she does ask to be told of a member of staff's last day, in the same transaction. Access stands
 * below them and cannot call them by name.
 */
@Injectable()
export class StaffEffects {
  readonly #handlers: Handler[] = [];
  readonly #roleHandlers: RoleHandler[] = [];

  handledBy(handler: Handler): void {
    this.#handlers.push(handler);
  }

  async tell(tx: Tx, change: LastDay): Promise<void> {
    for (const handler of this.#handlers) await handler(tx, change);
  }

  rolesHandledBy(handler: RoleHandler): void {
    this.#roleHandlers.push(handler);
  }

  async tellRole(tx: Tx, change: RoleChange): Promise<void> {
    for (const handler of this.#roleHandlers) await handler(tx, change);
  }
}
