import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { SignedIn, Who } from '#access';
import type { StaffActor } from '#kernel';
import { UnitOfWork } from '#persistence';
import { type ListQuery, Lists, Page } from '#web';
import { publicHolidays, termsBetween, today } from '../time/index.js';
import { PublicHolidayView, TermView, YearAsked } from './almanac.views.js';

/** How far back and ahead terms are listed: as long as anybody plans or looks something up. */
const YEARS = 3;

/** What every desk needs to know of the year: its terms and its red days. */
@Controller()
export class AlmanacController {
  constructor(private readonly work: UnitOfWork) {}

  @Get('terms')
  @SignedIn()
  @ApiOkResponse({ type: [TermView] })
  terms(@Who() actor: StaffActor, @Lists({ resource: 'terms' }) query: ListQuery): Promise<Page<TermView>> {
    return this.work.look(actor, 'calendar.term.list', (tx) => {
      const year = Number(today(tx.now).slice(0, 4));
      const terms = termsBetween(`${year - YEARS}-01-01`, `${year + YEARS}-12-31`);
      return Promise.resolve(
        Page.of(
          terms.map((term) => new TermView(term)),
          query,
        ),
      );
    });
  }

  @Get('public-holidays')
  @SignedIn()
  @ApiOkResponse({ type: [PublicHolidayView] })
  holidays(@Who() actor: StaffActor, @Query() { year }: YearAsked): Promise<PublicHolidayView[]> {
    return this.work.look(actor, 'calendar.public-holiday.list', (tx) => {
      const days = publicHolidays(Number(year ?? today(tx.now).slice(0, 4)));
      return Promise.resolve(days.map((day) => new PublicHolidayView(day)));
    });
  }
}
