import { Column, Entity } from 'typeorm';
import { RuleBroken, Taken } from '#kernel';
import { FileRow } from '#persistence';
import type { ItemKind, Recipient } from '../items.js';

/** SM-9, the sender's part; what comes after is the receiver's to say. */
export const OWN_STATUSES = ['draft', 'ground_recorded', 'sent', 'withdrawn'] as const;
export type OwnStatus = (typeof OWN_STATUSES)[number];

/** On what ground something is told: her consent, or a paragraph with a decision (I19). */
export interface Ground {
  readonly consentId: string | null;
  readonly groundCode: string | null;
  readonly necessity: Buffer | null;
  readonly decidedBy: string | null;
}

/** What is to be said of a client to another part of the unit, or outside it; frozen when it is sent (I20). */
@Entity({ schema: 'bridge', name: 'referral' })
export class Referral extends FileRow {
  @Column('text')
  readonly toRecipient: Recipient;

  @Column('bytea', { nullable: true })
  readonly recipient: Buffer | null = null;

  @Column('text', { array: true })
  items: ItemKind[];

  @Column('bytea')
  content: Buffer;

  @Column('text')
  status: OwnStatus = 'draft';

  @Column('uuid', { nullable: true })
  consentId: string | null = null;

  @Column('text', { nullable: true })
  groundCode: string | null = null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null = null;

  /** Why it is needed, where no consent was given. Sealed. */
  @Column('bytea', { nullable: true })
  necessity: Buffer | null = null;

  @Column('uuid')
  readonly createdBy: string;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null = null;

  @Column('uuid', { nullable: true })
  sentBy: string | null = null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null = null;

  /** The envelope it went in, where it stayed within the unit. */
  @Column('uuid', { nullable: true })
  messageId: string | null = null;

  get isOpen(): boolean {
    return this.status === 'draft' || this.status === 'ground_recorded';
  }

  standOn(ground: Ground): void {
    this.mustBeOpen();
    Object.assign(this, ground);
    this.status = 'ground_recorded';
  }

  send(by: string | null, now: Date, messageId: string | null): void {
    this.mustBeOpen();
    if (this.status === 'draft')
      throw new RuleBroken('referral.no-ground', 'Record her consent, or the paragraph, before it is sent.');
    Object.assign(this, { status: 'sent', sentAt: now, sentBy: by, messageId });
  }

  withdraw(now: Date): void {
    this.mustBeOpen();
    this.status = 'withdrawn';
    this.withdrawnAt = now;
  }

  mustBeOpen(): void {
    if (!this.isOpen) throw new Taken('referral.frozen', 'What was sent or withdrawn is not changed.');
  }
}
