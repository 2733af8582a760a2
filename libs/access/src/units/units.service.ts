import { Injectable } from '@nestjs/common';
import { BadRequest, type Expected, NotFound, type StaffActor } from '#kernel';
import { UnitOfWork } from '#persistence';
import { Page, type ListQuery, type ListShape } from '#web';
import { AccessPermissions } from '../access.permissions.js';
import type { CorrectUnit } from './unit.inputs.js';
import { type UnitRow, UnitView } from './unit.views.js';

const COLUMNS = `SELECT id, code, name, city, county_code AS "countyCode", min_age AS "minAge", closed_on_eves AS "closedOnEves", voicemail_text AS "voicemailText", version
  FROM access.unit WHERE id = $1`;
const OWN = { name: 'unit-own', text: COLUMNS };
const HELD = { name: 'unit-held', text: `${COLUMNS} FOR UPDATE` };
const CORRECT = {
  name: 'unit-correct',
  text: `UPDATE access.unit SET name = $3, city = $4, county_code = $5, min_age = $6, closed_on_eves = $7, voicemail_text = $8, version = version + 1 WHERE id = $1 AND version = $2`,
};

export const UNIT_LIST: ListShape = { resource: 'units', sorts: ['name'] };

/** The page of one's own unit: who it is for, where, and when it is closed. */
@Injectable()
export class UnitsService {
  constructor(private readonly work: UnitOfWork) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<UnitView>> {
    return this.work.look(actor, 'access.unit.read', async (tx) => {
      const row = await tx.row<UnitRow>(OWN, [tx.unitId]);
      const { id } = query.filter as { id?: string[] };
      return Page.of(id === undefined || id.includes(row.id) ? [shown(row, actor)] : [], query);
    });
  }

  one(actor: StaffActor, id: string): Promise<UnitView> {
    return this.work.look(actor, 'access.unit.read', async (tx) => {
      if (id !== tx.unitId) throw new NotFound();
      return shown(await tx.row<UnitRow>(OWN, [id]), actor);
    });
  }

  correct(
    actor: StaffActor,
    id: string,
    { facts, expected }: { facts: CorrectUnit; expected: Expected },
  ): Promise<UnitView> {
    return this.work.run(actor, 'access.unit.correct', async (tx) => {
      if (id !== tx.unitId) throw new NotFound();
      const before = await tx.row<UnitRow>(HELD, [id]);
      expected.of(before);
      const { name, city, countyCode, minAge, closedOnEves, voicemailText } = corrected(before, facts);
      const values = [name, city, countyCode, minAge, closedOnEves, voicemailText];
      await tx.change(CORRECT, [id, before.version, ...values]);
      return shown(await tx.row<UnitRow>(OWN, [id]), actor);
    });
  }
}

const NEVER_EMPTY = ['name', 'city', 'countyCode', 'closedOnEves'] as const;

function corrected(before: UnitRow, facts: CorrectUnit): UnitRow {
  const emptied = NEVER_EMPTY.filter((field) => facts[field] === null);
  const faults = emptied.map((field) => ({ field, code: 'type', message: `${field} cannot be empty` }));
  if (faults.length > 0) throw new BadRequest('request.invalid', 'The request is not in order.', faults);
  const given = Object.entries(facts).filter(([, value]) => value !== undefined);
  return { ...before, ...(Object.fromEntries(given) as Partial<UnitRow>) };
}

const shown = (row: UnitRow, actor: StaffActor): UnitView =>
  new UnitView(row, actor.permissions.has(AccessPermissions.administerUnits.name));
