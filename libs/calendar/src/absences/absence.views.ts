import { Can, CivilDate, Id, Instant, OneOf, OrNull, Text, Whole } from '#web';
import type { Actor } from '#kernel';
import { localOf } from '../time/index.js';
import type { Absence } from './absence.entity.js';
import { allowedOn } from './absence.policy.js';

/** Somebody away or a room closed. Why is for herself and for who plans the unit's days. */
export class AbsenceView {
  @Id() readonly id: string;
  @OrNull() @Id() readonly staffId: string | null;
  @OrNull() @Id() readonly roomId: string | null;
  @Instant() readonly startsAt: string;
  @Instant() readonly endsAt: string;
  @OrNull() @Text({ max: 200 }) readonly reason: string | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly withdraw: boolean };

  constructor(absence: Absence, viewer: Actor) {
    const allowed = allowedOn(absence, viewer);
    this.id = absence.id;
    this.staffId = absence.staffId;
    this.roomId = absence.roomId;
    this.startsAt = absence.startsAt.toISOString();
    this.endsAt = absence.endsAt.toISOString();
    this.reason = allowed.readReason ? absence.reason : null;
    this.version = absence.version;
    this.can = { withdraw: allowed.withdraw && absence.withdrawnAt === null };
  }
}

/** A row of the work list below, as the database gives it. */
export interface AffectedRow {
  readonly id: string;
  readonly absenceId: string;
  readonly resource: 'staff' | 'room';
  readonly resourceId: string;
  readonly name: string;
  readonly kind: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** An appointment that still stands inside an absence and has to be moved or cancelled. Whose it is, its own page says. */
export class AffectedView {
  /** The appointment itself: a session, a booking, a shift or an accompaniment. */
  @Id() readonly id: string;
  @Id() readonly absenceId: string;
  @OneOf(['session', 'booking', 'shift', 'accompaniment']) readonly kind: string;
  @OneOf(['staff', 'room']) readonly resource: string;
  @Id() readonly resourceId: string;
  @Text({ max: 200 }) readonly name: string;
  @CivilDate() readonly date: string;
  @Instant() readonly startsAt: string;
  @Instant() readonly endsAt: string;

  constructor(row: AffectedRow) {
    this.id = row.id;
    this.absenceId = row.absenceId;
    this.kind = row.kind;
    this.resource = row.resource;
    this.resourceId = row.resourceId;
    this.name = row.name;
    this.date = localOf(row.startsAt).date;
    this.startsAt = row.startsAt.toISOString();
    this.endsAt = row.endsAt.toISOString();
  }
}
