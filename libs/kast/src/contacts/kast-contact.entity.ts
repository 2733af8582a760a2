import { Column, Entity } from 'typeorm';
import { RuleBroken } from '#kernel';
import { Row } from '#persistence';
import type { FormOfContact, Offered, ReachedBy, Reason } from '../kast.words.js';

/** One contact with somebody who sought KAST (SoL 14:4). Codes and a place; no field could hold who it was. */
@Entity({ schema: 'kast', name: 'contact' })
export class KastContact extends Row {
  @Column('text')
  readonly compartment = 'kast' as const;

  @Column('uuid', { nullable: true })
  clientId: string | null = null;

  @Column('timestamptz')
  at: Date;

  @Column('text')
  channel: ReachedBy;

  @Column('text')
  relation: string;

  @Column('text', { array: true })
  reasons: Reason[] = [];

  @Column('text', { nullable: true })
  county: string | null = null;

  @Column('text', { nullable: true })
  municipality: string | null = null;

  @Column('smallint', { nullable: true })
  minutes: number | null = null;

  @Column('text')
  pathway: string = 'unknown';

  @Column('text')
  formOfContact: FormOfContact = 'phone_advice';

  @Column('text', { array: true })
  offered: Offered[] = [];

  @Column('uuid', { nullable: true })
  readonly recordedBy: string | null = null;

  /** Entered by mistake; counted nowhere. */
  @Column('timestamptz', { nullable: true })
  struckAt: Date | null = null;

  override get tellsOf(): string | null {
    return this.clientId;
  }

  /** A contact without a file can be given one later, and never another's. */
  belongTo(clientId: string): void {
    if (this.clientId !== null && this.clientId !== clientId)
      throw new RuleBroken('kast.contact-has-a-file', 'This contact is already in a file.');
    this.clientId = clientId;
  }

  mustCount(): void {
    if (this.struckAt !== null)
      throw new RuleBroken('kast.contact-struck', 'This contact has been struck out; write a new one.');
  }

  strike(now: Date): void {
    this.mustCount();
    this.struckAt = now;
  }
}
