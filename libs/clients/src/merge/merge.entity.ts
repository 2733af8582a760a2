import { Column, Entity } from 'typeorm';
import { addDays, localOf } from '#calendar';
import { RuleBroken } from '#kernel';
import { type Box, FileRow } from '#persistence';

/** How long two files that were merged can be parted again (I31). */
export const DAYS_TO_UNDO = 30;

/** The last day a merge of that instant can be undone, whole: a counsellor thinks in days. */
export const lastDayToUndo = (mergedAt: Date): string => addDays(localOf(mergedAt).date, DAYS_TO_UNDO);

/** That two files of one compartment are one person's: `clientId` is the one merged away, and read in `intoId`. */
@Entity({ schema: 'clients', name: 'merge' })
export class Merge extends FileRow {
  @Column('uuid')
  readonly intoId: string;

  @Column('uuid')
  readonly mergedBy: string;

  @Column('bytea', { nullable: true })
  reason: Buffer | null = null;

  /** The survivor's card as it was, where the other's was taken over. */
  @Column('bytea', { nullable: true })
  replacedContact: Buffer | null = null;

  @Column('integer', { nullable: true })
  contactVersion: number | null = null;

  @Column('timestamptz', { nullable: true })
  undoneAt: Date | null = null;

  @Column('uuid', { nullable: true })
  undoneBy: string | null = null;

  sealReason(box: Box, reason: string | undefined): void {
    if (reason !== undefined) this.reason = box.seal(reasonPlace(this.id), reason);
  }

  undo(by: string, now: Date): void {
    if (localOf(now).date > lastDayToUndo(this.createdAt))
      throw new RuleBroken('merge.too-late-to-undo', `A merge can be undone for ${DAYS_TO_UNDO} days.`);
    this.undoneAt = now;
    this.undoneBy = by;
  }
}

export const reasonPlace = (id: string) => ({ column: 'clients.merge.reason', row: id });
export const contactPlace = (id: string) => ({ column: 'clients.merge.replaced_contact', row: id });
