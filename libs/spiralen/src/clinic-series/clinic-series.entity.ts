import { Column, Entity } from 'typeorm';
import { type CivilDate, type LocalTime, RuleBroken } from '#kernel';
import { Row } from '#persistence';

/** The database tells the seconds too, which nobody plans by. */
const CLOCK = { from: (shown: string): string => shown.slice(0, 5), to: (time: string): string => time };

/** Hours that recur on a weekday: who receives, where, for what, every week or every second (P09). */
@Entity({ schema: 'spiralen', name: 'clinic_series' })
export class ClinicSeries extends Row {
  @Column('uuid')
  readonly clinicianId: string;

  @Column('uuid')
  readonly roomId: string;

  @Column('smallint')
  readonly weekday: number;

  @Column('time', { transformer: CLOCK })
  readonly startTime: LocalTime;

  @Column('time', { transformer: CLOCK })
  readonly endTime: LocalTime;

  @Column('smallint')
  readonly everyWeeks: number;

  @Column('text', { array: true })
  readonly serviceKinds: string[];

  /** Others may be in the room: each booking gets a room of its own. */
  @Column('boolean')
  readonly shareRoom: boolean;

  @Column('date')
  readonly firstOn: CivilDate;

  @Column('date', { nullable: true })
  until: CivilDate | null;

  @Column('date')
  laidOutTo: CivilDate;

  @Column('uuid', { nullable: true })
  readonly continues: string | null = null;

  @Column('uuid', { nullable: true })
  readonly madeBy: string | null;

  /** Its last day: nothing of it is laid out after that. */
  endOn(lastOn: CivilDate): void {
    if (this.until !== null && lastOn >= this.until)
      throw new RuleBroken('clinic-series.ends-before', 'These hours end before that already.', { until: this.until });
    this.until = lastOn;
    if (lastOn < this.laidOutTo) this.laidOutTo = lastOn;
  }
}
