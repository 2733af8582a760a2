import type { Actor } from '#kernel';
import { Can, CivilDate, Flag, Id, Instant, OneOf, OrNull, Part, Parts, Text, Whole } from '#web';
import { counsels } from '../counselling.policy.js';
import type { Instrument } from './instrument.entity.js';
import { MeasuredScores, SubscaleRange, SubscaleScore, TotalRange } from './measure.inputs.js';
import { PHASES } from './measurement.entity.js';

/** An instrument as everybody in the unit may read it. */
export class InstrumentView {
  @Id() readonly id: string;
  @Text({ max: 20 }) readonly code: string;
  @Text({ max: 40 }) readonly instrumentVersion: string;
  @Text({ max: 120 }) readonly name: string;
  @OrNull() @Part(TotalRange) readonly total: TotalRange | null;
  @Parts(SubscaleRange, { max: 20 }) readonly subscales: readonly SubscaleRange[];
  @Flag() readonly lowerIsBetter: boolean;
  @Text({ max: 300 }) readonly licence: string;
  @Flag() readonly active: boolean;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly edit: boolean };

  constructor(instrument: Instrument, mayEdit: boolean) {
    const { id, code, edition, name, total, subscales, lowerIsBetter, licence, active, version } = instrument;
    const can = { edit: mayEdit };
    Object.assign(this, { id, code, name, total, subscales, lowerIsBetter, licence, active, version, can });
    this.instrumentVersion = edition;
  }
}

/** A measurement as its statement brings it. */
export interface MeasurementRow {
  readonly id: string;
  readonly clientId: string;
  readonly compartment: string;
  readonly total: number | null;
  readonly subscales: readonly SubscaleScore[];
  readonly [field: string]: unknown;
}

/** Scores of one client on one day, as they stand now. */
export class MeasurementView {
  @Id() readonly id: string;
  @Id() readonly clientId: string;
  @OneOf(['counselling', 'kast']) readonly compartment: string;
  @OrNull() @Id() readonly contractId: string | null;
  @Text({ max: 20 }) readonly instrument: string;
  @Text({ max: 40 }) readonly instrumentVersion: string;
  @Text({ max: 120 }) readonly instrumentName: string;
  @Flag() readonly lowerIsBetter: boolean;
  @OneOf(PHASES) readonly phase: string;
  @CivilDate() readonly measuredOn: string;
  @Part(MeasuredScores) readonly scores: MeasuredScores;
  @OrNull() @Text({ max: 100 }) readonly recordedByName: string | null;
  @OrNull() @Text({ max: 500 }) readonly correctionReason: string | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly correct: boolean };

  constructor({ total, subscales, ...row }: MeasurementRow, viewer: Actor) {
    Object.assign(this, row);
    this.scores = scoresOf(total, subscales);
    this.can = { correct: counsels(viewer, row.compartment) };
  }
}

/** What a measurement has said, once: by whom, when, and why it was changed. */
export class MeasurementVersionView {
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @OneOf(PHASES) readonly phase: string;
  @CivilDate() readonly measuredOn: string;
  @Part(MeasuredScores) readonly scores: MeasuredScores;
  @OrNull() @Text({ max: 100 }) readonly recordedByName: string | null;
  @Instant() readonly recordedAt: string;
  @OrNull() @Text({ max: 500 }) readonly correctionReason: string | null;

  constructor({
    total,
    subscales,
    ...row
  }: Pick<MeasurementRow, 'total' | 'subscales'> & { readonly [field: string]: unknown }) {
    Object.assign(this, row);
    this.scores = scoresOf(total, subscales);
  }
}

const scoresOf = (total: number | null, subscales: readonly SubscaleScore[]): MeasuredScores => ({
  ...(total === null ? {} : { total }),
  subscales: [...subscales],
});
