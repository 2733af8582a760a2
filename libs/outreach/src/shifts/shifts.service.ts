import { Injectable } from '@nestjs/common';
import { Reservations, shiftInterval, today } from '#calendar';
import { type Expected, NotFound, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { MOST_HOURS, Shift, ShiftStaff } from './shift.entity.js';
import type { CancelShift, EndShift, PlanShift } from './shift.inputs.js';
import { type CrewView, ShiftView } from './shift.views.js';
import { SHIFTS } from './shifts.sql.js';

type Known = Shift & { staff: CrewView[]; total: string };
const HOUR = 3_600_000;

/** Plans the nights, and follows them out and home. */
@Injectable()
export class ShiftsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reservations: Reservations,
  ) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<ShiftView>> {
    return this.work.look(actor, 'outreach.shift.list', async (tx) => {
      const { id, from, to, status, staffId } = query.filter;
      const statement = SHIFTS[query.sort?.descending ? 'DESC' : 'ASC'];
      const asked = [id, from, to, status, staffId].map((one) => one ?? null);
      const rows = await tx.rows<Known>(statement, [tx.unitId, ...asked, query.size, query.from]);
      return new Page(
        rows.map((row) => viewOf(tx, row)),
        Number(rows[0]?.total ?? 0),
        query,
      );
    });
  }

  read(actor: StaffActor, id: string): Promise<ShiftView> {
    return this.work.look(actor, 'outreach.shift.read', (tx) => this.#view(tx, id));
  }

  plan(actor: StaffActor, input: PlanShift): Promise<ShiftView> {
    return this.work.run(actor, 'outreach.shift.plan', async (tx) => this.#view(tx, (await this.planIn(tx, input)).id));
  }

  /** The same inside a transaction of the caller's. Everybody in the crew is occupied that night (D11). */
  async planIn(tx: Tx, { serviceDate, startTime, endTime, arena, area, staffIds }: PlanShift): Promise<Shift> {
    const crew = [...new Set(staffIds)];
    if (crew.length < 2) throw new RuleBroken('shift.too-few-staff', 'Nobody goes out alone: two at least.');
    const { startsAt, endsAt } = shiftInterval(serviceDate, startTime, endTime);
    if (endsAt.getTime() - startsAt.getTime() > MOST_HOURS * HOUR)
      throw new RuleBroken('shift.too-long', 'A shift lasts sixteen hours at most.');
    const row = { unitId: tx.unitId, createdAt: tx.now };
    const planned = { serviceDate, plannedStart: startsAt, plannedEnd: endsAt, arena, area };
    const shift = await tx.add(Object.assign(new Shift(), row, planned));
    await tx.addAll(crew.map((staffId) => Object.assign(new ShiftStaff(), row, { shiftId: shift.id, staffId })));
    await this.reservations.hold(
      tx,
      crew.map((id) => ({
        resource: { kind: 'staff' as const, id },
        startsAt,
        endsAt,
        kind: 'shift' as const,
        sourceId: shift.id,
      })),
    );
    return shift;
  }

  start(actor: StaffActor, id: string, expected: Expected): Promise<ShiftView> {
    return this.#change(actor, { id, expected, deed: 'start' }, (shift, tx) => shift.start(tx.now, today(tx.now)));
  }

  checkIn(actor: StaffActor, id: string, expected: Expected): Promise<ShiftView> {
    return this.#change(actor, { id, expected, deed: 'check-in' }, (shift, tx) => shift.checkIn(tx.now));
  }

  end(actor: StaffActor, id: string, { input, expected }: { input: EndShift; expected: Expected }): Promise<ShiftView> {
    return this.#change(actor, { id, expected, deed: 'end' }, (shift, tx) =>
      shift.end(tx.now, input.endedAt === undefined ? tx.now : new Date(input.endedAt)),
    );
  }

  cancel(
    actor: StaffActor,
    id: string,
    { input, expected }: { input: CancelShift; expected: Expected },
  ): Promise<ShiftView> {
    return this.#change(actor, { id, expected, deed: 'cancel' }, async (shift, tx) => {
      shift.cancel(input.reason);
      await this.reservations.release(tx, [id]);
    });
  }

  #change(
    actor: StaffActor,
    { id, expected, deed }: { id: string; expected: Expected; deed: string },
    change: (shift: Shift, tx: Tx) => void | Promise<void>,
  ): Promise<ShiftView> {
    return this.work.run(actor, `outreach.shift.${deed}`, async (tx) => {
      const shift = await tx.lock(Shift, id);
      expected.of(shift);
      await change(shift, tx);
      await tx.save(shift);
      return this.#view(tx, id);
    });
  }

  async #view(tx: Tx, id: string): Promise<ShiftView> {
    const [row] = await tx.rows<Known>(SHIFTS.ASC, [tx.unitId, [id], null, null, null, null, 1, 0]);
    if (row === undefined) throw new NotFound();
    return viewOf(tx, row);
  }
}

const viewOf = (tx: Tx, row: Known): ShiftView => new ShiftView(row, row.staff, { viewer: tx.actor, now: tx.now });
