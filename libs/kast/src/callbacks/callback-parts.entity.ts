import { Column, Entity } from 'typeorm';
import { type Box, FileRow, Row, type Tx } from '#persistence';
import type { AttemptOutcome } from './callback.entity.js';
import { numberOf } from './phone-number.js';

/** What a call-back's contact says, in clear. */
export interface Spoken {
  readonly phone: string;
  readonly alias: string | null;
}

/** Who is to be called: number and alias, sealed with a key of their own that lies beside them. Purged as one row (D8). */
@Entity({ schema: 'kast', name: 'callback_contact' })
export class CallbackContact extends Row {
  @Column('text')
  readonly compartment: string = 'kast';

  @Column('uuid')
  readonly callbackId: string;

  @Column('bytea')
  readonly wrapped: Buffer;

  @Column('bytea')
  phone: Buffer;

  @Column('bytea', { nullable: true })
  alias: Buffer | null = null;

  /** The same number gives the same bytes, inside this unit. */
  @Column('bytea')
  phoneLookup: Buffer;

  /** Two people with one number: somebody has said so. */
  @Column('boolean')
  shared: boolean = false;

  static of(tx: Tx, callbackId: string, spoken: Spoken & { readonly shared: boolean }): CallbackContact {
    const { wrapped } = tx.keys.newDataKey(callbackId);
    const row = { unitId: tx.unitId, createdAt: tx.now, callbackId, wrapped, shared: spoken.shared };
    const contact = Object.assign(new CallbackContact(), row);
    contact.write(tx, spoken);
    return contact;
  }

  write(tx: Tx, { phone, alias }: Spoken): void {
    const box = this.#box(tx);
    this.phone = box.seal(this.#place('phone'), phone);
    this.alias = alias === null ? null : box.seal(this.#place('alias'), alias);
    this.phoneLookup = lookupOf(tx, phone);
  }

  read(tx: Tx): Spoken {
    const box = this.#box(tx);
    const alias = this.alias === null ? null : box.open(this.#place('alias'), this.alias);
    return { phone: box.open(this.#place('phone'), this.phone), alias };
  }

  #box(tx: Tx): Box {
    return tx.boxFrom(this.callbackId, this.wrapped);
  }

  #place(column: string): { column: string; row: string } {
    return { column: `kast.callback_contact.${column}`, row: this.id };
  }
}

/** What a number is known again by; nobody can go back from it, and no two units have the same. */
export const lookupOf = (tx: Tx, phone: string): Buffer =>
  tx.keys.lookup('callback-phone', `${tx.unitId}|${numberOf(phone) ?? phone}`);

/** A call that was made. */
@Entity({ schema: 'kast', name: 'callback_attempt' })
export class CallbackAttempt extends Row {
  @Column('text')
  readonly compartment: string = 'kast';

  @Column('uuid')
  readonly callbackId: string;

  @Column('timestamptz')
  readonly at: Date;

  @Column('uuid')
  readonly by: string;

  @Column('text')
  readonly outcome: AttemptOutcome;
}

/** The client file that a booked call-back became. */
@Entity({ schema: 'kast', name: 'callback_file' })
export class CallbackFile extends FileRow {
  @Column('uuid')
  readonly callbackId: string;
}
