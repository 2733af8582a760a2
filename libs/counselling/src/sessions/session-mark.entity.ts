import { Column, Entity } from 'typeorm';
import { FileRow } from '#persistence';

/** The four parts of the model (F4:148), in its order. */
export const PARTS = ['relation', 'pedagogy', 'cognition', 'practice'] as const;
export type ModelPart = (typeof PARTS)[number];

/** The seven themes (F4:148–150), in their order. */
export const THEMES = [
  'self_esteem',
  'shame',
  'closeness_sexuality',
  'emotions',
  'past_abuse_trauma',
  'resources_abilities',
  'boundaries',
] as const;
export type Theme = (typeof THEMES)[number];

/** What a session worked with: parts of the model and themes, and nothing else of it (W17, W18). */
@Entity({ schema: 'counselling', name: 'session_mark' })
export class SessionMark extends FileRow {
  @Column('uuid')
  readonly sessionId: string;

  @Column('text', { array: true })
  parts: ModelPart[];

  @Column('text', { array: true })
  themes: Theme[];
}
