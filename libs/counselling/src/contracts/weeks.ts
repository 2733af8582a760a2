import { type HalfOpen, type IsoWeek, type Occurrence, occurrencesOf, overlaps, type PublicHoliday } from '#calendar';
import type { CivilDate, LocalTime } from '#kernel';

/** Everything that says when and where a contract's sessions are: what was agreed, and what has changed since. */
export interface Agreement {
  readonly weekday: number;
  readonly startTime: LocalTime;
  readonly durationMinutes: number;
  readonly roomId: string | null;
  readonly firstOn: CivilDate;
  /** The last day that is laid out, included. */
  readonly lastOn: CivilDate;
  readonly changes: readonly {
    readonly effectiveFrom: CivilDate;
    readonly weekday: number;
    readonly startTime: LocalTime;
    readonly roomId: string | null;
  }[];
  readonly pauses: readonly { covers(day: CivilDate): boolean }[];
  /** Who is responsible, `[since, until)`, or who covers where nobody is. */
  readonly counsellors: readonly {
    readonly staffId: string | null;
    readonly coverId: string | null;
    readonly since: CivilDate;
    readonly until: CivilDate | null;
  }[];
}

/** When a member of staff is away. */
export interface Away extends HalfOpen {
  readonly staffId: string;
  readonly reason: string;
}

/** What stands in the way of some weeks: red days for everybody, absences for one. */
export interface InTheWay {
  readonly redDays: readonly PublicHoliday[];
  readonly absences: readonly Away[];
}

/** One week of a contract, with its place and its counsellor. Vacant: whoever covers, or nobody. */
export interface Week extends Occurrence {
  readonly roomId: string | null;
  readonly counsellorId: string | null;
  readonly vacant: boolean;
}

/** Every week of an agreement in order, those in a pause left out and those that somebody has to decide on marked (SM-5). */
export function weeksOf(agreement: Agreement, { redDays, absences }: InTheWay): Week[] {
  const { firstOn, lastOn: until, changes } = agreement;
  return occurrencesOf({ slot: agreement, firstOn, until, changes, skips: { redDays } }).flatMap((one): Week[] => {
    if (agreement.pauses.some((pause) => pause.covers(one.date))) return [];
    const week = { ...one, roomId: roomOn(agreement, one.date), ...handsOn(agreement, one.date) };
    const away = absences.find((absence) => absence.staffId === week.counsellorId && overlaps(absence, one));
    return [one.status === 'planned' && away ? { ...week, status: 'absence_skipped', reason: away.reason } : week];
  });
}

/** In the order of their days. */
export const byDate = (one: Week, other: Week): number => one.date.localeCompare(other.date);

/** The week a session or an occurrence belongs to, as a key. */
export const weekKey = ({ isoYear, isoWeek }: IsoWeek): string => `${isoYear}-${isoWeek}`;

/** The slot that is in force on a day. */
export function slotOn(agreement: Agreement, date: CivilDate): Pick<Agreement, 'weekday' | 'startTime' | 'roomId'> {
  return agreement.changes.findLast(({ effectiveFrom }) => effectiveFrom <= date) ?? agreement;
}

const roomOn = (agreement: Agreement, date: CivilDate): string | null => slotOn(agreement, date).roomId;

const isOn = ({ since, until }: Agreement['counsellors'][number], date: CivilDate): boolean =>
  since <= date && (until === null || date < until);

/** In whose hands a skipped week is by now, when it is held after all; outside the contract's days it stays whose it was. */
export const handsBy = (
  agreement: Pick<Agreement, 'counsellors'>,
  date: CivilDate,
): Partial<ReturnType<typeof handsOn>> =>
  agreement.counsellors.some((one) => isOn(one, date)) ? handsOn(agreement, date) : {};

/** In whose hands a day is. */
export function handsOn(
  { counsellors }: Pick<Agreement, 'counsellors'>,
  date: CivilDate,
): Pick<Week, 'counsellorId' | 'vacant'> {
  const row = counsellors.find((one) => isOn(one, date));
  const responsible = row?.staffId ?? null;
  return { counsellorId: responsible ?? row?.coverId ?? null, vacant: responsible === null };
}
