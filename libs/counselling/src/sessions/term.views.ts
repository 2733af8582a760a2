import { localOf, type Term } from '#calendar';
import { CHANNELS } from '#kernel';
import { CivilDate, ClockTime, Flag, Id, Maybe, OneOf, OrNull, Parts, Pattern, Text, Whole } from '#web';
import { SESSION_STATUSES } from './session.entity.js';

/** Which term is asked for; the present one where none is said. */
export class TermAsked {
  @Maybe()
  @Pattern(/^(19|20|21)\d\d-(VT|HT)$/, 'must be a term such as 2026-VT')
  readonly term?: string;
}

/** One session of the term as its statement brings it. */
export interface TermRow {
  readonly clientId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly [field: string]: unknown;
}

/** One session in a counsellor's term: what a timetable shows, and no more. */
export class TermSessionView {
  @Id() readonly id: string;
  @OrNull() @Id() readonly contractId: string | null;
  @Id() readonly clientId: string;
  @Text({ max: 100 }) readonly clientName: string;
  @Text({ max: 12 }) readonly clientNumber: string;
  @Text({ max: 60 }) readonly serviceKind: string;
  @OrNull() @Text({ max: 60 }) readonly roomName: string | null;
  @OneOf(CHANNELS) readonly channel: string;
  @CivilDate() readonly date: string;
  @ClockTime() readonly startTime: string;
  @ClockTime() readonly endTime: string;
  @CivilDate() readonly plannedDate: string;
  @OneOf(SESSION_STATUSES) readonly status: string;
  @Flag() readonly moved: boolean;
  @Flag() readonly arrived: boolean;
  /** She covers it: nobody is responsible that week. */
  @Flag() readonly vacant: boolean;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;

  constructor({ startsAt, endsAt, ...row }: TermRow) {
    const { date, time } = localOf(startsAt);
    Object.assign(this, row, { date, startTime: time, endTime: localOf(endsAt).time });
  }
}

/** A counsellor's whole term in one answer. */
export class TermOfSessionsView {
  @Text({ max: 7 }) readonly term: string;
  @CivilDate() readonly from: string;
  @CivilDate() readonly to: string;
  @Parts(TermSessionView, { max: 5000 }) readonly sessions: readonly TermSessionView[];

  constructor({ id, from, to }: Term, rows: readonly TermRow[]) {
    Object.assign(this, { term: id, from, to, sessions: rows.map((row) => new TermSessionView(row)) });
  }
}
