import { Injectable } from '@nestjs/common';
import { today } from '#calendar';
import { type Expected, NotAllowed, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { Contract } from '../contracts/contract.entity.js';
import { Handing } from './handing.js';
import { Reach } from './reach.js';
import { Reassignment, type Step } from './reassignment.entity.js';
import type { NameCover, ProposeCounsellor, RecordClientAnswer } from './reassignment.inputs.js';
import { ReassignmentList } from './reassignment-list.js';
import { hasRight } from './reassignment.policy.js';
import type { ReassignmentView } from './reassignment.views.js';

/** A step of a reassignment, and the version its doer has read. */
interface Asked<T> {
  readonly input: T;
  readonly expected: Expected;
}

/** Takes a reassignment from one step to the next, until the client has her counsellor (SM-3). */
@Injectable()
export class ReassignmentsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reach: Reach,
    private readonly handing: Handing,
    private readonly reassignments: ReassignmentList,
  ) {}

  propose(actor: StaffActor, id: string, { input, expected }: Asked<ProposeCounsellor>): Promise<ReassignmentView> {
    return this.#step(actor, 'propose', { id, expected }, async (tx, handed) => {
      const { counsellorId: staffId, from } = input;
      mustBeAnother(handed, staffId);
      if (from !== undefined && from < today(tx.now))
        throw new RuleBroken('reassignment.begins-too-early', 'Nobody takes over from a day that has been.');
      await this.handing.mustGive(tx, handed, { staffId, from: from ?? handed.startsOn });
      handed.propose(staffId, from ?? null);
    });
  }

  cover(actor: StaffActor, id: string, { input, expected }: Asked<NameCover>): Promise<ReassignmentView> {
    return this.#step(actor, 'cover', { id, expected }, async (tx, handed) => {
      mustBeAnother(handed, input.counsellorId);
      await this.handing.cover(tx, handed, input.counsellorId);
      handed.coverBy(input.counsellorId);
    });
  }

  inform(actor: StaffActor, id: string, expected: Expected): Promise<ReassignmentView> {
    return this.#step(actor, 'inform', { id, expected }, async (tx, handed) => handed.inform(tx.now));
  }

  /** A cover that the client declines is taken away, and the weeks wait for another. */
  answer(actor: StaffActor, id: string, { input, expected }: Asked<RecordClientAnswer>): Promise<ReassignmentView> {
    return this.#step(actor, 'answer', { id, expected }, async (tx, handed) => {
      if (input.answer === 'declined' && handed.kind === 'cover') await this.handing.uncover(tx, handed);
      handed.answer(input.answer, tx.now);
    });
  }

  complete(actor: StaffActor, id: string, expected: Expected): Promise<ReassignmentView> {
    return this.#step(actor, 'complete', { id, expected }, async (tx, handed) => {
      await this.handing.complete(tx, handed);
      handed.close('done', tx.now);
    });
  }

  skip(actor: StaffActor, id: string, expected: Expected): Promise<ReassignmentView> {
    return this.#step(actor, 'skip', { id, expected }, async (tx, handed) => {
      await this.handing.skip(tx, handed);
      handed.close('skipped', tx.now);
    });
  }

  /** Sight, then right, then version, then the rule (contract 1). */
  #step(
    actor: StaffActor,
    step: Step,
    { id, expected }: { id: string; expected: Expected },
    change: (tx: Tx, handed: Reassignment) => Promise<void>,
  ): Promise<ReassignmentView> {
    return this.work.run(actor, `counselling.reassignment.${step}`, (tx) =>
      this.reach.within(tx, async () => {
        const handed = await held(tx, id);
        if (!hasRight(step, handed, actor)) throw new NotAllowed();
        expected.of(handed);
        handed.mustStep(step);
        await change(tx, handed);
        await tx.save(handed);
        return this.reassignments.one(tx, id);
      }),
    );
  }
}

function mustBeAnother({ staffId }: Reassignment, named: string): void {
  if (staffId === named) throw new RuleBroken('reassignment.same-counsellor', 'She is the one who leaves or is away.');
}

/** Held after its contract, as a contract that ends holds its reassignments: nobody waits in a ring. */
async function held(tx: Tx, id: string): Promise<Reassignment> {
  const { contractId } = await tx.get(Reassignment, id);
  if (contractId !== null) await tx.lock(Contract, contractId);
  return tx.lock(Reassignment, id);
}
