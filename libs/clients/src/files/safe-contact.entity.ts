import { Column, Entity } from 'typeorm';
import type { Box } from '#persistence';
import { FileRow } from '#persistence';

/** When a client may be called: local times, on these weekdays (1 Monday … 7). */
export interface Hours {
  readonly weekdays: readonly number[];
  readonly from: string;
  readonly to: string;
}

/** How a client can be reached without anybody else noticing. Default: nothing is sent and nobody calls. */
@Entity({ schema: 'clients', name: 'safe_contact' })
export class SafeContact extends FileRow {
  @Column('bytea', { nullable: true })
  phone: Buffer | null = null;

  @Column('bytea', { nullable: true })
  email: Buffer | null = null;

  @Column('boolean')
  maySms: boolean = false;

  /** That an address is kept does not say that anything may be written to it. */
  @Column('boolean')
  mayEmail: boolean = false;

  @Column('boolean')
  mayLeaveVoicemail: boolean = false;

  @Column('boolean')
  neutralSender: boolean = true;

  @Column('jsonb')
  allowedHours: readonly Hours[] = [];

  /** What we call ourselves when somebody else answers. */
  @Column('text', { nullable: true })
  introduceAs: string | null = null;

  sealPhone(box: Box, phone: string | null): void {
    this.phone = phone === null ? null : box.seal(this.#place('phone'), phone);
  }

  sealEmail(box: Box, email: string | null): void {
    this.email = email === null ? null : box.seal(this.#place('email'), email);
  }

  openPhone(box: Box): string | null {
    return this.phone === null ? null : box.open(this.#place('phone'), this.phone);
  }

  openEmail(box: Box): string | null {
    return this.email === null ? null : box.open(this.#place('email'), this.email);
  }

  #place(column: string): { column: string; row: string } {
    return { column: `clients.safe_contact.${column}`, row: this.id };
  }
}
