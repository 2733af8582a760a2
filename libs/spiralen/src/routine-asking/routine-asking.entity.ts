import { Column, Entity } from 'typeorm';
import { FileRow } from '#persistence';

/** W32: asked, not asked, or it was not the moment. What she answered is never a field (mission 1.8). */
export const ASKED = ['yes', 'no', 'not_suitable'] as const;
export type Asked = (typeof ASKED)[number];

/** Whether the question that everybody is to be asked was asked at a visit. A change is a new row. */
@Entity({ schema: 'spiralen', name: 'routine_asking' })
export class RoutineAsking extends FileRow {
  @Column('uuid')
  readonly bookingId: string;

  @Column('text')
  readonly asked: Asked;

  @Column('uuid')
  readonly recordedBy: string;
}
