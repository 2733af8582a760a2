import { Column, Entity } from 'typeorm';
import { type Box, FileRow } from '#persistence';

export const HANDOVER_WAYS = ['in_person', 'post', 'registered_post', 'secure_message', 'told'] as const;

const place = (row: string) => ({ column: 'journal.release_handover.handed_to', row });
export const openHandedTo = (box: Box, row: string, sealed: Buffer): string => box.open(place(row), sealed);

/** That a copy was given: to whom, when, how, by whom (PDL 3:11). */
@Entity({ schema: 'journal', name: 'release_handover' })
export class ReleaseHandover extends FileRow {
  @Column('uuid')
  readonly releaseId: string;

  @Column('integer')
  readonly number: number;

  @Column('text')
  readonly way: string;

  @Column('bytea')
  handedTo: Buffer;

  @Column('timestamptz')
  readonly handedAt: Date;

  @Column('uuid')
  readonly handedBy: string;

  write(box: Box, handedTo: string): this {
    this.handedTo = box.seal(place(this.id), handedTo);
    return this;
  }
}
