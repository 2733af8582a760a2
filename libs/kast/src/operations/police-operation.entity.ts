import { Column, Entity } from 'typeorm';
import { Row } from '#persistence';
import type { PoliceRegion } from './police-regions.js';

/** A police operation against the buying of sex: how many were arrested and how many said yes to a call. No names (W11). */
@Entity({ schema: 'kast', name: 'police_operation' })
export class PoliceOperation extends Row {
  @Column('text')
  reference: string;

  @Column('text')
  policeRegion: PoliceRegion;

  @Column('date')
  fromOn: string;

  @Column('date')
  toOn: string;

  @Column('integer')
  arrestedCount: number;

  @Column('integer')
  consentedCount: number;

  /** Who of the unit's staff was there (P13). */
  @Column('uuid', { array: true })
  staffPresent: string[] = [];
}
