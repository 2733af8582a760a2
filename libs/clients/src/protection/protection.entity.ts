import { Column, Entity } from 'typeorm';
import { type Box, FileRow } from '#persistence';

export const PROTECTION_LEVELS = ['sekretessmarkering', 'skyddad_folkbokforing', 'fingerade'] as const;
export type ProtectionLevel = (typeof PROTECTION_LEVELS)[number];

/** That a person is protected, how strongly, and who alone sees her file while it lasts (law 2.7, I33). */
@Entity({ schema: 'clients', name: 'protection' })
export class Protection extends FileRow {
  @Column('text')
  readonly level: ProtectionLevel;

  /** Staff by id; the database shows the file to nobody else. */
  @Column('uuid', { array: true })
  readonly team: string[];

  @Column('bytea')
  reason: Buffer;

  @Column('uuid')
  readonly decidedBy: string;

  @Column('timestamptz', { nullable: true })
  until: Date | null = null;

  @Column('uuid', { nullable: true })
  endedBy: string | null = null;

  because(box: Box, reason: string): this {
    this.reason = box.seal(this.#place(), reason);
    return this;
  }

  why(box: Box): string {
    return box.open(this.#place(), this.reason);
  }

  end(at: Date, by: string): void {
    this.until = at;
    this.endedBy = by;
  }

  #place() {
    return { column: 'clients.protection.reason', row: this.id };
  }
}
