import { Column, Entity } from 'typeorm';
import { FileRow } from '#persistence';
import type { ItemKind, Recipient } from '../items.js';

/** That something was told, what, to whom, and on which one ground (I19). Never changed. */
@Entity({ schema: 'bridge', name: 'disclosure' })
export class Disclosure extends FileRow {
  @Column('uuid')
  readonly referralId: string;

  @Column('text')
  readonly toRecipient: Recipient;

  @Column('text', { array: true })
  readonly items: readonly ItemKind[];

  @Column('uuid', { nullable: true })
  readonly consentId: string | null;

  @Column('text', { nullable: true })
  readonly groundCode: string | null;

  @Column('uuid', { nullable: true })
  readonly decidedBy: string | null;

  @Column('bytea', { nullable: true })
  readonly necessity: Buffer | null;

  @Column('uuid')
  readonly disclosedBy: string;
}
