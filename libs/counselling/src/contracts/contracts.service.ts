import { Injectable } from '@nestjs/common';
import { type Actor, type Expected, NotAllowed, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { ContractDeeds } from './contract-deeds.js';
import { ContractList } from './contract-list.js';
import { Contract } from './contract.entity.js';
import type {
  ChangeSlot,
  EndContract,
  OpenContract,
  PauseContract,
  ReassignContract,
  ReopenContract,
} from './contract.inputs.js';
import { agrees, places } from './contract.policy.js';
import type { ContractView, PreviewView } from './contract.views.js';
import { Opening } from './opening.js';

const HANDED_OVER = {
  name: 'contract-handed-over',
  text: `UPDATE counselling.reassignment SET status = 'done', proposed_id = $2, closed_at = $3, version = version + 1
    WHERE contract_id = $1 AND kind = 'handover' AND closed_at IS NULL`,
};

/** A deed to a contract, and the version its doer has read. */
interface Asked<T> {
  readonly input: T;
  readonly expected: Expected;
}

/** Opens oral contracts, and does what happens to them until they end. */
@Injectable()
export class ContractsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly opening: Opening,
    private readonly deeds: ContractDeeds,
    private readonly contracts: ContractList,
  ) {}

  preview(actor: StaffActor, input: OpenContract): Promise<PreviewView> {
    return this.work.look(actor, 'counselling.contract.preview', (tx) => this.opening.preview(tx, input));
  }

  open(actor: Actor, input: OpenContract): Promise<ContractView> {
    return this.work.run(actor, 'counselling.contract.open', async (tx) =>
      this.contracts.one(tx, (await this.openIn(tx, input)).id),
    );
  }

  /** The same inside a transaction of the caller's. */
  openIn(tx: Tx, input: OpenContract): Promise<Contract> {
    return this.opening.openIn(tx, input);
  }

  changeSlot(actor: StaffActor, id: string, { input, expected }: Asked<ChangeSlot>): Promise<ContractView> {
    return this.#deed(actor, 'counselling.contract.change-slot', { id, expected, right: places }, (tx, contract) =>
      this.deeds.changeSlot(tx, contract, input),
    );
  }

  pause(actor: StaffActor, id: string, { input, expected }: Asked<PauseContract>): Promise<ContractView> {
    return this.#deed(actor, 'counselling.contract.pause', { id, expected }, (tx, contract) =>
      this.deeds.pause(tx, contract, input),
    );
  }

  resume(actor: StaffActor, id: string, expected: Expected): Promise<ContractView> {
    return this.#deed(actor, 'counselling.contract.resume', { id, expected }, (tx, contract) =>
      this.deeds.resume(tx, contract),
    );
  }

  end(actor: StaffActor, id: string, { input, expected }: Asked<EndContract>): Promise<ContractView> {
    return this.#deed(actor, 'counselling.contract.end', { id, expected }, (tx, contract) =>
      this.deeds.end(tx, contract, input),
    );
  }

  reopen(actor: StaffActor, id: string, { input, expected }: Asked<ReopenContract>): Promise<ContractView> {
    return this.#deed(actor, 'counselling.contract.reopen', { id, expected }, (tx, contract) =>
      this.deeds.reopen(tx, contract, input),
    );
  }

  reassign(actor: StaffActor, id: string, { input, expected }: Asked<ReassignContract>): Promise<ContractView> {
    return this.#deed(actor, 'counselling.contract.reassign', { id, expected }, (tx, contract) =>
      this.#reassign(tx, contract, input),
    );
  }

  /** Whoever hands a contract over by herself has done what the list asked for (SM-3). */
  async #reassign(tx: Tx, contract: Contract, { counsellorId, from }: ReassignContract): Promise<void> {
    await this.deeds.reassign(tx, contract, counsellorId, from);
    await tx.change(HANDED_OVER, [contract.id, counsellorId, tx.now]);
  }

  /** Sight, then right, then version, then the rule (contract 1). */
  #deed(
    actor: StaffActor,
    name: string,
    { id, expected, right = agrees }: { id: string; expected: Expected; right?: typeof agrees },
    change: (tx: Tx, contract: Contract) => Promise<void>,
  ): Promise<ContractView> {
    return this.work.run(actor, name, async (tx) => {
      const contract = await tx.lock(Contract, id);
      if (!right(actor, contract.compartment)) throw new NotAllowed();
      expected.of(contract);
      await change(tx, contract);
      await tx.save(contract);
      return this.contracts.one(tx, id);
    });
  }
}
