import { COMPARTMENTS } from '#kernel';
import { Can, Flag, Id, OrNull, SomeOf, Text, Whole } from '#web';
import type { Pathway } from './pathway.entity.js';

/** A way in, as everybody in the unit may read it; old ones are kept and marked as no longer used. */
export class PathwayView {
  @Id() readonly id: string;
  @Text({ max: 60 }) readonly code: string;
  @OrNull() @Text({ max: 3 }) readonly missionId: string | null;
  @Text({ max: 100 }) readonly labelSv: string;
  @Text({ max: 100 }) readonly labelEn: string;
  @SomeOf(COMPARTMENTS) readonly compartments: readonly string[];
  @Flag() readonly active: boolean;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly edit: boolean };

  constructor(way: Pathway, mayEdit: boolean) {
    const { id, code, missionId, labelSv, labelEn, compartments, active, version } = way;
    Object.assign(this, { id, code, missionId, labelSv, labelEn, compartments, active, version });
    this.can = { edit: mayEdit };
  }
}
