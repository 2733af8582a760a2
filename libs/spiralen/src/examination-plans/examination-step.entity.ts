import { Column, Entity } from 'typeorm';
import { FileRow } from '#persistence';
import type { PlanStatus, StoppedAt } from './examination-plan.entity.js';

/** One step of a patient's way to an examination: what she said, at which visit, to whom and when. Never changed. */
@Entity({ schema: 'spiralen', name: 'examination_step' })
export class ExaminationStep extends FileRow {
  @Column('uuid')
  readonly planId: string;

  @Column('text')
  readonly step: PlanStatus;

  @Column('text', { nullable: true })
  readonly stoppedAt: StoppedAt | null = null;

  @Column('uuid', { nullable: true })
  readonly bookingId: string | null = null;

  @Column('uuid', { nullable: true })
  readonly visitClientId: string | null = null;

  @Column('uuid', { nullable: true })
  readonly recordedBy: string | null;
}
