import type pg from 'pg';
import { v7 } from 'uuid';
import { Assignment, Staff } from '#access';
import { addDays, instantOf } from '#calendar';
import { jobActor } from '#kernel';
import type { Tx, UnitOfWork } from '#persistence';
import type { Horizon } from '../plan/horizon.js';
import { UNIT_PLANS, type UnitPlan } from '../plan/unit-plans.js';
import { asOf } from '../keeping/as-of.js';
import { JOB } from '../keeping/piece.js';
import { type Colleague, roster } from '../people/roster.js';
import { roomsFor } from './rooms.js';
import type { Services } from './services.js';
import { Unit } from './unit.js';

/** So long before the demo's year has everybody been employed. */
const YEARS_BEFORE = 6;

const FOUND = `INSERT INTO access.unit (id, code, name, city, county_code, min_age, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
  ON CONFLICT ON CONSTRAINT unit_code_is_unique DO UPDATE SET name = access.unit.name RETURNING id`;
const STAFF = { name: 'demo-staff', text: 'SELECT id, username FROM access.staff WHERE unit_id = $1' };
const ROOMS = { name: 'demo-rooms', text: 'SELECT id, name FROM calendar.room WHERE unit_id = $1' };

interface Ground {
  readonly owner: pg.Client;
  readonly work: UnitOfWork;
  readonly services: Services;
  readonly horizon: Horizon;
}

/** Founds the units that are not there yet, with their people, rooms, hours, services and directory. */
export async function settle(ground: Ground): Promise<Unit[]> {
  const everybody = roster();
  const units: Unit[] = [];
  for (const plan of UNIT_PLANS) {
    const id = await found(ground, plan);
    const crew = everybody.filter(({ unit }) => unit === plan.code);
    units.push(await ground.work.run(jobActor(JOB, id), 'demo.furnish', (tx) => furnished(tx, ground, { plan, crew })));
  }
  return units;
}

async function found({ owner, horizon }: Ground, plan: UnitPlan): Promise<string> {
  const { code, name, city, countyCode, minAge } = plan;
  const values = [v7(), code, name, city, countyCode, minAge, instantOf(begunOn(horizon), '09:00')];
  const { rows } = await owner.query(FOUND, values);
  return (rows[0] as { id: string }).id;
}

const begunOn = (horizon: Horizon): string => addDays(horizon.from, -365 * YEARS_BEFORE);

interface Crew {
  readonly plan: UnitPlan;
  readonly crew: readonly Colleague[];
}

/** Everything in one transaction: it is there or it is not. */
async function furnished(tx: Tx, { services, horizon }: Ground, { plan, crew }: Crew): Promise<Unit> {
  const past = asOf(tx, instantOf(begunOn(horizon), '09:00'));
  const known = await tx.rows<{ id: string; username: string }>(STAFF, [tx.unitId]);
  if (known.length === 0) await furnish(past, services, { plan, crew });
  const staff = known.length > 0 ? known : await tx.rows<{ id: string; username: string }>(STAFF, [tx.unitId]);
  const ids = new Map(staff.map(({ id, username }) => [username, id]));
  const rooms = await tx.rows<{ id: string; name: string }>(ROOMS, [tx.unitId]);
  return new Unit(
    tx.unitId,
    plan,
    new Map(crew.map((colleague) => [colleague.username, { id: ids.get(colleague.username) ?? '', colleague }])),
    new Map(rooms.map(({ id, name }) => [name, id])),
  );
}

async function furnish(past: Tx, services: Services, { plan, crew }: Crew): Promise<void> {
  await employ(past, crew);
  for (const room of roomsFor(crew.map((colleague) => ({ colleague })))) await services.rooms.openIn(past, room);
  const days = [1, 2, 3, 4, 5].map((weekday) => ({
    weekday,
    opensAt: '08:30',
    closesAt: weekday === 4 ? '19:00' : '17:00',
  }));
  await services.openingHours.keepOpenIn(past, days);
  await services.kinds.beginWithStandard(past, {
    boardDecisionRef: `DEMO ${plan.code} 1`,
    boardDecisionOn: past.now.toISOString().slice(0, 10),
  });
  await services.pathways.beginWithStandard(past);
  await services.organisations.beginWithStandard(past);
  await services.instruments.beginWithStandard(past);
}

async function employ(past: Tx, crew: readonly Colleague[]): Promise<void> {
  const employedFrom = past.now.toISOString().slice(0, 10);
  const people = crew.map((colleague) => {
    const { username, name, qualification, licenceNo, capacity } = colleague;
    const facts = { name, qualification, licenceNo, capacity, employedFrom };
    const person = Object.assign(Staff.employ(past.unitId, username, facts), { createdAt: past.now });
    return { person, colleague };
  });
  await past.addAll(people.map(({ person }) => person));
  const manager = people.find(({ colleague }) => colleague.assignments.some(({ role }) => role === 'unit_manager'));
  const by = manager?.person.id ?? '';
  const granted = people.flatMap(({ person, colleague }) =>
    colleague.assignments.map((one) => {
      person.mayHold(one.role);
      const grant = Assignment.grant(past.unitId, { staffId: person.id, ...one }, { by, now: past.now });
      return Object.assign(grant, { createdAt: past.now });
    }),
  );
  await past.addAll(granted);
}
