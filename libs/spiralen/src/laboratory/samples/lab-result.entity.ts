import { Column, Entity } from 'typeorm';
import { RuleBroken, Taken } from '#kernel';
import { type Box, FileRow } from '#persistence';
import type { ResultWord } from '../lab-tests.js';

/** What the laboratory answered. A corrected answer stays behind, superseded, with the reason on the new one (PDL 3:14). */
@Entity({ schema: 'spiralen', name: 'lab_result' })
export class LabResult extends FileRow {
  @Column('uuid')
  readonly sampleId: string;

  @Column('text')
  readonly result: ResultWord;

  @Column('uuid', { nullable: true })
  readonly recordedBy: string | null = null;

  @Column('bytea', { nullable: true })
  reason: Buffer | null = null;

  @Column('timestamptz', { nullable: true })
  supersededAt: Date | null = null;

  @Column('timestamptz', { nullable: true })
  signedAt: Date | null = null;

  @Column('uuid', { nullable: true })
  signedBy: string | null = null;

  sign(by: string, now: Date): void {
    if (this.signedAt !== null) throw new Taken('result.already-signed', 'The answer is signed.');
    this.signedAt = now;
    this.signedBy = by;
  }

  explain(box: Box, reason: string | undefined): void {
    if (reason === undefined)
      throw new RuleBroken('result.correction-needs-reason', 'Say why the answer is another than was written.');
    this.reason = box.seal(this.#place(), reason);
  }

  readReason(box: Box): string | null {
    return this.reason === null ? null : box.open(this.#place(), this.reason);
  }

  #place(): { column: string; row: string } {
    return { column: 'spiralen.lab_result.reason', row: this.id };
  }
}
