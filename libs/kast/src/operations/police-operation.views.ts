import type { Actor } from '#kernel';
import { Can, CivilDate, Id, OneOf, Parts, Text, Whole } from '#web';
import { KastPermissions } from '../kast.permissions.js';
import { POLICE_REGIONS } from './police-regions.js';

/** How far the calls of an operation have come. */
interface Progress {
  readonly listed: number;
  readonly attempted: number;
  readonly reached: number;
  readonly open: number;
}

/** An operation as the statement brings it. */
export interface OperationRow extends Progress {
  readonly id: string;
  readonly reference: string;
  readonly policeRegion: string;
  readonly from: string;
  readonly to: string;
  readonly arrestedCount: number;
  readonly consentedCount: number;
  readonly staffPresent: readonly OperationStaffView[];
  readonly version: number;
}

/** One of the unit's own staff who was there. */
export class OperationStaffView {
  @Id() readonly id: string;
  @Text({ max: 200 }) readonly name: string;
}

const count = { min: 0, max: 1_000_000 };

/** A police operation with its counts, and how far those who said yes have been called. */
export class OperationView {
  @Id() readonly id: string;
  @Text({ max: 60 }) readonly reference: string;
  @OneOf(POLICE_REGIONS) readonly policeRegion: string;
  @CivilDate() readonly from: string;
  @CivilDate() readonly to: string;
  @Whole(count) readonly arrestedCount: number;
  @Whole(count) readonly consentedCount: number;
  /** On the call list, whatever became of it. */
  @Whole(count) readonly listed: number;
  @Whole(count) readonly attempted: number;
  /** Spoken with. */
  @Whole(count) readonly reached: number;
  /** Still to be called, or reached and not told how it went. */
  @Whole(count) readonly open: number;
  @Parts(OperationStaffView, { max: 50 }) readonly staffPresent: readonly OperationStaffView[];
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly change: boolean; readonly list: boolean };

  constructor(row: OperationRow, viewer: Actor) {
    Object.assign(this, row);
    this.can = {
      change: viewer.permissions.has(KastPermissions.changeOperations.name),
      list: viewer.permissions.has(KastPermissions.keepCallbacks.name),
    };
  }
}
