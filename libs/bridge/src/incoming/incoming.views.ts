import { Can, Id, Instant, OneOf, OrNull, Parts, Text, Whole } from '#web';
import type { Actor } from '#kernel';
import { DESKS, type Item } from '../items.js';
import { ReferralItem } from '../referrals/referral.inputs.js';
import { DECLINE_REASONS, type IncomingDeed, Message, MESSAGE_STATUSES } from './message.entity.js';

/** What a statement brings beside the envelope. */
export interface Beside {
  readonly senderName: string;
  readonly acceptedByName: string | null;
  readonly clientId: string | null;
  readonly items: readonly Item[] | null;
}

/** Somebody who is linked to the reader's part of the unit; what the letter says once it is opened. */
export class IncomingReferralView {
  @Id() readonly id: string;
  @OneOf(DESKS) readonly compartment: string;
  @OneOf(DESKS) readonly from: string;
  @Text({ max: 200 }) readonly senderName: string;
  @OneOf(MESSAGE_STATUSES) readonly status: string;
  @Instant() readonly sentAt: string;
  @OrNull() @Instant() readonly receivedAt: string | null;
  @OrNull() @Text({ max: 200 }) readonly acceptedByName: string | null;
  @OrNull() @OneOf(DECLINE_REASONS) readonly declineReason: string | null;
  @OrNull() @Instant() readonly endedAt: string | null;
  @OrNull() @Parts(ReferralItem, { max: 7 }) readonly items: readonly Item[] | null;
  /** The file of one's own that it goes on in. */
  @OrNull() @Id() readonly clientId: string | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: Readonly<Record<IncomingDeed | 'place', boolean>>;

  constructor(message: Message, viewer: Actor, { senderName, acceptedByName, clientId, items }: Beside) {
    const ready = (deed: IncomingDeed) => message.isReadyFor(deed);
    this.id = message.id;
    this.compartment = message.compartment;
    this.from = message.fromCompartment;
    this.senderName = senderName;
    this.status = message.status;
    this.sentAt = message.createdAt.toISOString();
    this.receivedAt = message.receivedAt?.toISOString() ?? null;
    this.acceptedByName = acceptedByName;
    this.declineReason = message.declineReason;
    this.endedAt = message.endedAt?.toISOString() ?? null;
    this.items = items;
    this.clientId = clientId;
    this.version = message.version;
    this.can = {
      open: ready('open') && items === null,
      accept: ready('accept'),
      decline: ready('decline'),
      firstContact: ready('firstContact'),
      complete: ready('complete'),
      place: message.acceptedBy !== null && clientId === null && viewer.kind === 'staff',
    };
  }
}
