import { Column, Entity } from 'typeorm';
import { RuleBroken } from '#kernel';
import { type Box, FileRow } from '#persistence';
import type { LabTest, Site } from '../lab-tests.js';

export const SAMPLE_STATUSES = ['taken', 'sent', 'answered', 'told', 'struck'] as const;
export type SampleStatus = (typeof SAMPLE_STATUSES)[number];

/** What is done with a sample, and from which statuses it is possible. */
export const SAMPLE_STEPS = {
  send: ['taken'],
  // A test that is read at the bedside is never sent.
  answer: ['taken', 'sent', 'answered', 'told'],
  tell: ['answered'],
  signOff: ['answered', 'told'],
  strike: ['taken', 'sent'],
} as const satisfies Readonly<Record<string, readonly SampleStatus[]>>;
export type SampleStep = keyof typeof SAMPLE_STEPS;

/** One sample that was taken at a visit: for which test, from where, and how far it has come. */
@Entity({ schema: 'spiralen', name: 'sample' })
export class Sample extends FileRow {
  @Column('uuid')
  readonly bookingId: string;

  @Column('text')
  readonly test: LabTest;

  @Column('text')
  readonly site: Site;

  @Column('text')
  status: SampleStatus = 'taken';

  @Column('timestamptz')
  readonly takenAt: Date;

  @Column('uuid', { nullable: true })
  readonly takenBy: string | null = null;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null = null;

  @Column('uuid', { nullable: true })
  sentBy: string | null = null;

  /** The last day an answer is waited for without asking. */
  @Column('date', { nullable: true })
  expectedOn: string | null = null;

  /** What the laboratory knows it by, sealed. */
  @Column('bytea', { nullable: true })
  reference: Buffer | null = null;

  @Column('bytea', { nullable: true })
  strikeReason: Buffer | null = null;

  send(by: string | null, { now, expectedOn }: { now: Date; expectedOn: string }): void {
    this.mustBeReadyFor('send');
    this.status = 'sent';
    this.sentAt = now;
    this.sentBy = by;
    this.expectedOn = expectedOn;
  }

  strike(box: Box, reason: string): void {
    this.mustBeReadyFor('strike');
    this.status = 'struck';
    this.strikeReason = box.seal(this.#place('strike_reason'), reason);
  }

  referTo(box: Box, reference: string): void {
    this.reference = box.seal(this.#place('reference'), reference);
  }

  read(box: Box): { reference: string | null; strikeReason: string | null } {
    const open = (column: string, sealed: Buffer | null) =>
      sealed === null ? null : box.open(this.#place(column), sealed);
    return {
      reference: open('reference', this.reference),
      strikeReason: open('strike_reason', this.strikeReason),
    };
  }

  mustBeReadyFor(step: SampleStep): void {
    const from: readonly SampleStatus[] = SAMPLE_STEPS[step];
    if (!from.includes(this.status))
      throw new RuleBroken('sample.wrong-status', 'This cannot be done with a sample that has come this far.', {
        sampleStatus: this.status,
      });
  }

  #place(column: string): { column: string; row: string } {
    return { column: `spiralen.sample.${column}`, row: this.id };
  }
}
