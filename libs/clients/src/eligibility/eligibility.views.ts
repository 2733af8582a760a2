import { GENDERS } from '#kernel';
import { Can, Flag, Id, Instant, OneOf, OrNull, Text, Whole } from '#web';

const told = (instant: Date | null): string | null => instant?.toISOString() ?? null;

/** A rule as the database gives it, with names. */
export interface RuleRow {
  readonly id: string;
  readonly serviceKind: string;
  readonly gender: string;
  readonly since: Date;
  readonly until: Date | null;
  readonly setByName: string | null;
  readonly endedByName: string | null;
  readonly version: number;
}

/** Whom a service is, or was, not open to without a clinician, and who said so. */
export class EligibilityRuleView {
  @Id() readonly id: string;
  @Text({ max: 60 }) readonly serviceKind: string;
  @OneOf(GENDERS) readonly gender: string;
  @Instant() readonly since: string;
  @OrNull() @Instant() readonly until: string | null;
  @OrNull() @Text({ max: 200 }) readonly setByName: string | null;
  @OrNull() @Text({ max: 200 }) readonly endedByName: string | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly end: boolean };

  constructor(row: RuleRow, decides: boolean) {
    this.id = row.id;
    this.serviceKind = row.serviceKind;
    this.gender = row.gender;
    this.since = row.since.toISOString();
    this.until = told(row.until);
    this.setByName = row.setByName;
    this.endedByName = row.endedByName;
    this.version = row.version;
    this.can = { end: decides && row.until === null };
  }
}

/** A ground that can be named for a patient of Spiralen. */
export class GroundKindView {
  @Text({ max: 60 }) readonly id: string;
  @Text({ max: 60 }) readonly code: string;
  @Text({ max: 3 }) readonly missionId: string;
  @Text({ max: 100 }) readonly labelSv: string;
  @Text({ max: 100 }) readonly labelEn: string;
  @Flag() readonly needsReason: boolean;
  @Flag() readonly active: boolean;
}

/** A patient's ground as the database gives it; the reason is still sealed. */
export interface GroundRow {
  readonly id: string;
  readonly clientId: string;
  readonly ground: string;
  readonly reason: Buffer | null;
  readonly recordedAt: Date;
  readonly recordedByName: string | null;
  readonly endedAt: Date | null;
  readonly endedByName: string | null;
  readonly version: number;
}

/** Why the patient may come to Spiralen, since when, and until when where it no longer holds. For clinicians alone. */
export class GroundView {
  @Id() readonly id: string;
  @Text({ max: 60 }) readonly ground: string;
  @OrNull() @Text({ max: 300 }) readonly reason: string | null;
  @Instant() readonly recordedAt: string;
  @OrNull() @Text({ max: 200 }) readonly recordedByName: string | null;
  @OrNull() @Instant() readonly endedAt: string | null;
  @OrNull() @Text({ max: 200 }) readonly endedByName: string | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly end: boolean };

  constructor(row: GroundRow, reason: string | null, open: boolean) {
    this.id = row.id;
    this.ground = row.ground;
    this.reason = reason;
    this.recordedAt = row.recordedAt.toISOString();
    this.recordedByName = row.recordedByName;
    this.endedAt = told(row.endedAt);
    this.endedByName = row.endedByName;
    this.version = row.version;
    this.can = { end: open && row.endedAt === null };
  }
}
