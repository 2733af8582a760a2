import { Injectable } from '@nestjs/common';
import type { Statement, Tx } from '#persistence';
import type { Client } from '../files/client.entity.js';
import type { Merge } from './merge.entity.js';

/** Why two files cannot be merged as they stand. */
export interface Obstacle {
  readonly status: 409 | 422;
  readonly code: string;
  readonly message: string;
  /** The service it is about, where it is about one. */
  readonly serviceKind?: string;
}

/** What will be otherwise when the merge is done. */
export interface Effect {
  readonly code: string;
  readonly serviceKind?: string;
  readonly at?: Date;
}

/** The file that goes and the one that both are read in. */
export interface Pair {
  readonly from: Client;
  readonly into: Client;
}

/** What a library has to say of a merge; the clients' library does not know what hangs on a file. */
export interface MergePart {
  /** What the files `$1` hold, for the side by side: rows of `client_id, kind, count, service_kind, status, since`. */
  readonly holdings: Statement;
  /** Holds what a merge will write of, before the calendars are held: as everybody does who lays out a contract's weeks. */
  hold?(tx: Tx, pair: Pair): Promise<void>;
  weigh?(tx: Tx, pair: Pair): Promise<{ obstacles: Obstacle[]; effects: Effect[] }>;
  /** Makes way for the merge, whose row is written next. */
  join?(tx: Tx, pair: Pair, merge: Merge): Promise<void>;
  /** After the files are parted. */
  undo?(tx: Tx, merge: Merge): Promise<void>;
}

/** Where the libraries that keep something in a client's file say what a merge means to it. */
@Injectable()
export class MergeParts {
  readonly #all: MergePart[] = [];

  get all(): readonly MergePart[] {
    return this.#all;
  }

  add(part: MergePart): void {
    this.#all.push(part);
  }
}
