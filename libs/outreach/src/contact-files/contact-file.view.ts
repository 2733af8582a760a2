import { CivilDate, Id, OneOf, OrNull, Text, Whole } from '#web';
import { type FileFacts, fileStateOf, FILE_STATES } from './file-state.js';

/** A contact file and its facts, as one statement brings them. */
export type ContactFileRow = FileFacts & {
  readonly id: string;
  readonly number: string;
  readonly displayName: string;
  readonly version: number;
  readonly firstSeen: string | null;
  readonly met: number;
};

/** A contact file (U-…): how far the contact has come, and when she was first and last met. */
export class ContactFileView {
  @Id() readonly id: string;
  @Text({ max: 12 }) readonly number: string;
  @Text({ max: 100 }) readonly displayName: string;
  @OneOf(FILE_STATES) readonly status: string;
  @OrNull() @CivilDate() readonly firstSeen: string | null;
  @OrNull() @CivilDate() readonly lastSeen: string | null;
  @Whole({ min: 0, max: 1_000_000 }) readonly met: number;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;

  constructor(row: ContactFileRow, today: string) {
    this.id = row.id;
    this.number = row.number;
    this.displayName = row.displayName;
    this.status = fileStateOf(row, today);
    this.firstSeen = row.firstSeen;
    this.lastSeen = row.lastSeen;
    this.met = row.met;
    this.version = row.version;
  }
}
