import { Column, Entity } from 'typeorm';
import { Taken } from '#kernel';
import { FileRow } from '#persistence';
import type { ItemKind, Recipient } from '../items.js';

export const CONSENT_STATUSES = ['active', 'revoked', 'expired'] as const;

/** That she lets something of hers be told to somebody: what, to whom, for what, until when (OSL 10:1, 12:2). */
@Entity({ schema: 'bridge', name: 'consent' })
export class Consent extends FileRow {
  @Column('text')
  readonly toRecipient: Recipient;

  /** Who, where it is outside the unit. Sealed. */
  @Column('bytea', { nullable: true })
  readonly recipient: Buffer | null = null;

  @Column('text', { array: true })
  readonly categories: readonly ItemKind[];

  @Column('bytea')
  readonly purpose: Buffer;

  @Column('text')
  readonly form: 'oral' | 'written';

  @Column('date')
  readonly givenOn: string;

  @Column('date')
  readonly expiresOn: string;

  /** What she said must not happen with it (OSL 12:2). Sealed. */
  @Column('bytea', { nullable: true })
  readonly reservation: Buffer | null = null;

  @Column('uuid')
  readonly recordedBy: string;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null = null;

  @Column('uuid', { nullable: true })
  revokedBy: string | null = null;

  /** What was told by it stays told; nothing more is (SM-11). */
  revoke(by: string | null, now: Date): void {
    if (this.revokedAt !== null) throw new Taken('consent.already-revoked', 'The consent is already revoked.');
    this.revokedAt = now;
    this.revokedBy = by;
  }

  statusOn(day: string): (typeof CONSENT_STATUSES)[number] {
    if (this.revokedAt !== null) return 'revoked';
    return day > this.expiresOn ? 'expired' : 'active';
  }
}
