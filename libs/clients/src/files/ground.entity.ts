import { Column, Entity } from 'typeorm';
import { FileRow } from '#persistence';

export const GROUNDS = ['selling_experience', 'substance_use', 'hiv', 'other'] as const;
export type Ground = (typeof GROUNDS)[number];

/** Why somebody may come to Spiralen (E08). Known inside the medical compartment and nowhere else. */
@Entity({ schema: 'clients', name: 'ground' })
export class EligibilityGround extends FileRow {
  @Column('text')
  readonly ground: Ground;
}
