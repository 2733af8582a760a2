import { Injectable } from '@nestjs/common';
import { wholeDays } from '#calendar';
import { ClientDirectory } from '#clients';
import { type Expected, NotAllowed, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { BlockConsent } from './block-consent.entity.js';
import type { BlockCare, ConsentToOpen } from './block.inputs.js';
import { mayRecordBlocks } from './block.policy.js';
import { CareAccessReader } from './care-access.reader.js';
import type { CareAccessView } from './care-access.views.js';
import { CareBlock } from './care-block.entity.js';
import { STANDING } from './blocks.sql.js';

/** Carries out what the patient says of her own record: closed between units, opened for one, open again (SM-11). */
@Injectable()
export class CareBlocksService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: ClientDirectory,
    private readonly access: CareAccessReader,
  ) {}

  block(actor: StaffActor, clientId: string, input: BlockCare): Promise<CareAccessView> {
    return this.work.run(actor, 'spiralen.care-block.set', async (tx) => {
      const { file } = await this.directory.fileIn(tx, clientId, ['spiralen'], true);
      if (!mayRecordBlocks(actor)) throw new NotAllowed();
      mustBeThePatient(input);
      const { careUnit = null, from: periodFrom = null, until: periodUntil = null } = input;
      const asked = { careUnit, periodFrom, periodUntil, recordedBy: actor.id, createdAt: tx.now };
      await tx.add(Object.assign(new CareBlock(), { ...file, ...asked }));
      return this.access.readIn(tx, clientId);
    });
  }

  end(actor: StaffActor, id: string, expected: Expected): Promise<CareAccessView> {
    return this.work.run(actor, 'spiralen.care-block.end', (tx) => this.#end(tx, { type: CareBlock, id, expected }));
  }

  /** For those who are to read, not beyond what she has said; a block that comes after it is not opened by it. */
  consent(actor: StaffActor, clientId: string, input: ConsentToOpen): Promise<CareAccessView> {
    return this.work.run(actor, 'spiralen.block-consent.record', async (tx) => {
      const { file } = await this.directory.fileIn(tx, clientId, ['spiralen'], true);
      const { ownUnits } = await tx.row<{ ownUnits: string[] }>(STANDING, [clientId]);
      const { careUnit, forUnit } = input;
      if (!ownUnits.includes(forUnit) && !ownUnits.includes(careUnit))
        throw new RuleBroken('block.consent-of-others', 'A consent is recorded by one of the two units.');
      const until = wholeDays(input.until).endsAt;
      const given = { careUnit, forUnit, until, recordedBy: actor.id, createdAt: tx.now };
      await tx.add(Object.assign(new BlockConsent(), { ...file, ...given }));
      return this.access.readIn(tx, clientId);
    });
  }

  endConsent(actor: StaffActor, id: string, expected: Expected): Promise<CareAccessView> {
    return this.work.run(actor, 'spiralen.block-consent.end', (tx) =>
      this.#end(tx, { type: BlockConsent, id, expected }),
    );
  }

  async #end(
    tx: Tx,
    { type, id, expected }: { type: new () => CareBlock | BlockConsent; id: string; expected: Expected },
  ): Promise<CareAccessView> {
    const row = await tx.lock(type, id);
    expected.of(row);
    if (row.endedAt !== null) throw new RuleBroken('block.ended', 'It is ended already.');
    Object.assign(row, { endedAt: tx.now, endedBy: tx.actor.id });
    await tx.save(row);
    return this.access.readIn(tx, row.clientId);
  }
}

/** PDL 4:4, second paragraph: a child's guardian has no right to block what is written of the child. */
function mustBeThePatient({ askedBy }: BlockCare): void {
  if (askedBy === 'guardian')
    throw new RuleBroken('block.guardian-may-not', 'A guardian cannot block a child’s record (PDL 4:4).', {
      ground: 'PDL 4:4',
    });
}
