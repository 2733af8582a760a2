import type { Actor } from '#kernel';
import { Can, CivilDate, ClockTime, Id, OneOf, OrNull, Parts, Text, Whole } from '#web';
import { counsels } from '../counselling.policy.js';
import { ACCOMPANIMENT_STATUSES, DESTINATIONS, PURPOSES } from './accompaniment.entity.js';

/** An accompaniment as its statement brings it. */
export interface AccompanimentRow {
  readonly id: string;
  readonly clientId: string;
  readonly compartment: string;
  readonly status: string;
  readonly [field: string]: unknown;
}

/** A colleague who goes along. */
export class CompanionView {
  @Id() readonly id: string;
  @Text({ max: 200 }) readonly name: string;
}

/** Going along with a client to an authority or elsewhere. */
export class AccompanimentView {
  @Id() readonly id: string;
  @Id() readonly clientId: string;
  @Text({ max: 100 }) readonly clientName: string;
  @Text({ max: 12 }) readonly clientNumber: string;
  @OneOf(['counselling', 'kast']) readonly compartment: string;
  @OneOf(DESTINATIONS) readonly destination: string;
  @OneOf(PURPOSES) readonly purpose: string;
  @CivilDate() readonly on: string;
  @OrNull() @ClockTime() readonly startTime: string | null;
  @Whole({ min: 5, max: 720 }) readonly minutes: number;
  @Parts(CompanionView, { max: 6 }) readonly staff: readonly CompanionView[];
  @OneOf(ACCOMPANIMENT_STATUSES) readonly status: string;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly record: boolean };

  constructor(row: AccompanimentRow, viewer: Actor) {
    Object.assign(this, row);
    this.can = { record: row.status === 'planned' && counsels(viewer, row.compartment) };
  }
}
