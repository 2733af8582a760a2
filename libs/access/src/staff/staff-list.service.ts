import { Injectable } from '@nestjs/common';
import { NotFound, ROLES, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { Page, type ListQuery, type ListShape } from '#web';
import { AccessPermissions } from '../access.permissions.js';
import { dayOf } from '../today.js';
import { Assignment } from './assignment.entity.js';
import { Staff } from './staff.entity.js';
import { StaffFileView, StaffView } from './staff.views.js';

const ENROLLED = {
  name: 'staff-list-enrolled',
  text: 'SELECT staff_id AS id FROM access.credential WHERE enrolled_at IS NOT NULL',
};

/** What the list of colleagues may be asked. */
export const STAFF_LIST: ListShape = {
  resource: 'staff',
  filters: {
    q: 'text',
    role: ROLES,
    compartment: ['counselling', 'kast', 'outreach', 'trafficking', 'spiralen'],
    active: 'flag',
  },
  sorts: ['name', 'active'],
};

/** The unit's staff, for everybody who is signed in; the administrator sees more of each. */
@Injectable()
export class StaffListService {
  constructor(private readonly work: UnitOfWork) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<StaffView>> {
    return this.work.look(actor, 'access.staff.list', async (tx) => {
      const views = await viewed(tx, await tx.find(Staff, { unitId: tx.unitId }), actor);
      return Page.of(
        sorted(
          views.filter((one) => fits(one, query.filter)),
          query,
        ),
        query,
      );
    });
  }

  one(actor: StaffActor, id: string): Promise<StaffView> {
    return this.work.look(actor, 'access.staff.read', async (tx) => {
      const [view] = await viewed(tx, [await tx.get(Staff, id)], actor);
      if (view === undefined) throw new NotFound();
      return view;
    });
  }
}

async function viewed(tx: Tx, staff: readonly Staff[], viewer: StaffActor): Promise<StaffView[]> {
  const administers = viewer.permissions.has(AccessPermissions.administerStaff.name);
  const assignments = Map.groupBy(await tx.find(Assignment, { unitId: tx.unitId }), ({ staffId }) => staffId);
  const enrolled = new Set(administers ? (await tx.rows<{ id: string }>(ENROLLED)).map(({ id }) => id) : []);
  const [now, today] = [tx.now, dayOf(tx.now)];
  const View = administers ? StaffFileView : StaffView;
  return staff.map(
    (one) =>
      new View(one, { assignments: assignments.get(one.id) ?? [], enrolled: enrolled.has(one.id), now, today }, viewer),
  );
}

type Wanted = { q?: string; id?: string[]; role?: string; compartment?: string; active?: boolean };

const folded = (text: string): string => text.toLocaleLowerCase('sv');

function fits(staff: StaffView, filter: ListQuery['filter']): boolean {
  const { q, id, role, compartment, active } = filter as Wanted;
  const checks = [
    q === undefined || folded(staff.name).includes(folded(q)),
    id === undefined || id.includes(staff.id),
    role === undefined || staff.roles.some((one) => one === role),
    compartment === undefined || staff.compartments.some((one) => one === compartment),
    active === undefined || staff.active === active,
  ];
  return checks.every(Boolean);
}

function sorted(staff: readonly StaffView[], { sort }: ListQuery): StaffView[] {
  const key = (one: StaffView): string =>
    sort?.field === 'active' ? String(one.active) : sort?.field === 'id' ? one.id : one.name;
  const up = sort?.descending === true ? -1 : 1;
  return staff.toSorted((a, b) => up * (key(a).localeCompare(key(b), 'sv') || a.id.localeCompare(b.id)));
}
