import type { Actor } from '#kernel';
import { Can, CivilDate, Figure, Id, Ids, OneOf, OrNull, Parts, Text, Whole } from '#web';
import { counsels } from '../counselling.policy.js';
import { CONSENT_FORMS, PARTICIPATION_STATUSES, type ParticipationStatus } from './study-participation.entity.js';
import type { Study } from './study.entity.js';

/** A study: nothing of those who take part in it. */
export class StudyView {
  @Id() readonly id: string;
  @Text({ max: 120 }) readonly name: string;
  @Text({ max: 60 }) readonly approvalRef: string;
  @CivilDate() readonly fromOn: string;
  @CivilDate() readonly untilOn: string;
  @Ids({ max: 20 }) readonly instrumentIds: readonly string[];
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly edit: boolean; readonly register: boolean; readonly export: boolean };

  constructor(study: Study, can: StudyView['can']) {
    const { id, name, approvalRef, fromOn, untilOn, instrumentIds, version } = study;
    Object.assign(this, { id, name, approvalRef, fromOn, untilOn, instrumentIds, version, can });
  }
}

/** A participation as its statement brings it. */
export interface ParticipationRow {
  readonly clientId: string;
  readonly compartment: string;
  readonly status: ParticipationStatus;
  readonly [field: string]: unknown;
}

/** How one client stands to one study, for her care team alone: it holds the key from study id to client. */
export class ParticipationView {
  @Id() readonly id: string;
  @Id() readonly studyId: string;
  @Text({ max: 120 }) readonly studyName: string;
  @Id() readonly clientId: string;
  @Text({ max: 100 }) readonly clientName: string;
  @Text({ max: 12 }) readonly clientNumber: string;
  @OneOf(['counselling', 'kast']) readonly compartment: string;
  @OneOf(PARTICIPATION_STATUSES) readonly status: string;
  @CivilDate() readonly eligibleOn: string;
  @OrNull() @CivilDate() readonly askedOn: string | null;
  @OrNull() @CivilDate() readonly answeredOn: string | null;
  @OrNull() @OneOf(CONSENT_FORMS) readonly consentForm: string | null;
  @OrNull() @Text({ max: 100 }) readonly consentRecordedByName: string | null;
  @OrNull() @CivilDate() readonly withdrawnOn: string | null;
  @OrNull() @Text({ max: 8 }) readonly studyCode: string | null;
  /** How many of the study's instruments have a baseline in its days, and how many something later to compare with it. */
  @Whole({ min: 0, max: 20 }) readonly baselines: number;
  @Whole({ min: 0, max: 20 }) readonly followUps: number;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly ask: boolean; readonly answer: boolean; readonly withdraw: boolean };

  constructor(row: ParticipationRow, viewer: Actor) {
    Object.assign(this, row);
    const may = counsels(viewer, row.compartment);
    this.can = {
      ask: may && row.status === 'eligible',
      answer: may && row.status === 'asked',
      withdraw: may && row.status === 'enrolled',
    };
  }
}

/** One score of one measurement in an export: no client, no date, no text. */
export class ExportRowView {
  @Text({ max: 8 }) readonly studyId: string;
  @Text({ max: 20 }) readonly instrument: string;
  @Text({ max: 40 }) readonly instrumentVersion: string;
  @Text({ max: 20 }) readonly phase: string;
  /** Whole weeks since the baseline of the same instrument; none where there is no baseline. */
  @OrNull() @Whole({ min: -10_000, max: 10_000 }) readonly weeks: number | null;
  @Text({ max: 60 }) readonly score: string;
  @Figure({ min: -10_000, max: 10_000 }) readonly value: number;
}

/** What leaves the house for a study, and how many rows it is. */
export class StudyExportView {
  @Text({ max: 120 }) readonly study: string;
  @Whole({ min: 0, max: 10_000_000 }) readonly count: number;
  @Parts(ExportRowView, { max: 10_000_000 }) readonly rows: readonly ExportRowView[];

  constructor(study: string, rows: readonly ExportRowView[]) {
    this.study = study;
    this.count = rows.length;
    this.rows = rows;
  }
}
