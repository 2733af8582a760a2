import { Injectable } from '@nestjs/common';
import { type LastDay, type RoleChange, StaffEffects } from '#access';
import { AbsenceEffects, addDays, type Affected, holidayOn, today, weekdayOf } from '#calendar';
import type { Tx } from '#persistence';
import { COUNSELLORS } from '../counselling.permissions.js';

const OPEN = { name: 'handovers-open', text: 'SELECT counselling.open_handovers($1, $2, $3) AS files' };
const BACK = { name: 'handovers-back', text: 'SELECT counselling.take_back_handovers($1) AS files' };
const OPEN_IN = { name: 'handovers-open-in', text: 'SELECT counselling.open_handovers_in($1, $2, $3) AS files' };
const BACK_IN = { name: 'handovers-back-in', text: 'SELECT counselling.take_back_handovers_in($1, $2) AS files' };
const REOPEN = { name: 'covers-reopen', text: 'SELECT counselling.reopen_covers($1, $2, $3) AS files' };
const COVER = { name: 'covers-open', text: 'SELECT counselling.open_covers($1) AS files' };
const COVER_BACK = { name: 'covers-back', text: 'SELECT counselling.take_back_covers($1) AS files' };

const SATURDAY = 6;

/** The last working day up to a day: by then everything is to have been handed over (SM-3). */
export function lastWorkingDay(day: string): string {
  const off = weekdayOf(day) >= SATURDAY || holidayOn(day)?.kind === 'statutory';
  return off ? lastWorkingDay(addDays(day, -1)) : day;
}

/**
 * Hears of last days and absences where they are written, in the same transaction, and opens a reassignment for each
 * contract and single session that they leave without its counsellor; untouched ones are taken back with them.
 */
@Injectable()
export class Leavings {
  constructor(staff: StaffEffects, absences: AbsenceEffects) {
    staff.handledBy((tx, change) => this.#leaves(tx, change));
    staff.rolesHandledBy((tx, change) => this.#holds(tx, change));
    absences.handledBy((tx, affected) => this.#isAway(tx, affected));
    absences.takenBackBy((tx, absenceId) => this.#touch(tx, COVER_BACK, [absenceId]));
  }

  async #leaves(tx: Tx, { staffId, lastDay }: LastDay): Promise<void> {
    await this.#touch(tx, BACK, [staffId]);
    if (lastDay === null) return;
    await this.#touch(tx, OPEN, [staffId, lastDay, lastWorkingDay(lastDay)]);
    await this.#touch(tx, REOPEN, [staffId, addDays(lastDay, 1), null]);
  }

  /** She stays, and gives talks in a compartment no more, or again: it is as if she left that part of the unit. */
  async #holds(tx: Tx, { staffId, role, compartment, holds }: RoleChange): Promise<void> {
    if (!COUNSELLORS.includes(role)) return;
    await this.#touch(tx, BACK_IN, [staffId, compartment]);
    if (holds) return;
    await this.#touch(tx, OPEN_IN, [staffId, compartment, today(tx.now)]);
    await this.#touch(tx, REOPEN, [staffId, today(tx.now), compartment]);
  }

  async #isAway(tx: Tx, { absenceId, resource, appointments }: Affected): Promise<void> {
    if (resource.kind === 'staff' && appointments.some(({ kind }) => kind === 'session'))
      await this.#touch(tx, COVER, [absenceId]);
  }

  /** Whose files it touched is told to the log; nothing of them is shown. */
  async #touch(tx: Tx, statement: { name: string; text: string }, values: readonly unknown[]): Promise<void> {
    const { files } = await tx.row<{ files: string[] }>(statement, values);
    tx.shown(files);
  }
}
