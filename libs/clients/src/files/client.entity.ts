import { Column, Entity } from 'typeorm';
import { type Compartment, type DocumentationMode, type Gender, RuleBroken } from '#kernel';
import { type FileRef, Row } from '#persistence';

/** For whose sake somebody seeks KAST: her own, or as somebody's relative, who is a client of her own (E11). */
export const RELATIONS = ['buyer', 'relative', 'partner', 'parent', 'child', 'other'] as const;

export const STATUSES = ['prospect', 'active', 'closed', 'retained', 'erased'] as const;
export type ClientStatus = (typeof STATUSES)[number];

/** A person as one compartment of one unit knows her. Known in two, she has two files and nothing joins them (D1). */
@Entity({ schema: 'clients', name: 'client' })
export class Client extends Row {
  @Column('text')
  readonly compartment: Compartment;

  @Column('text')
  readonly number: string;

  @Column('text')
  displayName: string;

  @Column('text')
  status: ClientStatus = 'active';

  @Column('text')
  documentationMode: DocumentationMode;

  /** The decision a file without identity was opened under (SoL 14:5); it stays with the file (I37). */
  @Column('text', { nullable: true })
  readonly boardDecisionRef: string | null = null;

  @Column('date', { nullable: true })
  readonly boardDecisionOn: string | null = null;

  @Column('text')
  pathway: string;

  @Column('text', { array: true })
  otherPathways: string[] = [];

  @Column('text')
  gender: Gender = 'not_stated';

  @Column('date', { nullable: true })
  birthDate: string | null = null;

  @Column('smallint', { nullable: true })
  birthYear: number | null = null;

  /** What she says herself, where nothing else is known. */
  @Column('smallint', { nullable: true })
  ageSelfStated: number | null = null;

  @Column('boolean')
  minorSuspected: boolean = false;

  @Column('text')
  language: string = 'sv';

  @Column('boolean')
  interpreter: boolean = false;

  @Column('text', { nullable: true })
  homeCounty: string | null = null;

  @Column('text', { nullable: true })
  homeMunicipality: string | null = null;

  /** KAST: buyer, relative, partner … (E11); a relative is a client of her own with no link to anybody. */
  @Column('text', { nullable: true })
  relation: string | null = null;

  @Column('text')
  protectedLevel: string = 'none';

  /** SoL 11:6: told of the right to apply for assessed services. */
  @Column('timestamptz', { nullable: true })
  informedAboutUnitAt: Date | null = null;

  @Column('uuid', { nullable: true })
  readonly createdBy: string | null = null;

  /** The file that this one is read in since they were merged; the database alone writes it, by the row of the merge. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  readonly mergedInto: string | null = null;

  get file(): FileRef {
    return { unitId: this.unitId, compartment: this.compartment, clientId: this.id };
  }

  override get tellsOf(): string {
    return this.id;
  }

  /** I14: a file that must not identify keeps no birth date. */
  bornOn(date: string | null): void {
    if (date !== null && this.documentationMode !== 'identified')
      throw new RuleBroken(
        'client.mode-forbids-identity',
        'This file must not hold what identifies; a birth year may be kept.',
      );
    this.birthDate = date;
  }

  /** Förordning 2008:363: who was anonymous at the clinic says who she is. Nowhere else does a file's mode change (I37). */
  becomeIdentified(): void {
    if (this.compartment !== 'spiralen' || this.documentationMode === 'identified')
      throw new RuleBroken('client.not-anonymous', 'This patient is not anonymous.');
    this.documentationMode = 'identified';
  }

  /** An erased or retained file is history, and one merged away is read in another: nothing new is written in it. */
  mustBeOpen(): void {
    if (this.mergedInto !== null)
      throw new RuleBroken('client.merged-away', 'The file is merged into another; write in that one.', {
        mergedInto: this.mergedInto,
      });
    this.mustBeKept();
  }

  /** What already lives in a file that was merged away goes on in it. */
  mustBeKept(): void {
    if (this.status === 'erased' || this.status === 'retained')
      throw new RuleBroken('client.file-is-closed', 'The file is kept for the archive; open a new one.');
  }
}
