import { Injectable } from '@nestjs/common';
import type { Expected, StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { LAB_TESTS, type LabTest } from '../lab-tests.js';
import { Laboratory } from './laboratory.entity.js';
import type { SetLaboratory } from './laboratory.inputs.js';
import { LaboratoryView } from './laboratory.views.js';

/** What the unit has set for its laboratory. */
@Injectable()
export class LaboratorySettings {
  constructor(private readonly work: UnitOfWork) {}

  read(actor: StaffActor): Promise<LaboratoryView> {
    return this.work.look(
      actor,
      'laboratory.settings.read',
      async (tx) => new LaboratoryView(await this.of(tx), actor),
    );
  }

  change(
    actor: StaffActor,
    { input, expected }: { input: SetLaboratory; expected: Expected },
  ): Promise<LaboratoryView> {
    return this.work.run(actor, 'laboratory.settings.change', async (tx) => {
      const kept = await this.#kept(tx);
      const settings = kept ?? defaults(tx);
      expected.of(settings);
      const days = (input.answerDays ?? []).map(({ test, days: set }) => [test, set] as const);
      settings.answerDays = { ...settings.answerDays, ...Object.fromEntries(days) };
      settings.codeForm = input.codeForm ?? settings.codeForm;
      // The first change is the second version of what everybody begins with.
      if (kept === undefined) await tx.add(Object.assign(settings, { version: 2 }));
      else await tx.save(settings);
      return new LaboratoryView(settings, actor);
    });
  }

  async of(tx: Tx): Promise<Laboratory> {
    return (await this.#kept(tx)) ?? defaults(tx);
  }

  async answerDays(tx: Tx, test: LabTest): Promise<number> {
    return (await this.of(tx)).answerDays[test] ?? LAB_TESTS[test].answerDays;
  }

  async #kept(tx: Tx): Promise<Laboratory | undefined> {
    const [kept] = await tx.find(Laboratory, { unitId: tx.unitId });
    return kept;
  }
}

const defaults = (tx: Tx): Laboratory => Object.assign(new Laboratory(), { unitId: tx.unitId, createdAt: tx.now });
