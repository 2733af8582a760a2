import { Injectable } from '@nestjs/common';
import { addDays, type HalfOpen, localOf, Reservations, wholeDays } from '#calendar';
import { RuleBroken, type StaffActor, Taken } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { isGivenOn } from '../services/editions.js';
import { ClinicSession } from './clinic-session.entity.js';
import type { CopyClinicMonth } from './clinic-session.inputs.js';
import { HoursGround } from './hours-ground.js';
import type { Hours } from './in-the-way.js';
import { copied, type Copied } from './month-copy.js';
import { MonthCopyView } from './month-copy.views.js';

/** Copies a month of clinic hours forward: all that can be, or nothing where something unknown stands in the way. */
@Injectable()
export class MonthCopies {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ground: HoursGround,
    private readonly reservations: Reservations,
  ) {}

  preview(actor: StaffActor, input: CopyClinicMonth): Promise<MonthCopyView> {
    return this.work.look(actor, 'spiralen.clinic-session.preview-copy', async (tx) => {
      const source = await this.#source(tx, input);
      return new MonthCopyView(await this.#judge(tx, input, source));
    });
  }

  copy(actor: StaffActor, input: CopyClinicMonth): Promise<MonthCopyView> {
    return this.work.run(actor, 'spiralen.clinic-session.copy', async (tx) => {
      const source = await this.#source(tx, input);
      // Two who copy the same month, or into the same room, do it one after the other: the second finds it standing.
      const resources = source.flatMap(({ clinicianId, roomId }) => [clinicianId, roomId]);
      await this.reservations.lock(tx, [...new Set(resources)]);
      const found = await this.#judge(tx, input, source);
      const view = new MonthCopyView(found);
      if (found.collisions.length > 0)
        throw new Taken('clinic-session.copy-collides', 'Other hours stand in the way.', {
          collisions: view.collisions,
        });
      await tx.addAll(found.hours.map((hours) => sessionOf(tx, hours)));
      return view;
    });
  }

  async #judge(tx: Tx, { toMonth, clinicianId }: CopyClinicMonth, source: readonly Hours[]): Promise<Copied> {
    const { standing, away, redDays, editions } = await this.ground.read(tx, daysOf(toMonth), []);
    const wanted = source.filter((one) => clinicianId == null || one.clinicianId === clinicianId);
    const given = (one: Hours): boolean => isGivenOn(editions, localOf(one.startsAt).date, one);
    const red = new Set(redDays.map(({ date }) => date));
    return copied({ toMonth, source, wanted, standing, away, redDays: red, now: tx.now, given });
  }

  #source(tx: Tx, { fromMonth, toMonth }: CopyClinicMonth): Promise<Hours[]> {
    if (toMonth <= fromMonth)
      throw new RuleBroken('clinic-session.copy-backwards', 'A month is copied to a later one.');
    return this.ground.hours(tx, daysOf(fromMonth));
  }
}

function daysOf(month: string): HalfOpen {
  const first = `${month}-01`;
  // The 1st and 31 days is in the next month whatever the month.
  return wholeDays(first, addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1));
}

const sessionOf = (tx: Tx, { clinicianId, roomId, startsAt, endsAt, serviceKinds }: Hours): ClinicSession =>
  Object.assign(new ClinicSession(), {
    ...{ clinicianId, roomId, startsAt, endsAt, serviceKinds: [...serviceKinds] },
    ...{ unitId: tx.unitId, createdAt: tx.now },
  });
