import { Can, Flag, Id, Instant, OneOf, OrNull, Text, Whole } from '#web';
import { ASKED, type Asked } from './routine-asking.entity.js';

/** Whether she was asked, at this visit. */
export class TellAsking {
  @OneOf(ASKED)
  readonly asked: Asked;
}

/** What is known of the question when a visit is opened, as the database gives it. */
export interface AskingRow {
  readonly clientId: string;
  readonly version: number;
  readonly firstVisit: boolean;
  readonly asked: Asked | null;
  readonly bookingId: string | null;
  readonly at: Date | null;
  readonly recordedByName: string | null;
}

/** W32: whether she has been asked, and whether this is the visit at which it is natural to ask. */
export class RoutineAskingView {
  /** The visit it is looked at from. */
  @Id() readonly id: string;
  @Id() readonly clientId: string;
  /** She has had no completed visit before this one. */
  @Flag() readonly firstVisit: boolean;
  /** The latest that was said; null where nothing was. */
  @OrNull() @OneOf(ASKED) readonly asked: string | null;
  /** At which visit that was. */
  @OrNull() @Id() readonly bookingId: string | null;
  @OrNull() @Instant() readonly at: string | null;
  @OrNull() @Text({ max: 200 }) readonly recordedByName: string | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: Record<string, boolean>;

  constructor(id: string, row: AskingRow, tell: boolean) {
    this.id = id;
    this.clientId = row.clientId;
    this.firstVisit = row.firstVisit;
    this.asked = row.asked;
    this.bookingId = row.bookingId;
    this.at = row.at?.toISOString() ?? null;
    this.recordedByName = row.recordedByName;
    this.version = row.version;
    this.can = { tell };
  }
}
