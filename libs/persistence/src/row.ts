import { Column, PrimaryColumn } from 'typeorm';
import { v7 } from 'uuid';

/** What every table has. Ids are made here (UUID v7), so a new record can be referred to before it is saved. */
export abstract class Row {
  @PrimaryColumn('uuid')
  readonly id: string = v7();

  @Column('uuid')
  readonly unitId: string;

  @Column('timestamptz')
  readonly createdAt: Date = new Date();

  /** Counts up by one at every change; what If-Match speaks of. */
  @Column('integer')
  readonly version: number = 1;

  /** Whose file this row tells of, for the access log; null where it is nobody's. */
  get tellsOf(): string | null {
    return null;
  }
}

/** A row in one client's file. Row-level security lets only those see it who stand inside its compartment. */
export abstract class FileRow extends Row {
  @Column('text')
  readonly compartment: string;

  @Column('uuid')
  readonly clientId: string;

  override get tellsOf(): string | null {
    return this.clientId;
  }
}

/** Points at a client file across libraries; the three go together as a foreign key, so no row crosses a wall. */
export type FileRef = Pick<FileRow, 'unitId' | 'compartment' | 'clientId'>;

/** The file a row belongs to, without the rest of the row. */
export const fileOf = ({ unitId, compartment, clientId }: FileRef): FileRef => ({ unitId, compartment, clientId });
