import { Column, Entity } from 'typeorm';
import { type Box, FileRow } from '#persistence';

/** What can be said of somebody who was named: told, came, was not reached, was reported to the smittskyddsläkare (SmL 3:6). */
export const TRACING_STEPS = ['told', 'came', 'not_reached', 'reported'] as const;
export type TracingStep = (typeof TRACING_STEPS)[number];

const FIELD = { told: 'toldAt', came: 'cameAt', not_reached: 'notReachedAt', reported: 'reportedAt' } as const;

/** Somebody a patient has named. Words alone, sealed in her file: no client, no number, nothing to find it by (S20). */
@Entity({ schema: 'spiralen', name: 'traced_contact' })
export class TracedContact extends FileRow {
  @Column('uuid')
  readonly notificationId: string;

  @Column('bytea')
  named: Buffer;

  @Column('bytea', { nullable: true })
  reach: Buffer | null = null;

  @Column('timestamptz', { nullable: true })
  toldAt: Date | null = null;

  @Column('timestamptz', { nullable: true })
  cameAt: Date | null = null;

  @Column('timestamptz', { nullable: true })
  notReachedAt: Date | null = null;

  @Column('timestamptz', { nullable: true })
  reportedAt: Date | null = null;

  @Column('uuid', { nullable: true })
  readonly recordedBy: string | null = null;

  write(box: Box, { named, reach }: { named?: string | undefined; reach?: string | null | undefined }): void {
    if (named !== undefined) this.named = box.seal(this.#place('named'), named);
    if (reach !== undefined) this.reach = reach === null ? null : box.seal(this.#place('reach'), reach);
  }

  read(box: Box): { named: string; reach: string | null } {
    const reach = this.reach === null ? null : box.open(this.#place('reach'), this.reach);
    return { named: box.open(this.#place('named'), this.named), reach };
  }

  /** Marks a step, or takes back a wrong mark. */
  mark(step: TracingStep, at: Date | null): void {
    this[FIELD[step]] = at;
  }

  /** SmL 3:6: who came is done; who did not is reported. */
  get isDone(): boolean {
    return this.cameAt !== null || this.reportedAt !== null;
  }

  #place(column: string): { column: string; row: string } {
    return { column: `spiralen.traced_contact.${column}`, row: this.id };
  }
}
