import { Column } from 'typeorm';

/** A local time of day, `14:00`; the database tells the seconds too, which nobody agrees on. */
export const ClockColumn = ({ nullable = false } = {}): PropertyDecorator =>
  Column('time', {
    nullable,
    transformer: { from: (shown: string | null) => shown?.slice(0, 5) ?? null, to: (time: string | null) => time },
  });
