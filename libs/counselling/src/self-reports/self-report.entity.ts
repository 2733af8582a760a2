import { Column, Entity } from 'typeorm';
import { FileRow } from '#persistence';

export const SELF_REPORTED = ['active', 'wants_to_stop', 'has_left'] as const;
export type SelfReported = (typeof SELF_REPORTED)[number];

/** W30: where the client says she stands, one day. Never required, never changed: she says it anew. */
@Entity({ schema: 'counselling', name: 'self_report' })
export class SelfReport extends FileRow {
  @Column('text')
  readonly status: SelfReported;

  @Column('date')
  readonly reportedOn: string;

  @Column('uuid', { nullable: true })
  readonly recordedBy: string | null;
}
