import type { Actor } from '#kernel';
import { Can, CivilDate, Flag, Id, Instant, OneOf, OrNull, Text, Whole } from '#web';
import { OutreachPermissions } from '../outreach.permissions.js';
import { SUPPORT_KINDS, type SupportTask } from './support-task.entity.js';

/** A promise with names, as one statement brings it; `wrapped` is the file's key. */
export type SupportRow = SupportTask & {
  readonly displayName: string | null;
  readonly takenByName: string | null;
  readonly wrapped: Buffer | null;
  readonly total: string;
};

/** Something that was promised, when, and how it went. */
export class SupportTaskView {
  @Id() readonly id: string;
  @OneOf(SUPPORT_KINDS) readonly kind: string;
  @CivilDate() readonly dueOn: string;
  @Flag() readonly late: boolean;
  @OrNull() @Id() readonly clientId: string | null;
  @OrNull() @Text({ max: 100 }) readonly displayName: string | null;
  @OrNull() @Id() readonly contactId: string | null;
  @OrNull() @Text({ max: 500 }) readonly wanted: string | null;
  @OrNull() @Id() readonly takenBy: string | null;
  @OrNull() @Text({ max: 200 }) readonly takenByName: string | null;
  @OrNull() @Instant() readonly doneAt: string | null;
  @OrNull() @Text({ max: 500 }) readonly outcome: string | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly done: boolean };

  constructor(
    row: SupportRow,
    { viewer, today }: { viewer: Actor; today: string },
    texts: { wanted: string | null; outcome: string | null },
  ) {
    this.id = row.id;
    this.kind = row.kind;
    this.dueOn = row.dueOn;
    this.late = row.doneAt === null && row.dueOn < today;
    this.clientId = row.clientId;
    this.displayName = row.displayName;
    this.contactId = row.contactId;
    this.wanted = texts.wanted;
    this.takenBy = row.takenBy;
    this.takenByName = row.takenByName;
    this.doneAt = row.doneAt?.toISOString() ?? null;
    this.outcome = texts.outcome;
    this.version = row.version;
    this.can = { done: row.doneAt === null && viewer.permissions.has(OutreachPermissions.keepSupport.name) };
  }
}
