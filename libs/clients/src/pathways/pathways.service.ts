import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { Actor, Expected, StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { ClientsPermissions } from '../clients.permissions.js';
import { Pathway } from './pathway.entity.js';
import type { AddPathway, ChangePathway } from './pathway.inputs.js';
import { PathwayView } from './pathway.views.js';

const STANDARD = {
  name: 'standard-pathways',
  text: `INSERT INTO ref.unit_pathway (id, unit_id, created_at, code, mission_id, label_sv, label_en, compartments, active)
    SELECT gen_random_uuid(), $1, $2, code, mission_id, label_sv, label_en, compartments, active FROM ref.pathway
    ON CONFLICT ON CONSTRAINT one_pathway_per_code DO NOTHING`,
};

/** The unit's list of ways in. */
@Injectable()
export class PathwaysService {
  constructor(private readonly work: UnitOfWork) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<PathwayView>> {
    return this.work.look(actor, 'clients.pathway.list', async (tx) => {
      const { id } = query.filter as { id?: string[] };
      const all = await tx.find(Pathway, { unitId: tx.unitId });
      const kept = all.filter((way) => id === undefined || id.includes(way.id)).toSorted(inOrder);
      return Page.of(
        kept.map((way) => new PathwayView(way, mayEdit(actor))),
        query,
      );
    });
  }

  add(actor: StaffActor, input: AddPathway): Promise<PathwayView> {
    return this.work.run(actor, 'clients.pathway.add', async (tx) => {
      const id = v7();
      // Nobody reads the code: what the way is called is its label.
      const code = `own_${id.replaceAll('-', '')}`;
      const way = Object.assign(new Pathway(), input, { id, code, unitId: tx.unitId, createdAt: tx.now, active: true });
      return new PathwayView(await tx.add(way), true);
    });
  }

  change(
    actor: StaffActor,
    id: string,
    { input, expected }: { input: ChangePathway; expected: Expected },
  ): Promise<PathwayView> {
    return this.work.run(actor, 'clients.pathway.change', async (tx) => {
      const way = await tx.lock(Pathway, id);
      expected.of(way);
      const said = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
      return new PathwayView(await tx.save(Object.assign(way, said)), true);
    });
  }

  /** V01–V16, which a new unit begins with. */
  async beginWithStandard(tx: Tx): Promise<void> {
    await tx.change(STANDARD, [tx.unitId, tx.now]);
  }
}

/** As the mission numbers them, and the unit's own after them. */
const inOrder = (one: Pathway, other: Pathway): number =>
  (one.missionId ?? 'Z').localeCompare(other.missionId ?? 'Z') || one.labelSv.localeCompare(other.labelSv, 'sv');

const mayEdit = (actor: Actor): boolean => actor.permissions.has(ClientsPermissions.administerPathways.name);
