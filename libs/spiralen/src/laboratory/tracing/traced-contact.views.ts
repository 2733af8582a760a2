import { Can, Flag, Id, Instant, OrNull, Text, Whole } from '#web';
import type { TracedContact } from './traced-contact.entity.js';

/** Somebody a patient has named, and how far that person has come. */
export class TracedContactView {
  @Id() readonly id: string;
  @Id() readonly notificationId: string;
  @Text({ max: 200 }) readonly named: string;
  @OrNull() @Text({ max: 300 }) readonly reach: string | null;
  @OrNull() @Instant() readonly toldAt: string | null;
  @OrNull() @Instant() readonly cameAt: string | null;
  @OrNull() @Instant() readonly notReachedAt: string | null;
  @OrNull() @Instant() readonly reportedAt: string | null;
  @Flag() readonly done: boolean;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly edit: boolean; readonly mark: boolean };

  constructor(one: TracedContact, words: { named: string; reach: string | null }, open: boolean) {
    this.id = one.id;
    this.notificationId = one.notificationId;
    this.named = words.named;
    this.reach = words.reach;
    this.toldAt = instant(one.toldAt);
    this.cameAt = instant(one.cameAt);
    this.notReachedAt = instant(one.notReachedAt);
    this.reportedAt = instant(one.reportedAt);
    this.done = one.isDone;
    this.version = one.version;
    this.can = { edit: open, mark: open };
  }
}

const instant = (at: Date | null): string | null => at?.toISOString() ?? null;
