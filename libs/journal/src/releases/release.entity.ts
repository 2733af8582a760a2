import { Column, Entity } from 'typeorm';
import { RuleBroken, Taken } from '#kernel';
import { type Box, FileRow } from '#persistence';

export const RELEASE_STATUSES = ['assembled', 'in_review', 'decided', 'handed_out', 'withdrawn'] as const;
export type ReleaseStatus = (typeof RELEASE_STATUSES)[number];
export const RECIPIENT_KINDS = ['client', 'representative', 'authority', 'care_provider', 'other'] as const;
export type RecipientKind = (typeof RECIPIENT_KINDS)[number];
export const DECISIONS = ['released', 'partly', 'refused'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What is written on the outside of a package, each text sealed under its own column. */
const place = (what: string, row: string) => ({ column: `journal.release.${what}`, row });
export type OutsideText = 'recipient' | 'purpose' | 'decision_text';
export const openOutside = (box: Box, what: OutsideText, { row, sealed }: { row: string; sealed: Buffer }): string =>
  box.open(place(what, row), sealed);

/** A copy of a record on its way to somebody who has asked for it: who asked, how far it has come, what was decided. */
@Entity({ schema: 'journal', name: 'release' })
export class Release extends FileRow {
  @Column('text')
  status: ReleaseStatus = 'assembled';

  @Column('text')
  readonly recipientKind: RecipientKind;

  @Column('bytea')
  recipient: Buffer;

  @Column('bytea')
  purpose: Buffer;

  @Column('date', { nullable: true })
  readonly periodFrom: string | null = null;

  @Column('date', { nullable: true })
  readonly periodUntil: string | null = null;

  /** How many notes it holds. */
  @Column('integer')
  readonly notes: number;

  @Column('uuid')
  readonly assembledBy: string;

  @Column('uuid', { nullable: true })
  reviewingBy: string | null = null;

  @Column('text', { nullable: true })
  decision: Decision | null = null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null = null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null = null;

  @Column('bytea', { nullable: true })
  decisionText: Buffer | null = null;

  @Column('uuid', { nullable: true })
  withdrawnBy: string | null = null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null = null;

  write(box: Box, { recipient, purpose }: { recipient: string; purpose: string }): this {
    this.recipient = box.seal(place('recipient', this.id), recipient);
    this.purpose = box.seal(place('purpose', this.id), purpose);
    return this;
  }

  /** Safety A10: whoever put it together does not also decide. A colleague may take a review over. */
  review(by: string): void {
    if (this.status !== 'assembled' && this.status !== 'in_review') this.#notNow();
    if (this.assembledBy === by)
      throw new RuleBroken('release.takes-two', 'Somebody else than the one who put it together reviews it.');
    this.status = 'in_review';
    this.reviewingBy = by;
  }

  decide(decision: Decision, { by, at }: { by: string; at: Date }): void {
    if (this.status !== 'in_review') this.#notNow();
    this.status = 'decided';
    this.decision = decision;
    this.decidedBy = by;
    this.decidedAt = at;
  }

  say(box: Box, text: string): void {
    this.decisionText = box.seal(place('decision_text', this.id), text);
  }

  /** Once, or once more: a second copy is the same. */
  handOut(): void {
    if (this.status !== 'decided' && this.status !== 'handed_out') this.#notNow();
    this.status = 'handed_out';
  }

  withdraw(by: string, at: Date): void {
    if (this.status === 'handed_out' || this.status === 'withdrawn') this.#notNow();
    this.status = 'withdrawn';
    this.withdrawnBy = by;
    this.withdrawnAt = at;
  }

  #notNow(): never {
    throw new Taken(`release.${this.status.replace('_', '-')}`, 'It has not come to that, or has passed it.');
  }
}
