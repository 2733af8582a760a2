import { CivilDate, Id, Instant, Maybe, OneOf, Parts, Text, Whole } from '#web';

/** Somebody may be away or a room closed: when, and who or which. Nothing is saved. */
export class PreviewAbsence {
  @Maybe()
  @Id()
  readonly staffId?: string;

  @Maybe()
  @Id()
  readonly roomId?: string;

  @Instant()
  readonly startsAt: string;

  @Instant()
  readonly endsAt: string;
}

/** What stands in the absence: for whoever may see the file whose it is, for everybody else the time and the kind. */
export class StandingInAbsenceView {
  @Id() readonly id: string;
  @OneOf(['session', 'booking', 'shift', 'accompaniment']) readonly kind: string;
  @Instant() readonly startsAt: string;
  @Instant() readonly endsAt: string;
  @Maybe() @Id() readonly clientId?: string;
  @Maybe() @Text({ max: 100 }) readonly label?: string;
  @Maybe() @Text({ max: 12 }) readonly number?: string;
  @Maybe() @Text({ max: 60 }) readonly serviceKind?: string;
}

/** One day of the absence with something in it. */
export class DayInAbsenceView {
  @CivilDate() readonly date: string;
  @Parts(StandingInAbsenceView, { max: 1000 }) readonly appointments: readonly StandingInAbsenceView[];
}

/** What an absence would break, by day, before it is saved. */
export class AbsencePreviewView {
  @Whole({ min: 0, max: 10_000 }) readonly sessions: number;
  @Whole({ min: 0, max: 10_000 }) readonly bookings: number;
  @Whole({ min: 0, max: 10_000 }) readonly shifts: number;
  @Whole({ min: 0, max: 10_000 }) readonly accompaniments: number;
  @Parts(DayInAbsenceView, { max: 2000 }) readonly days: readonly DayInAbsenceView[];
}
