import { Column, Entity } from 'typeorm';
import { Taken } from '#kernel';
import { FileRow, type KeyRing, Row } from '#persistence';
import type { DeskName, Item } from '../items.js';

/** SM-9, the receiver's part. */
export const MESSAGE_STATUSES = [
  'sent',
  'received',
  'accepted',
  'first_contact',
  'completed',
  'declined',
  'lapsed',
] as const;
export type MessageStatus = (typeof MESSAGE_STATUSES)[number];

export const DECLINE_REASONS = [
  'not_our_target_group',
  'no_capacity',
  'not_reachable',
  'declined_by_person',
  'already_in_contact',
  'other',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** What may be done with it, and from where. */
export const POSSIBLE_FROM = {
  open: ['sent', 'received'],
  accept: ['received'],
  decline: ['received'],
  firstContact: ['accepted'],
  complete: ['first_contact'],
} as const satisfies Record<string, readonly MessageStatus[]>;
export type IncomingDeed = keyof typeof POSSIBLE_FROM;

/** An envelope on its way to another part of the unit: how far it has come, and nothing of whom it is about. */
@Entity({ schema: 'bridge', name: 'message' })
export class Message extends Row {
  @Column('text')
  readonly compartment: DeskName;

  @Column('text')
  readonly fromCompartment: DeskName;

  @Column('text')
  status: MessageStatus = 'sent';

  @Column('uuid')
  readonly sentBy: string;

  @Column('timestamptz', { nullable: true })
  receivedAt: Date | null = null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null = null;

  @Column('uuid', { nullable: true })
  acceptedBy: string | null = null;

  @Column('timestamptz', { nullable: true })
  firstContactAt: Date | null = null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null = null;

  @Column('text', { nullable: true })
  declineReason: DeclineReason | null = null;

  isReadyFor(deed: IncomingDeed): boolean {
    return (POSSIBLE_FROM[deed] as readonly MessageStatus[]).includes(this.status);
  }

  /** The first who opens it receives it for her part of the unit. */
  open(now: Date): void {
    if (this.status !== 'sent') return;
    this.status = 'received';
    this.receivedAt = now;
  }

  accept(by: string, now: Date): void {
    this.#mustBeReadyFor('accept');
    Object.assign(this, { status: 'accepted', acceptedBy: by, answeredAt: now });
  }

  decline(reason: DeclineReason, now: Date): void {
    this.#mustBeReadyFor('decline');
    Object.assign(this, { status: 'declined', declineReason: reason, answeredAt: now, endedAt: now });
  }

  meet(now: Date): void {
    this.#mustBeReadyFor('firstContact');
    Object.assign(this, { status: 'first_contact', firstContactAt: now });
  }

  complete(now: Date): void {
    this.#mustBeReadyFor('complete');
    Object.assign(this, { status: 'completed', endedAt: now });
  }

  /** Nobody has answered: the sender is told, and may ask her again. */
  lapse(now: Date): void {
    Object.assign(this, { status: 'lapsed', endedAt: now });
  }

  #mustBeReadyFor(deed: IncomingDeed): void {
    if (this.isReadyFor(deed)) return;
    throw new Taken('incoming.not-now', `This cannot be done while it is ${this.status}.`, { status: this.status });
  }
}

/** What an envelope holds, frozen when it was sent (D2). */
@Entity({ schema: 'bridge', name: 'letter' })
export class Letter extends Row {
  @Column('text')
  readonly compartment: string;

  @Column('uuid')
  readonly messageId: string;

  @Column('bytea')
  readonly content: Buffer;
}

/** The file that the receiver made, or found, for somebody who was linked to her. */
@Entity({ schema: 'bridge', name: 'arrival' })
export class Arrival extends FileRow {
  @Column('uuid')
  readonly messageId: string;
}

const BLOCK = 256;
const placeOf = (messageId: string): string => `bridge.letter.content|${messageId}`;

/** Sealed with the house's own key, because it belongs to no file of the receiver; padded, so that its length tells nothing. */
export function sealLetter(keys: KeyRing, messageId: string, items: readonly Item[]): Buffer {
  const text = JSON.stringify(items);
  return keys.sealOwn(placeOf(messageId), text.padEnd(Math.ceil((text.length + 1) / BLOCK) * BLOCK));
}

/** The way back. */
export const openLetter = (keys: KeyRing, messageId: string, sealed: Buffer): Item[] =>
  JSON.parse(keys.openOwn(placeOf(messageId), sealed)) as Item[];
