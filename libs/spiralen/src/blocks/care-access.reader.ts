import { Injectable } from '@nestjs/common';
import { ClientDirectory } from '#clients';
import type { StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { allowedOnCare, mayRecordBlocks } from './block.policy.js';
import {
  BlockConsentView,
  CareBlockView,
  CareRelationView,
  EmergencyLiftView,
  type StoredBlock,
  type StoredConsent,
  type StoredRelation,
} from './block.views.js';
import { BLOCKS, CONSENTS, LIFT, RELATION_NOW, STANDING } from './blocks.sql.js';
import { CareAccessView } from './care-access.views.js';
import { EmergencyLift } from './emergency-lift.entity.js';

interface Standing {
  readonly ownUnits: readonly string[];
  readonly blocked: boolean;
  readonly inCare: boolean;
}

/** Tells what stands between the asker and a patient's record; what the walls hide from her is not in it. */
@Injectable()
export class CareAccessReader {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: ClientDirectory,
  ) {}

  read(actor: StaffActor, clientId: string): Promise<CareAccessView> {
    return this.work.look(actor, 'spiralen.care-access.read', async (tx) => {
      await this.directory.fileIn(tx, clientId, ['spiralen'], true);
      return this.readIn(tx, clientId);
    });
  }

  async readIn(tx: Tx, clientId: string): Promise<CareAccessView> {
    const { actor, now } = tx;
    const standing = await tx.row<Standing>(STANDING, [clientId]);
    const blocks = await tx.rows<StoredBlock>(BLOCKS, [clientId]);
    const consents = await tx.rows<StoredConsent>(CONSENTS, [clientId, now]);
    const [relation] = await tx.rows<StoredRelation>(RELATION_NOW, [clientId, actor.id, now]);
    const [lift] = await tx.rows<{ id: string }>(LIFT, [clientId, actor.id, now]);
    tx.shown([clientId]);
    const may = mayRecordBlocks(actor);
    return new CareAccessView({
      clientId,
      ...standing,
      relation: relation === undefined ? null : new CareRelationView(relation, now),
      blocks: blocks.map((one) => new CareBlockView(one, may)),
      consents: consents.map((one) => new BlockConsentView(one, may)),
      lift: lift === undefined ? null : new EmergencyLiftView(await tx.get(EmergencyLift, lift.id), now),
      can: allowedOnCare(actor, { ...standing, own: blocks.length > 0 }),
    });
  }
}
