import { Injectable } from '@nestjs/common';
import { type Expected, NotFound, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { makeLink, type Link } from '../enrolment/links.js';
import { dayOf } from '../today.js';
import { inLine, mustNotBeLast } from './administrators.js';
import { Assignment } from './assignment.entity.js';
import { mustBePair } from './role-places.js';
import { StaffEffects } from './staff-effects.js';
import { Staff } from './staff.entity.js';
import type { CorrectStaff, EmployStaff, GrantAssignment } from './staff.inputs.js';
import { EmployedView, LinkView, StaffFileView, type Beside } from './staff.views.js';

const ENROLLED = {
  name: 'staff-enrolled',
  text: 'SELECT EXISTS (SELECT FROM access.credential WHERE staff_id = $1 AND enrolled_at IS NOT NULL) AS enrolled',
};

/** 24:00 of a last day on the unit's own clock. */
const MIDNIGHT = "($2::date + 1)::timestamp AT TIME ZONE 'Europe/Stockholm'";
const END_WITH_EMPLOYMENT = {
  name: 'assignments-end-with-employment',
  text: `UPDATE access.assignment SET until = greatest(since, ${MIDNIGHT}, $3), version = version + 1
    WHERE staff_id = $1 AND (until IS NULL OR until > greatest(since, ${MIDNIGHT}, $3))`,
};
const GO_ON_AFTER_ALL = {
  name: 'assignments-go-on-after-all',
  text: `UPDATE access.assignment a SET until = NULL, version = version + 1
    WHERE a.staff_id = $1 AND a.until = greatest(a.since, ${MIDNIGHT}) AND a.until > $3 AND NOT EXISTS (SELECT FROM access.assignment o
      WHERE o.staff_id = $1 AND o.role = a.role AND o.compartment IS NOT DISTINCT FROM a.compartment AND o.until IS NULL)`,
};

/** The administrator's deeds: she makes staff, grants and ends assignments, and gives one-time links. */
@Injectable()
export class StaffService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly effects: StaffEffects,
  ) {}

  make(actor: StaffActor, { username, assignments = [], ...facts }: EmployStaff): Promise<EmployedView> {
    return this.work.run(actor, 'access.staff.make', async (tx) => {
      const staff = await tx.add(Staff.employ(tx.unitId, username, facts));
      for (const one of assignments) await this.#grant(tx, staff, one);
      const link = await this.#link(tx, staff);
      tx.note(`staff ${staff.id}`);
      return new EmployedView(staff, await this.#beside(tx, staff), { viewer: actor, link });
    });
  }

  correct(
    actor: StaffActor,
    id: string,
    { facts, expected }: { facts: CorrectStaff; expected: Expected },
  ): Promise<StaffFileView> {
    return this.work.run(actor, 'access.staff.correct', async (tx) => {
      await inLine(tx);
      const staff = await tx.lock(Staff, id);
      expected.of(staff);
      const lastDay = staff.employedUntil;
      const held = (await tx.find(Assignment, { staffId: id })).filter(
        (one) => one.until === null || one.until > tx.now,
      );
      staff.correct(
        facts,
        held.map(({ role }) => role),
      );
      if (staff.employedUntil !== null && held.some(({ role }) => role === 'administrator'))
        await mustNotBeLast(tx, id);
      await tx.save(staff);
      await this.#leave(tx, staff, lastDay);
      tx.note(`staff ${id}`);
      return this.#shown(tx, staff, actor);
    });
  }

  /** Her assignments end with her last day; who goes by her work is told in the same transaction (SM-3). */
  async #leave(tx: Tx, { id, employedUntil }: Staff, before: string | null): Promise<void> {
    if (employedUntil === before) return;
    if (before !== null) await tx.change(GO_ON_AFTER_ALL, [id, before, tx.now]);
    if (employedUntil !== null) await tx.change(END_WITH_EMPLOYMENT, [id, employedUntil, tx.now]);
    await this.effects.tell(tx, { staffId: id, lastDay: employedUntil });
  }

  grant(actor: StaffActor, id: string, given: GrantAssignment): Promise<StaffFileView> {
    return this.work.run(actor, 'access.assignment.grant', async (tx) => {
      const staff = await tx.lock(Staff, id);
      mustBeAnother(actor, id);
      await this.#grant(tx, staff, given);
      await this.#roleChanged(tx, { staffId: id, role: given.role, compartment: given.compartment ?? null });
      tx.note(`staff ${id}: ${given.role} ${given.compartment ?? '-'}`);
      return this.#shown(tx, staff, actor);
    });
  }

  end(
    actor: StaffActor,
    id: string,
    { assignmentId, expected }: { assignmentId: string; expected: Expected },
  ): Promise<StaffFileView> {
    return this.work.run(actor, 'access.assignment.end', async (tx) => {
      await inLine(tx);
      const assignment = await tx.lock(Assignment, assignmentId);
      if (assignment.staffId !== id) throw new NotFound();
      expected.of(assignment);
      mustBeAnother(actor, id);
      if (assignment.role === 'administrator') await mustNotBeLast(tx, id);
      assignment.end(tx.now);
      await tx.save(assignment);
      await this.#roleChanged(tx, assignment);
      tx.note(`staff ${id}: ${assignment.role} ${assignment.compartment ?? '-'}`);
      return this.#shown(tx, await tx.get(Staff, id), actor);
    });
  }

  /** Whether she holds it now is looked up: one of two assignments to the same work may end and change nothing. */
  async #roleChanged(
    tx: Tx,
    { staffId, role, compartment }: Pick<Assignment, 'staffId' | 'role' | 'compartment'>,
  ): Promise<void> {
    const same = await tx.find(Assignment, { staffId, role });
    const holds = same.some((one) => one.compartment === compartment && one.holdsAt(tx.now));
    await this.effects.tellRole(tx, { staffId, role, compartment, holds });
  }

  /** A new link for somebody who is new, or has lost her password or telephone. Using it ends what she had. */
  link(actor: StaffActor, id: string): Promise<LinkView> {
    return this.work.run(actor, 'access.staff.link', async (tx) => {
      const staff = await tx.lock(Staff, id);
      tx.note(`staff ${id}`);
      return new LinkView(await this.#link(tx, staff));
    });
  }

  #link(tx: Tx, { id }: Staff): Promise<Link> {
    return makeLink(id, (statement, values) => tx.rows(statement, values));
  }

  async #grant(tx: Tx, staff: Staff, { role, compartment = null, since }: GrantAssignment): Promise<void> {
    await mustBePair(tx, role, compartment);
    staff.mayHold(role);
    const grant = { staffId: staff.id, role, compartment };
    const from = since === undefined || since === null ? undefined : new Date(since);
    await tx.add(Assignment.grant(tx.unitId, grant, { by: tx.actor.id as string, now: tx.now, since: from }));
  }

  async #beside(tx: Tx, { id }: Staff): Promise<Beside> {
    const { enrolled } = await tx.row<{ enrolled: boolean }>(ENROLLED, [id]);
    const assignments = await tx.find(Assignment, { staffId: id });
    const inOrder = assignments.toSorted((a, b) => a.since.getTime() - b.since.getTime() || a.id.localeCompare(b.id));
    return { assignments: inOrder, enrolled, now: tx.now, today: dayOf(tx.now) };
  }

  async #shown(tx: Tx, staff: Staff, viewer: StaffActor): Promise<StaffFileView> {
    return new StaffFileView(staff, await this.#beside(tx, staff), viewer);
  }
}

/** Nobody gives herself a right, or rids herself of one unseen (safety A9). */
function mustBeAnother(actor: StaffActor, id: string): void {
  if (actor.id === id) throw new RuleBroken('assignment.own', 'Nobody changes her own assignments.');
}
