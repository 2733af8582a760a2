import { Column, Entity } from 'typeorm';
import { FileRow } from '#persistence';
import type { FormOfContact, Prompt, Reason } from '../kast.words.js';

export const CHILDREN = ['yes', 'no', 'not_asked'] as const;
export type ChildrenInHousehold = (typeof CHILDREN)[number];

export const CHILD_PERSPECTIVES = ['assessed', 'not_relevant'] as const;
export type ChildPerspective = (typeof CHILD_PERSPECTIVES)[number];

/** What somebody seeks KAST for, as it was written one time. A later one takes its place and leaves it standing. */
@Entity({ schema: 'kast', name: 'intake' })
export class Intake extends FileRow {
  @Column('text', { array: true })
  readonly reasons: Reason[] = [];

  @Column('text', { array: true })
  readonly prompts: Prompt[] = [];

  /** E18: asked only where it helps; nobody has to answer. */
  @Column('text')
  readonly childrenInHousehold: ChildrenInHousehold = 'not_asked';

  /** SoL 19:1: has the worker weighed whether a child may be harmed? */
  @Column('text', { nullable: true })
  readonly childPerspective: ChildPerspective | null = null;

  @Column('text', { nullable: true })
  readonly formOfContact: FormOfContact | null = null;

  @Column('uuid', { nullable: true })
  readonly writtenBy: string | null = null;
}
