import { CARE_UNITS } from '#kernel';
import { Can, Flag, Id, OrNull, Part, Parts, SomeOf } from '#web';
import { BlockConsentView, CareBlockView, CareRelationView, EmergencyLiftView } from './block.views.js';

/** What stands between the asker and a patient's record in the clinic's other care units. */
export class CareAccessView {
  @Id() readonly clientId: string;
  /** The asker's own units; none for reception. */
  @SomeOf(CARE_UNITS) readonly ownUnits: readonly string[];
  /** That something is blocked for her: not what, whose, how much or since when (PDL 4:4). */
  @Flag() readonly blocked: boolean;
  /** Has she a care relation of her own, without which other units' records are closed (PDL 4:1)? */
  @Flag() readonly inCare: boolean;
  @OrNull() @Part(CareRelationView) readonly relation: CareRelationView | null;
  @Parts(CareBlockView, { max: 1_000 }) readonly blocks: readonly CareBlockView[];
  @Parts(BlockConsentView, { max: 1_000 }) readonly consents: readonly BlockConsentView[];
  /** Her emergency that is begun or running. */
  @OrNull() @Part(EmergencyLiftView) readonly lift: EmergencyLiftView | null;
  @Can() readonly can: Readonly<Record<'block' | 'consent' | 'relate' | 'lift', boolean>>;

  constructor(access: CareAccessView) {
    this.clientId = access.clientId;
    this.ownUnits = access.ownUnits;
    this.blocked = access.blocked;
    this.inCare = access.inCare;
    this.relation = access.relation;
    this.blocks = access.blocks;
    this.consents = access.consents;
    this.lift = access.lift;
    this.can = access.can;
  }
}
