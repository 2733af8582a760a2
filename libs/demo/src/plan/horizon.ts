import {
  addDays,
  dayNumber,
  holidayOn,
  instantOf,
  nextTerm,
  type PublicHoliday,
  redDaysBetween,
  termOf,
  timeOfMinutes,
  minutesOf,
  today,
  weekdayOf,
} from '#calendar';
import type { Dice } from '../chance/dice.js';

const MINUTE = 60_000;

/** The stretch of time the demo tells of: a year behind, and ahead to the end of the coming term. */
export class Horizon {
  readonly today: string;
  readonly from: string;
  readonly to: string;
  readonly redDays: readonly PublicHoliday[];

  constructor(readonly now: Date) {
    this.today = today(now);
    this.from = addDays(this.today, -365);
    this.to = nextTerm(termOf(this.today)).to;
    this.redDays = redDaysBetween(this.from, this.to);
  }

  /** Is the house open that day: a weekday without a holiday or an eve? */
  isWorkingDay(date: string): boolean {
    return weekdayOf(date) <= 5 && holidayOn(date) === undefined;
  }

  /** Every day the house is open, from one date to another. */
  workingDays(from: string, to: string): string[] {
    const days: string[] = [];
    for (let date = from; date <= to; date = addDays(date, 1)) if (this.isWorkingDay(date)) days.push(date);
    return days;
  }

  /** The first day the house is open, on or after a date. */
  workingDayFrom(date: string): string {
    return this.isWorkingDay(date) ? date : this.workingDayFrom(addDays(date, 1));
  }

  /** The last day the house was open, on or before a date. */
  workingDayTo(date: string): string {
    return this.isWorkingDay(date) ? date : this.workingDayTo(addDays(date, -1));
  }

  /** The instant of a wall-clock time, but never later than now: what is told of has happened. */
  past(date: string, time: string): Date {
    const instant = instantOf(date, time);
    return instant < this.now ? instant : new Date(this.now.getTime() - MINUTE);
  }

  /** So many minutes after an instant, but never later than now. */
  after(instant: Date, minutes: number): Date {
    return new Date(Math.min(instant.getTime() + minutes * MINUTE, this.now.getTime()));
  }

  /** When what was written at an instant is signed: within the hour, or first thing when the house is open again. */
  signing(writtenAt: Date, dice: Dice): Date {
    const nextDay = this.workingDayFrom(addDays(today(writtenAt), 1));
    const minutes = dice.between(2, 60);
    return dice.chance(0.7)
      ? new Date(writtenAt.getTime() + minutes * MINUTE)
      : instantOf(nextDay, later('08:30', minutes));
  }

  daysAgo(date: string): number {
    return dayNumber(this.today) - dayNumber(date);
  }
}

/** The wall clock so many minutes later the same day. */
export const later = (time: string, minutes: number): string => timeOfMinutes(minutesOf(time) + minutes);
