import { Injectable } from '@nestjs/common';
import { ClientDirectory } from '#clients';
import { type Expected, NotAllowed, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import type { OpenBlocked } from './block.inputs.js';
import { EmergencyLiftView } from './block.views.js';
import { EmergencyLift, LEAST_REASON } from './emergency-lift.entity.js';

/** What the reason is sealed to. The house's key and not the file's: whoever reviews it opens no file. */
export const reasonOf = (id: string): string => `spiralen.care_block_lift.reason|${id}`;

/** Opens what is blocked in an emergency, in the two steps of PDL 4:5. */
@Injectable()
export class EmergencyLiftsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: ClientDirectory,
  ) {}

  /** Step 1: the database itself says which units have blocked, and writes that it has said so. */
  declare(actor: StaffActor, clientId: string): Promise<EmergencyLiftView> {
    return this.work.run(actor, 'spiralen.emergency-lift.show', async (tx) => {
      const { file } = await this.directory.fileIn(tx, clientId, ['spiralen'], true);
      const begun = { ...file, staffId: actor.id, createdAt: tx.now };
      const { id } = await tx.add(Object.assign(new EmergencyLift(), begun));
      const lift = await tx.get(EmergencyLift, id);
      tx.note(`emergency, step 1: ${lift.unitsShown.join(', ')}`);
      return new EmergencyLiftView(lift, tx.now);
    });
  }

  /** Step 2: one unit, for a reason, by her who has just shown that it is she. */
  open(
    actor: StaffActor,
    id: string,
    { input, expected }: { input: OpenBlocked; expected: Expected },
  ): Promise<EmergencyLiftView> {
    return this.work.run(actor, 'spiralen.blocked-record.show', async (tx) => {
      const lift = await this.#own(tx, id, expected);
      const { careUnit, confirmationId } = input;
      const reason = input.reason.trim();
      if (reason.length < LEAST_REASON) throw new RuleBroken('lift.reason-too-short', 'Say more of why.');
      const sealed = tx.keys.sealOwn(reasonOf(id), reason);
      lift.open({ careUnit, confirmationId, reason: sealed, reasonLength: reason.length }, tx.now);
      await tx.save(lift);
      tx.note(`emergency, step 2: ${careUnit}`);
      return new EmergencyLiftView(lift, tx.now);
    });
  }

  end(actor: StaffActor, id: string, expected: Expected): Promise<EmergencyLiftView> {
    return this.work.run(actor, 'spiralen.emergency.end', async (tx) => {
      const lift = await this.#own(tx, id, expected);
      lift.end(tx.now);
      await tx.save(lift);
      return new EmergencyLiftView(lift, tx.now);
    });
  }

  /** The unit that was opened knows of it too; only she who declared it goes on with it. */
  async #own(tx: Tx, id: string, expected: Expected): Promise<EmergencyLift> {
    const lift = await tx.lock(EmergencyLift, id);
    if (lift.staffId !== tx.actor.id) throw new NotAllowed();
    expected.of(lift);
    return lift;
  }
}
