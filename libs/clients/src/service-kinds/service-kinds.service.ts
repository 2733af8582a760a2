import { Injectable } from '@nestjs/common';
import { type Actor, type Expected, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { ClientsPermissions } from '../clients.permissions.js';
import { EligibilityRule } from '../eligibility/eligibility-rule.entity.js';
import { ServiceKind } from './service-kind.entity.js';
import type { ChangeServiceKind, OfferServiceKind } from './service-kind.inputs.js';
import { ServiceKindView } from './service-kind.views.js';
import { type BoardDecision, standardKinds } from './standard-kinds.js';

/** The unit's catalogue of services. */
@Injectable()
export class ServiceKindsService {
  constructor(private readonly work: UnitOfWork) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<ServiceKindView>> {
    return this.work.look(actor, 'clients.service-kind.list', async (tx) => {
      const { compartment, active, id } = query.filter as { compartment?: string; active?: boolean; id?: string[] };
      const all = await tx.find(ServiceKind, { unitId: tx.unitId });
      const kept = all.filter(
        (kind) =>
          (compartment === undefined || kind.compartment === compartment) &&
          (active === undefined || kind.active === active) &&
          (id === undefined || id.includes(kind.id)),
      );
      const by = query.sort?.field === 'labelSv' ? 'labelSv' : 'code';
      const sorted = kept.toSorted((a, b) => a[by].localeCompare(b[by], 'sv') || a.id.localeCompare(b.id));
      if (query.sort?.descending) sorted.reverse();
      return Page.of(
        sorted.map((kind) => new ServiceKindView(kind, mayEdit(actor))),
        query,
      );
    });
  }

  offer(actor: StaffActor, input: OfferServiceKind): Promise<ServiceKindView> {
    return this.work.run(actor, 'clients.service-kind.offer', async (tx) => {
      const kind = made(tx, input);
      return new ServiceKindView(await tx.add(kind), true);
    });
  }

  change(
    actor: StaffActor,
    id: string,
    { input, expected }: { input: ChangeServiceKind; expected: Expected },
  ): Promise<ServiceKindView> {
    return this.work.run(actor, 'clients.service-kind.change', async (tx) => {
      const kind = await tx.lock(ServiceKind, id);
      expected.of(kind);
      mustNotBeTheClinics(kind, input);
      return new ServiceKindView(await tx.save(Object.assign(kind, told(input))), true);
    });
  }

  /** What a new unit begins with; nothing where it has begun. */
  async beginWithStandard(tx: Tx, decision?: BoardDecision): Promise<void> {
    if ((await tx.find(ServiceKind, { unitId: tx.unitId })).length > 0) return;
    const kinds = standardKinds(decision);
    await tx.addAll(kinds.map(({ closedToGenders: _, ...kind }) => made(tx, kind)));
    const rules = kinds.flatMap(({ code, closedToGenders }) => closedToGenders.map((gender) => ({ code, gender })));
    const of = { unitId: tx.unitId, createdAt: tx.now, setBy: tx.actor.id };
    await tx.addAll(
      rules.map(({ code, gender }) => Object.assign(new EligibilityRule(), { ...of, serviceKind: code, gender })),
    );
  }
}

/** How long a service of the clinic takes and who gives it is decided there, from a day on; here it would change the past. */
function mustNotBeTheClinics(kind: ServiceKind, { durationMinutes, givenBy }: ChangeServiceKind): void {
  if (kind.compartment !== 'spiralen') return;
  const said = JSON.stringify([durationMinutes ?? kind.durationMinutes, givenBy ?? kind.givenBy]);
  if (said !== JSON.stringify([kind.durationMinutes, kind.givenBy]))
    throw new RuleBroken('service-kind.kept-by-the-clinic', 'The clinic decides how long it takes and who gives it.');
}

const made = (tx: Tx, fields: object): ServiceKind =>
  Object.assign(new ServiceKind(), { unitId: tx.unitId, createdAt: tx.now, active: true, ...fields });

/** Only what was said. */
const told = (input: ChangeServiceKind): Partial<ServiceKind> =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));

const mayEdit = (actor: Actor): boolean => actor.permissions.has(ClientsPermissions.administerServices.name);
