import { localOf } from '#calendar';
import { type Actor, CHANNELS } from '#kernel';
import { Can, CivilDate, ClockTime, Flag, Id, Instant, OneOf, OrNull, SomeOf, Text, Whole } from '#web';
import { PARTS, THEMES } from './session-mark.entity.js';
import { SESSION_STATUSES, SKIP_GROUNDS } from './session.entity.js';
import { allowedOn } from './session.policy.js';

/** A session as its statement brings it, its texts opened. */
export interface SessionRow {
  readonly id: string;
  readonly compartment: string;
  readonly status: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly movedFrom: Date | null;
  readonly skipGround: string | null;
  readonly skipDecidedAt: Date | null;
  readonly arrivedAt: Date | null;
  readonly waitingSince: Date | null;
  readonly recordedAt: Date | null;
  /** The responsible counsellor's absence, for which the week is proposed skipped, still stands. */
  readonly away: boolean;
  readonly [field: string]: unknown;
}

const instant = (at: Date | null): string | null => at?.toISOString() ?? null;

/** A session: planned or come out, with its planned day and where it stands now. Marks are for the care team alone. */
export class SessionView {
  @Id() readonly id: string;
  @OrNull() @Id() readonly contractId: string | null;
  @Id() readonly clientId: string;
  @Text({ max: 100 }) readonly clientName: string;
  @Text({ max: 12 }) readonly clientNumber: string;
  @OneOf(['counselling', 'kast']) readonly compartment: string;
  @Text({ max: 60 }) readonly serviceKind: string;
  /** The responsible counsellor; of a vacant session whoever covers it, or nobody. */
  @OrNull() @Id() readonly counsellorId: string | null;
  @OrNull() @Text({ max: 100 }) readonly counsellorName: string | null;
  @Flag() readonly vacant: boolean;
  @OrNull() @Id() readonly roomId: string | null;
  @OrNull() @Text({ max: 60 }) readonly roomName: string | null;
  @OneOf(CHANNELS) readonly channel: string;
  @Whole({ min: 1900, max: 2300 }) readonly isoYear: number;
  @Whole({ min: 1, max: 53 }) readonly isoWeek: number;
  @CivilDate() readonly plannedDate: string;
  @ClockTime() readonly plannedStartTime: string;
  /** Where it stands now, on the unit's own calendar and clock. */
  @CivilDate() readonly date: string;
  @ClockTime() readonly startTime: string;
  @Instant() readonly startsAt: string;
  @Instant() readonly endsAt: string;
  @OneOf(SESSION_STATUSES) readonly status: string;
  @OrNull() @Text({ max: 200 }) readonly skipReason: string | null;
  @OrNull() @OneOf(SKIP_GROUNDS) readonly skipGround: string | null;
  /** When somebody let the skipped week go; until then it is a proposal. */
  @OrNull() @Instant() readonly skipDecidedAt: string | null;
  @OrNull() @OneOf(['no_interpreter']) readonly cancelGround: string | null;
  @OrNull() @Text({ max: 200 }) readonly absenceReason: string | null;
  @OrNull() @Flag() readonly lateNotice: boolean | null;
  @OrNull() @Instant() readonly movedFrom: string | null;
  @OrNull() @Instant() readonly arrivedAt: string | null;
  @OrNull() @Instant() readonly waitingSince: string | null;
  @OrNull() @OneOf(['given', 'declined']) readonly informedAboutUnit: string | null;
  @Flag() readonly extra: boolean;
  @OrNull() @Instant() readonly recordedAt: string | null;
  @OrNull() @SomeOf(PARTS) readonly parts: readonly string[] | null;
  @OrNull() @SomeOf(THEMES) readonly themes: readonly string[] | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: ReturnType<typeof allowedOn>;

  constructor({ away, ...row }: SessionRow, viewer: Actor, now: Date) {
    const local = localOf(row.startsAt);
    const when = { date: local.date, startTime: local.time };
    const instants = {
      startsAt: row.startsAt.toISOString(),
      endsAt: row.endsAt.toISOString(),
      movedFrom: instant(row.movedFrom),
      arrivedAt: instant(row.arrivedAt),
      waitingSince: instant(row.waitingSince),
      recordedAt: instant(row.recordedAt),
      skipDecidedAt: instant(row.skipDecidedAt),
    };
    Object.assign(this, row, when, instants);
    this.can = allowedOn({ ...row, away }, viewer, now);
  }
}
