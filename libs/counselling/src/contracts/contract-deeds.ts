import { Injectable } from '@nestjs/common';
import { addDays, instantOf, today } from '#calendar';
import { ClientDirectory } from '#clients';
import { fileOf, type Tx } from '#persistence';
import { ReviewWaivers } from '../goals/review-waivers.js';
import { ContractPause } from './contract-pause.entity.js';
import { ContractPlans } from './contract-plans.js';
import type { Contract } from './contract.entity.js';
import type { ChangeSlot, EndContract, PauseContract, ReopenContract } from './contract.inputs.js';
import { CounsellorAssignment } from './counsellor-assignment.entity.js';
import { entrust } from './responsibility.js';
import { Series } from './series.js';

/** What happens to a living contract; each deed writes a row of its own and lays the weeks ahead out anew. */
@Injectable()
export class ContractDeeds {
  constructor(
    private readonly clients: ClientDirectory,
    private readonly series: Series,
    private readonly waivers: ReviewWaivers,
    private readonly plans: ContractPlans,
  ) {}

  async changeSlot(tx: Tx, contract: Contract, input: ChangeSlot): Promise<void> {
    const change = await this.plans.slotChange(tx, contract, input);
    await tx.add(change);
    await this.series.relay(tx, contract, { from: change.effectiveFrom, holdAnyway: input.holdAnyway });
  }

  async pause(tx: Tx, contract: Contract, input: PauseContract): Promise<void> {
    const pause = await this.plans.pause(tx, contract, input);
    await tx.add(pause);
    await this.standingOn(tx, contract);
    await this.series.relay(tx, contract, { from: pause.pausedFrom });
    await this.waivers.paused(tx, contract.id);
  }

  /** Back from today on, in the slot that was agreed; the weeks are held anew, and what is taken is told. */
  async resume(tx: Tx, contract: Contract): Promise<void> {
    const day = today(tx.now);
    for (const pause of await this.plans.resumed(tx, contract)) await tx.save(pause);
    await this.standingOn(tx, contract);
    await this.series.relay(tx, contract, { from: day });
    await this.waivers.resumed(tx, contract.id, day);
  }

  async end(tx: Tx, contract: Contract, { endedOn, reason }: EndContract): Promise<void> {
    contract.end(endedOn, reason);
    await this.series.cutAfter(tx, contract, endedOn);
    const open = (await tx.find(CounsellorAssignment, { contractId: contract.id })).filter(
      ({ until }) => until === null,
    );
    for (const one of open) {
      one.until = addDays(endedOn < one.since ? one.since : endedOn, 1);
      await tx.save(one);
    }
    await this.clients.leave(tx, contract.id, instantOf(addDays(endedOn, 1), '00:00'));
    await this.waivers.ended(tx, contract.id, endedOn);
  }

  /** It lives on as it stood (SM-2): its counsellor, her place in the care team, and what its end had waived. */
  async reopen(tx: Tx, contract: Contract, input: ReopenContract): Promise<void> {
    const { from, gaps, responsible } = await this.plans.reopened(tx, contract, input);
    await tx.addAll(gaps);
    await tx.save(Object.assign(responsible, { until: null }));
    await this.standingOn(tx, contract);
    await this.series.relay(tx, contract, { from, holdAnyway: input.holdAnyway });
    if (responsible.staffId !== null) {
      const ground = { staffId: responsible.staffId, ground: 'contract', sourceId: contract.id } as const;
      await this.clients.join(tx, fileOf(contract), ground);
    }
    await this.waivers.reopened(tx, contract.id);
  }

  /** From a day on somebody else is responsible; the one before keeps her ninety days of sight (model 3.1). */
  async reassign(tx: Tx, contract: Contract, staffId: string, from: string): Promise<void> {
    await this.plans.mayBeRelieved(tx, contract, { staffId, from });
    await entrust(tx, contract, { staffId, coverId: null, from, until: null });
    await this.clients.leave(tx, contract.id, instantOf(from, '00:00'));
    await this.clients.join(tx, fileOf(contract), { staffId, ground: 'contract', sourceId: contract.id });
    await this.series.turn(tx, contract, { from, until: null });
  }

  /** Active, or paused where a pause covers today. */
  async standingOn(tx: Tx, contract: Contract, day = today(tx.now)): Promise<void> {
    const pauses = await tx.find(ContractPause, { contractId: contract.id });
    contract.status = pauses.some((pause) => pause.covers(day)) ? 'paused' : 'active';
  }
}
