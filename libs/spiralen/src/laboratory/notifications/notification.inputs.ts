import { Flag, Instant, Maybe, OneOf, Text } from '#web';
import { REPORT_CHANNELS, type ReportChannel, TRACING_ENDS, type TracingEnd } from './disease-notification.entity.js';

/** That the disease was reported: when, how, and the receipt. Name and address for hepatitis B and C only. */
export class ReportDisease {
  @Instant()
  readonly submittedAt: string;

  @OneOf(REPORT_CHANNELS)
  readonly via: ReportChannel;

  @Text({ max: 100 })
  readonly receipt: string;

  @Maybe()
  @Text({ max: 200 })
  readonly fullName?: string;

  @Maybe()
  @Text({ max: 300 })
  readonly address?: string;

  /** Protected: no address stands in the report. */
  @Maybe()
  @Flag()
  readonly addressWithheld?: boolean;
}

/** How the tracing ended. */
export class EndTracing {
  @OneOf(TRACING_ENDS)
  readonly end: TracingEnd;
}
