import { Can, CivilDate, Flag, Id, Instant, Maybe, OneOf, OrNull, Parts, Text, Texts, Whole } from '#web';

/** A stretch of time in which somebody receives, or a room is open. */
export class OpenTimeView {
  @Instant() readonly startsAt: string;
  @Instant() readonly endsAt: string;
}

/** What occupies somebody or somewhere: in full where the asker may see it, and otherwise only that it is busy. */
export class DayItemView {
  @Maybe() @Id() readonly id?: string;
  @OneOf(['session', 'booking', 'shift', 'absence', 'busy']) readonly kind: string;
  @Instant() readonly startsAt: string;
  @Instant() readonly endsAt: string;
  @Maybe() @Text({ max: 40 }) readonly status?: string;
  /** The client's alias, `Reserverad` where she is protected, or the area of a shift. */
  @Maybe() @Text({ max: 100 }) readonly label?: string;
  @Maybe() @Text({ max: 12 }) readonly number?: string;
  @Maybe() @Id() readonly clientId?: string;
  @Maybe() @Text({ max: 20 }) readonly compartment?: string;
  @Maybe() @Text({ max: 60 }) readonly serviceKind?: string;
  @Maybe() @Text({ max: 20 }) readonly channel?: string;
  @Maybe() @Id() readonly staffId?: string;
  @Maybe() @Id() readonly roomId?: string;
  /** Nobody is responsible that week; it is the covering colleague's, or nobody's yet. */
  @Maybe() @Flag() readonly vacant?: boolean;
  @Maybe() @Whole({ min: 1, max: 1_000_000_000 }) readonly version?: number;
  @Maybe() @Instant() readonly arrivedAt?: string;
  @Maybe() @Instant() readonly waitingSince?: string;
  @Maybe() @Can() readonly can?: Readonly<Record<string, boolean>>;
}

/** One member of staff or one room through the day; `vacant` are the sessions nobody is named for, under the unit's id. */
export class DayColumnView {
  @Id() readonly resourceId: string;
  @OneOf(['vacant', 'staff', 'room']) readonly kind: 'vacant' | 'staff' | 'room';
  @Text({ max: 200 }) readonly name: string;
  @Maybe() @Texts({ max: 13, length: 40 }) readonly roles?: readonly string[];
  @Parts(OpenTimeView, { max: 50 }) readonly open: readonly OpenTimeView[];
  @Parts(DayItemView, { max: 1000 }) readonly items: readonly DayItemView[];
}

/** The unit's day: a column for each who works and each room. */
export class DayView {
  @CivilDate() readonly date: string;
  /** Why the unit is closed, by name; null on an ordinary day. */
  @OrNull() @Text({ max: 100 }) readonly holiday: string | null;
  @OrNull() @Instant() readonly opensAt: string | null;
  @OrNull() @Instant() readonly closesAt: string | null;
  @Parts(DayColumnView, { max: 500 }) readonly columns: readonly DayColumnView[];
}
