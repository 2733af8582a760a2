import { CivilDate, Maybe, OneOf, Pattern, Text, Whole } from '#web';
import type { PublicHoliday, Term } from '../time/index.js';

/** Which year's red days are asked for; this year's where none is said. */
export class YearAsked {
  @Maybe()
  @Pattern(/^(19[5-9]\d|20\d\d|21\d\d)$/, 'must be a year such as 2026')
  readonly year?: string;
}

/** Half a working year (law 2.12). */
export class TermView {
  @Text({ max: 7 }) readonly id: string;
  @OneOf(['VT', 'HT']) readonly kind: string;
  @Whole({ min: 1900, max: 2200 }) readonly year: number;
  @CivilDate() readonly from: string;
  @CivilDate() readonly to: string;
  @CivilDate() readonly reviewFrom: string;

  constructor(term: Term) {
    this.id = term.id;
    this.kind = term.kind;
    this.year = term.year;
    this.from = term.from;
    this.to = term.to;
    this.reviewFrom = term.reviewFrom;
  }
}

/** A day on which the unit keeps closed. */
export class PublicHolidayView {
  @CivilDate() readonly date: string;
  @Text({ max: 60 }) readonly name: string;
  @OneOf(['statutory', 'eve']) readonly kind: string;

  constructor({ date, name, kind }: PublicHoliday) {
    this.date = date;
    this.name = name;
    this.kind = kind;
  }
}
