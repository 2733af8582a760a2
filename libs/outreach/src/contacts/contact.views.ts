import { type Actor, GENDERS } from '#kernel';
import { TASK_STATUSES, type TaskStatus } from '#tasks';
import { Can, CivilDate, Flag, Id, Instant, OneOf, OrNull, Parts, Text, Whole } from '#web';
import { OutreachPermissions } from '../outreach.permissions.js';
import { ARENAS } from '../shifts/shift.entity.js';
import { type Answer, ANSWERS, CONTACT_KINDS, type Contact, SAFETY } from './contact.entity.js';

/** What was offered, and the answer. */
export class OfferMadeView {
  @Text({ max: 60 }) readonly service: string;
  @OneOf(ANSWERS) readonly answer: Answer;
}

/** A contact with what stands around it, as one statement brings it. */
export type ContactRow = Contact & {
  readonly serviceDate: string;
  readonly arena: string;
  readonly area: string;
  readonly displayName: string | null;
  readonly offers: readonly OfferMadeView[];
  readonly total: string;
};

/** Somebody the crew met. The wish for an appointment shows how far it has come, and only to who sent it. */
export class ContactView {
  @Id() readonly id: string;
  @Id() readonly shiftId: string;
  @CivilDate() readonly serviceDate: string;
  @OneOf(ARENAS) readonly arena: string;
  @Text({ max: 100 }) readonly area: string;
  @OneOf(CONTACT_KINDS) readonly kind: string;
  @OrNull() @Id() readonly clientId: string | null;
  @OrNull() @Text({ max: 100 }) readonly displayName: string | null;
  @OneOf(GENDERS) readonly perceivedGender: string;
  @Flag() readonly known: boolean;
  @OrNull() @Whole({ min: 0, max: 960 }) readonly minutes: number | null;
  @Parts(OfferMadeView, { max: 30 }) readonly offers: readonly OfferMadeView[];
  @Flag() readonly infoGiven: boolean;
  @OrNull() @OneOf(SAFETY) readonly safety: string | null;
  @Flag() readonly wishSent: boolean;
  @OrNull() @OneOf(TASK_STATUSES) readonly wishStatus: TaskStatus | null;
  @Flag() readonly queueWishSent: boolean;
  @OrNull() @OneOf(TASK_STATUSES) readonly queueWishStatus: TaskStatus | null;
  @Instant() readonly createdAt: string;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly edit: boolean; readonly sendWish: boolean; readonly sendQueueWish: boolean };

  constructor(row: ContactRow, viewer: Actor, wishes: ReadonlyMap<string, TaskStatus>) {
    this.id = row.id;
    this.shiftId = row.shiftId;
    this.serviceDate = row.serviceDate;
    this.arena = row.arena;
    this.area = row.area;
    this.kind = row.kind;
    this.clientId = row.clientId;
    this.displayName = row.displayName;
    this.perceivedGender = row.perceivedGender;
    this.known = row.known;
    this.minutes = row.minutes;
    this.offers = row.offers;
    this.infoGiven = row.infoGiven;
    this.safety = row.safety;
    this.wishSent = row.bookingTaskId !== null;
    this.wishStatus = wishes.get(row.bookingTaskId ?? '') ?? null;
    this.queueWishSent = row.queueTaskId !== null;
    this.queueWishStatus = wishes.get(row.queueTaskId ?? '') ?? null;
    this.createdAt = row.createdAt.toISOString();
    this.version = row.version;
    const keeps = viewer.permissions.has(OutreachPermissions.keepContacts.name);
    this.can = {
      edit: keeps,
      sendWish: keeps && row.bookingTaskId === null,
      sendQueueWish: keeps && row.queueTaskId === null,
    };
  }
}
