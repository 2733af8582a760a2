import { Column, Entity } from 'typeorm';
import { FileRow } from '#persistence';

export const IDENTITY_TYPES = ['personnummer', 'samordningsnummer', 'reservnummer', 'other'] as const;
export type IdentityType = (typeof IDENTITY_TYPES)[number];

/** Who a client is, sealed; a new identity closes the old one and overwrites nothing (law 2.7). */
@Entity({ schema: 'clients', name: 'identity' })
export class Identity extends FileRow {
  @Column('text')
  readonly type: IdentityType;

  @Column('bytea')
  value: Buffer;

  @Column('text')
  readonly assurance: string;

  @Column('date')
  readonly validFrom: string;

  @Column('date', { nullable: true })
  validUntil: string | null = null;
}
