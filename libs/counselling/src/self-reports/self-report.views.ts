import { CivilDate, Id, OneOf, OrNull, Whole } from '#web';
import { SELF_REPORTED, type SelfReport } from './self-report.entity.js';

/** Where a client has said she stands. */
export class SelfReportView {
  @Id() readonly id: string;
  @Id() readonly clientId: string;
  @OneOf(SELF_REPORTED) readonly status: string;
  @CivilDate() readonly reportedOn: string;
  @OrNull() @Id() readonly recordedBy: string | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;

  constructor(report: SelfReport) {
    this.id = report.id;
    this.clientId = report.clientId;
    this.status = report.status;
    this.reportedOn = report.reportedOn;
    this.recordedBy = report.recordedBy;
    this.version = report.version;
  }
}
