import { CARE_UNITS } from '#kernel';
import { Can, CivilDate, Id, Instant, OneOf, OrNull, SomeOf, Text, Whole } from '#web';
import type { EmergencyLift } from './emergency-lift.entity.js';

const VERSIONS = { min: 1, max: 1_000_000_000 };

/** A row of a block, a consent or a relation as the database gives it. */
export interface StoredBlock {
  readonly id: string;
  readonly clientId: string;
  readonly careUnit: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly at: Date;
  readonly by: string;
  readonly version: number;
}

/** A block, as its own unit and reception see it. */
export class CareBlockView {
  @Id() readonly id: string;
  @Id() readonly clientId: string;
  @OrNull() @OneOf(CARE_UNITS) readonly careUnit: string | null;
  @OrNull() @CivilDate() readonly from: string | null;
  @OrNull() @CivilDate() readonly until: string | null;
  @Instant() readonly recordedAt: string;
  @Text({ max: 200 }) readonly recordedBy: string;
  @Whole(VERSIONS) readonly version: number;
  @Can() readonly can: { readonly end: boolean };

  constructor(row: StoredBlock, end: boolean) {
    this.id = row.id;
    this.clientId = row.clientId;
    this.careUnit = row.careUnit;
    this.from = row.from;
    this.until = row.until;
    this.recordedAt = row.at.toISOString();
    this.recordedBy = row.by;
    this.version = row.version;
    this.can = { end };
  }
}

export interface StoredConsent extends Omit<StoredBlock, 'from' | 'until' | 'careUnit'> {
  readonly careUnit: string;
  readonly forUnit: string;
  readonly until: Date;
}

/** A patient's yes to one unit's reading another's record. */
export class BlockConsentView {
  @Id() readonly id: string;
  @Id() readonly clientId: string;
  @OneOf(CARE_UNITS) readonly careUnit: string;
  @OneOf(CARE_UNITS) readonly forUnit: string;
  @Instant() readonly until: string;
  @Instant() readonly recordedAt: string;
  @Text({ max: 200 }) readonly recordedBy: string;
  @Whole(VERSIONS) readonly version: number;
  @Can() readonly can: { readonly end: boolean };

  constructor(row: StoredConsent, end: boolean) {
    this.id = row.id;
    this.clientId = row.clientId;
    this.careUnit = row.careUnit;
    this.forUnit = row.forUnit;
    this.until = row.until.toISOString();
    this.recordedAt = row.at.toISOString();
    this.recordedBy = row.by;
    this.version = row.version;
    this.can = { end };
  }
}

export interface StoredRelation {
  readonly id: string;
  readonly clientId: string;
  readonly staffId: string;
  readonly reason: string;
  readonly since: Date;
  readonly until: Date;
  readonly version: number;
}

/** A care relation that a clinician has recorded with a reason, of her own. */
export class CareRelationView {
  @Id() readonly id: string;
  @Id() readonly clientId: string;
  @Text({ max: 500 }) readonly reason: string;
  @Instant() readonly since: string;
  @Instant() readonly until: string;
  @Whole(VERSIONS) readonly version: number;
  @Can() readonly can: { readonly end: boolean };

  constructor(row: StoredRelation, now: Date) {
    this.id = row.id;
    this.clientId = row.clientId;
    this.reason = row.reason;
    this.since = row.since.toISOString();
    this.until = row.until.toISOString();
    this.version = row.version;
    this.can = { end: row.until > now };
  }
}

/** An emergency as she who declared it sees it: which units have blocked, and what she has opened until when. */
export class EmergencyLiftView {
  @Id() readonly id: string;
  @Id() readonly clientId: string;
  @SomeOf(CARE_UNITS) readonly unitsShown: readonly string[];
  @OrNull() @OneOf(CARE_UNITS) readonly careUnit: string | null;
  @OrNull() @Instant() readonly until: string | null;
  @Whole(VERSIONS) readonly version: number;
  @Can() readonly can: { readonly open: boolean; readonly end: boolean };

  constructor(lift: EmergencyLift, now: Date) {
    this.id = lift.id;
    this.clientId = lift.clientId;
    this.unitsShown = lift.unitsShown;
    this.careUnit = lift.careUnit;
    this.until = (lift.endedAt ?? lift.until)?.toISOString() ?? null;
    this.version = lift.version;
    this.can = { open: lift.isToOpen(now), end: lift.isRunning(now) };
  }
}
