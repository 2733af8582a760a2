import { Column, Entity } from 'typeorm';
import { Row } from '#persistence';

/** When the unit is open on one day of the week, on the wall clock. A weekday without a row is closed. */
@Entity({ schema: 'calendar', name: 'opening_hours' })
export class OpeningHours extends Row {
  /** 1 Monday to 7 Sunday. */
  @Column('smallint')
  readonly weekday: number;

  @Column('time')
  opens: string;

  @Column('time')
  closes: string;
}
