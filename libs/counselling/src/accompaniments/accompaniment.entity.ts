import { Column, Entity } from 'typeorm';
import { type CivilDate, type LocalTime, RuleBroken } from '#kernel';
import { FileRow } from '#persistence';
import { ClockColumn } from '../clock-column.js';

/** Where somebody is gone along to (W19, O23). */
export const DESTINATIONS = [
  'arbetsformedling',
  'socialtjanst',
  'health_care',
  'police',
  'court',
  'prosecutor',
  'migration',
  'forsakringskassan',
  'bank',
  'housing',
  'school',
  'lawyer',
  'other',
] as const;
export type Destination = (typeof DESTINATIONS)[number];

export const PURPOSES = [
  'first_contact',
  'application',
  'meeting',
  'examination',
  'report_crime',
  'hearing',
  'practical',
  'other',
] as const;
export type Purpose = (typeof PURPOSES)[number];

export const ACCOMPANIMENT_STATUSES = ['planned', 'done', 'cancelled'] as const;
export type AccompanimentStatus = (typeof ACCOMPANIMENT_STATUSES)[number];

/** Counsellors who go along to an authority or elsewhere: the practical part of the model (W17, W19). */
@Entity({ schema: 'counselling', name: 'accompaniment' })
export class Accompaniment extends FileRow {
  @Column('text')
  readonly destination: Destination;

  @Column('text')
  readonly purpose: Purpose;

  @Column('date')
  readonly onDate: CivilDate;

  /** Where it has one, the time of those who go is held. */
  @ClockColumn({ nullable: true })
  readonly startTime: LocalTime | null;

  @Column('smallint')
  minutes: number;

  @Column('uuid', { array: true })
  readonly staffIds: string[];

  @Column('text')
  status: AccompanimentStatus;

  @Column('uuid')
  readonly recordedBy: string;

  conclude(as: 'done' | 'cancelled'): void {
    if (this.status !== 'planned') throw new RuleBroken('accompaniment.recorded', 'What came of it has been recorded.');
    this.status = as;
  }
}
