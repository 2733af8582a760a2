import { Injectable } from '@nestjs/common';
import { today } from '#calendar';
import type { Expected, StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { goesBy } from './organisation-search.js';
import { Organisation, type OrganisationType, type TargetGroup } from './organisation.entity.js';
import type { ChangeOrganisation, EnterOrganisation } from './organisation.inputs.js';
import { CoverageView, OrganisationView } from './organisation.views.js';
import { STANDARD_ORGANISATIONS } from './standard-organisations.js';
import { webAddressOf } from './web-address.js';

interface Asked {
  readonly id?: readonly string[];
  readonly q?: string;
  readonly county?: string;
  readonly type?: OrganisationType;
  readonly targetGroup?: TargetGroup;
}

/** Who gives help of their own to people in the trade: what coverage counts. */
const GIVING_HELP: readonly OrganisationType[] = ['municipal_unit', 'ngo'];

/** Keeps and searches the unit's directory. */
@Injectable()
export class OrganisationsService {
  constructor(private readonly work: UnitOfWork) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<OrganisationView>> {
    return this.work.look(actor, 'network.organisation.list', async (tx) => {
      const found = (await this.#all(tx)).filter((one) => fits(one, query.filter as Asked));
      if (query.sort?.descending) found.reverse();
      return Page.of(
        found.map((one) => new OrganisationView(one, actor)),
        query,
      );
    });
  }

  read(actor: StaffActor, id: string): Promise<OrganisationView> {
    return this.work.look(
      actor,
      'network.organisation.read',
      async (tx) => new OrganisationView(await tx.get(Organisation, id), actor),
    );
  }

  /** O06: who is there for somebody in this county, and who helps from afar. */
  coverage(
    actor: StaffActor,
    county: string,
    { targetGroup, on }: { targetGroup?: TargetGroup; on?: string } = {},
  ): Promise<CoverageView> {
    return this.work.look(actor, 'network.organisation.coverage', async (tx) => {
      const day = on ?? today(tx.now);
      const helping = (await this.#all(tx)).filter(
        (one) => GIVING_HELP.includes(one.type) && one.existsOn(day) && isFor(one, targetGroup),
      );
      const shown = (some: readonly Organisation[]) => some.map((one) => new OrganisationView(one, actor));
      const local = helping.filter((one) => one.worksIn(county));
      return new CoverageView(county, shown(local), shown(helping.filter((one) => one.remote && !local.includes(one))));
    });
  }

  enter(actor: StaffActor, input: EnterOrganisation): Promise<OrganisationView> {
    return this.work.run(
      actor,
      'network.organisation.enter',
      async (tx) => new OrganisationView(await tx.add(made(tx, input)), actor),
    );
  }

  change(
    actor: StaffActor,
    id: string,
    { input, expected }: { input: ChangeOrganisation; expected: Expected },
  ): Promise<OrganisationView> {
    return this.work.run(actor, 'network.organisation.change', async (tx) => {
      const known = await tx.lock(Organisation, id);
      expected.of(known);
      return new OrganisationView(await tx.save(written(known, input)), actor);
    });
  }

  /** What a new unit begins with; nothing where it has begun. */
  async beginWithStandard(tx: Tx): Promise<void> {
    if ((await this.#all(tx)).length > 0) return;
    await tx.addAll(STANDARD_ORGANISATIONS.map((one) => made(tx, one)));
  }

  async #all(tx: Tx): Promise<Organisation[]> {
    const all = await tx.find(Organisation, { unitId: tx.unitId });
    return all.toSorted((a, b) => a.name.localeCompare(b.name, 'sv') || a.id.localeCompare(b.id));
  }
}

type Facts = Partial<Omit<Organisation, 'urlAscii' | 'urlDisplay' | 'existsOn' | 'worksIn'>> & { url?: string | null };

const made = (tx: Tx, facts: object): Organisation =>
  written(Object.assign(new Organisation(), { unitId: tx.unitId, createdAt: tx.now }), facts as Facts);

function written(organisation: Organisation, { url, ...facts }: Facts): Organisation {
  const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  Object.assign(organisation, given);
  if (url === null) Object.assign(organisation, { urlAscii: null, urlDisplay: null });
  else if (url !== undefined) Object.assign(organisation, webAddressOf(url));
  return organisation;
}

const isFor = (one: Organisation, group: TargetGroup | undefined): boolean =>
  group === undefined
    ? one.targetGroups.includes('sellers') || one.targetGroups.includes('buyers')
    : one.targetGroups.includes(group);

function fits(one: Organisation, { id, q, county, type, targetGroup }: Asked): boolean {
  const asked: readonly (boolean | undefined)[] = [
    id && id.includes(one.id),
    q === undefined ? undefined : goesBy(one, q),
    county === undefined ? undefined : one.counties.length === 0 || one.worksIn(county),
    type && one.type === type,
    targetGroup && one.targetGroups.includes(targetGroup),
  ];
  return asked.every((answer) => answer !== false);
}
