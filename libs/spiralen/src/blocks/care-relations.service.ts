import { Injectable } from '@nestjs/common';
import { ClientDirectory } from '#clients';
import { type Expected, NotAllowed, type StaffActor, Taken } from '#kernel';
import { UnitOfWork } from '#persistence';
import type { RecordRelation } from './block.inputs.js';
import { CareRelationView, type StoredRelation } from './block.views.js';
import { END_RELATION, RELATION_HELD, RELATION_NOW } from './blocks.sql.js';

const DAY = 86_400_000;
/** As long as any other ground after its last day (model 3.1). */
const DAYS = 90;

/** Records that a clinician takes part in a patient's care though nobody has booked them together (PDL 4:1). */
@Injectable()
export class CareRelationsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: ClientDirectory,
  ) {}

  record(actor: StaffActor, clientId: string, { reason }: RecordRelation): Promise<CareRelationView> {
    return this.work.run(actor, 'spiralen.care-relation.record', async (tx) => {
      const { file } = await this.directory.fileIn(tx, clientId, ['spiralen'], true);
      const until = new Date(tx.now.getTime() + DAYS * DAY);
      await this.directory.join(tx, file, { staffId: actor.id, ground: 'care', reason, until });
      return new CareRelationView(await tx.row<StoredRelation>(RELATION_NOW, [clientId, actor.id, tx.now]), tx.now);
    });
  }

  end(actor: StaffActor, id: string, expected: Expected): Promise<CareRelationView> {
    return this.work.run(actor, 'spiralen.care-relation.end', async (tx) => {
      const held = await tx.row<StoredRelation>(RELATION_HELD, [id]);
      tx.shown([held.clientId]);
      if (held.staffId !== actor.id) throw new NotAllowed();
      expected.of(held);
      if (held.until <= tx.now) throw new Taken('care-relation.over', 'It is over already.');
      await tx.change(END_RELATION, [id, tx.now]);
      return new CareRelationView({ ...held, until: tx.now, version: held.version + 1 }, tx.now);
    });
  }
}
