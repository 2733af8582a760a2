import { Column } from 'typeorm';

/** A local time of day, `14:00`; the database tells the seconds too, which nobody agrees on. */
export const ClockColumn = (): PropertyDecorator =>
  Column('time', { transformer: { from: (shown: string) => shown.slice(0, 5), to: (time: string) => time } });
