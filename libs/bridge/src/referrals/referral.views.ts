import { Can, Id, Instant, OneOf, OrNull, Parts, SomeOf, Text, Whole } from '#web';
import type { Box } from '#persistence';
import { MESSAGE_STATUSES } from '../incoming/message.entity.js';
import { isOutside, type Item, ITEM_KINDS, RECIPIENTS } from '../items.js';
import { ReferralItem } from './referral.inputs.js';
import { OWN_STATUSES, type Referral } from './referral.entity.js';

/** What stands in both: the sender is told how far it has come and nothing more. */
export const REFERRAL_STATUSES = [...new Set([...OWN_STATUSES, ...MESSAGE_STATUSES])];

/** Where the words of a referral are sealed. */
export const referralPlace = (column: 'recipient' | 'content' | 'necessity', row: string) => ({
  column: `bridge.referral.${column}`,
  row,
});

/** What the envelope says of how far it has come. */
export interface Progress {
  readonly status: string;
  readonly declineReason: string | null;
  readonly changedAt: Date | null;
}

const NOT_THERE = { declineReason: null, changedAt: null };

const told = (at: Date | null): string | null => at?.toISOString() ?? null;

/** A referral as its sender sees it. */
export class ReferralView {
  @Id() readonly id: string;
  @Id() readonly clientId: string;
  @OneOf(RECIPIENTS) readonly to: string;
  @OrNull() @Text({ max: 200 }) readonly recipient: string | null;
  @SomeOf(ITEM_KINDS) readonly kinds: readonly string[];
  @Parts(ReferralItem, { max: 7 }) readonly items: readonly Item[];
  @OneOf(REFERRAL_STATUSES) readonly status: string;
  @OrNull() @Text({ max: 40 }) readonly declineReason: string | null;
  @OrNull() @Id() readonly consentId: string | null;
  @OrNull() @Text({ max: 40 }) readonly groundCode: string | null;
  @OrNull() @Text({ max: 1000 }) readonly necessity: string | null;
  @Instant() readonly createdAt: string;
  @OrNull() @Instant() readonly sentAt: string | null;
  /** When the receiver last did something with it. */
  @OrNull() @Instant() readonly changedAt: string | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: Readonly<Record<'edit' | 'send' | 'withdraw' | 'print', boolean>>;

  constructor(referral: Referral, box: Box, progress: Progress | undefined) {
    const { id, isOpen } = referral;
    const open = (column: 'recipient' | 'necessity') =>
      referral[column] === null ? null : box.open(referralPlace(column, id), referral[column]);
    this.id = id;
    this.clientId = referral.clientId;
    this.to = referral.toRecipient;
    this.recipient = open('recipient');
    this.kinds = referral.items;
    this.items = JSON.parse(box.open(referralPlace('content', id), referral.content)) as Item[];
    const { status, declineReason, changedAt } = progress ?? { ...NOT_THERE, status: referral.status };
    this.status = status;
    this.declineReason = declineReason;
    this.consentId = referral.consentId;
    this.groundCode = referral.groundCode;
    this.necessity = open('necessity');
    this.createdAt = referral.createdAt.toISOString();
    this.sentAt = told(referral.sentAt);
    this.changedAt = told(changedAt);
    this.version = referral.version;
    this.can = {
      edit: isOpen,
      send: referral.status === 'ground_recorded',
      withdraw: isOpen,
      print: referral.status === 'sent' && isOutside(referral.toRecipient),
    };
  }
}

/** A paragraph on which something may be told without consent. */
export class DisclosureGroundView {
  @Text({ max: 40 }) readonly code: string;
  @Text({ max: 200 }) readonly labelSv: string;
  @Text({ max: 200 }) readonly labelEn: string;
  @SomeOf(['counselling', 'kast', 'outreach', 'trafficking', 'spiralen']) readonly compartments: readonly string[];

  constructor(row: Pick<DisclosureGroundView, 'code' | 'labelSv' | 'labelEn' | 'compartments'>) {
    this.code = row.code;
    this.labelSv = row.labelSv;
    this.labelEn = row.labelEn;
    this.compartments = row.compartments;
  }
}
