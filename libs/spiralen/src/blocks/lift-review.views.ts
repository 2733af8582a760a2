import { addDays, localOf } from '#calendar';
import { CARE_UNITS, type StaffActor } from '#kernel';
import { Can, CivilDate, Flag, Id, Instant, OneOf, OrNull, SomeOf, Text, Whole } from '#web';
import { OUTCOMES } from './emergency-lift.entity.js';

/** Safety, walls: signed off within seven days. */
const DAYS_TO_SIGN_OFF = 7;

/** An emergency as the list gives it, with its texts opened. */
export interface ReviewedLift {
  readonly id: string;
  readonly clientId: string;
  readonly clientNumber: string;
  readonly staffId: string;
  readonly staff: string;
  readonly unitsShown: readonly string[];
  readonly careUnit: string | null;
  readonly reason: string | null;
  readonly declaredAt: Date;
  readonly openedAt: Date | null;
  readonly endedAt: Date | null;
  readonly outcome: string | null;
  readonly remark: string | null;
  readonly signedOffAt: Date | null;
  readonly signedOffBy: string | null;
  readonly version: number;
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** An emergency as those see it who review it: who, whose file by number, what was opened, why; nothing of what was read. */
export class LiftReviewView {
  @Id() readonly id: string;
  @Text({ max: 12 }) readonly clientNumber: string;
  @Text({ max: 200 }) readonly staff: string;
  @SomeOf(CARE_UNITS) readonly unitsShown: readonly string[];
  /** What was opened; null where it stopped at the first step. */
  @OrNull() @OneOf(CARE_UNITS) readonly careUnit: string | null;
  @OrNull() @Text({ max: 1_000 }) readonly reason: string | null;
  @Instant() readonly declaredAt: string;
  @OrNull() @Instant() readonly openedAt: string | null;
  @OrNull() @Instant() readonly endedAt: string | null;
  @CivilDate() readonly dueOn: string;
  @Flag() readonly overdue: boolean;
  @OrNull() @OneOf(OUTCOMES) readonly outcome: string | null;
  @OrNull() @Text({ max: 1_000 }) readonly remark: string | null;
  @OrNull() @Instant() readonly signedOffAt: string | null;
  @OrNull() @Text({ max: 200 }) readonly signedOffBy: string | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly signOff: boolean };

  constructor(lift: ReviewedLift, { viewer, now }: { viewer: StaffActor; now: Date }) {
    this.id = lift.id;
    this.clientNumber = lift.clientNumber;
    this.staff = lift.staff;
    this.unitsShown = lift.unitsShown;
    this.careUnit = lift.careUnit;
    this.reason = lift.reason;
    this.declaredAt = lift.declaredAt.toISOString();
    this.openedAt = iso(lift.openedAt);
    this.endedAt = iso(lift.endedAt);
    this.dueOn = addDays(localOf(lift.declaredAt).date, DAYS_TO_SIGN_OFF);
    this.overdue = lift.signedOffAt === null && localOf(now).date > this.dueOn;
    this.outcome = lift.outcome;
    this.remark = lift.remark;
    this.signedOffAt = iso(lift.signedOffAt);
    this.signedOffBy = lift.signedOffBy;
    this.version = lift.version;
    this.can = { signOff: lift.signedOffAt === null && lift.staffId !== viewer.id };
  }
}
