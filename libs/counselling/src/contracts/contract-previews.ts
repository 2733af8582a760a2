import { Injectable } from '@nestjs/common';
import { today } from '#calendar';
import { NotAllowed, type StaffActor } from '#kernel';
import { fileOf, type Tx, UnitOfWork } from '#persistence';
import type { Session } from '../sessions/session.entity.js';
import { ContractPause } from './contract-pause.entity.js';
import { ContractPlans } from './contract-plans.js';
import { Contract } from './contract.entity.js';
import type { ChangeSlot, EndContract, PauseContract, ReopenContract } from './contract.inputs.js';
import { agrees, places } from './contract.policy.js';
import { PreviewView } from './contract.views.js';
import { cutAfter, type Relaid } from './relaid.js';
import { type Relaying, Series } from './series.js';
import { byDate, type Agreement } from './weeks.js';

/** What a change of a contract would do, before it is saved: every week, what is in the way, and the counts. */
@Injectable()
export class ContractPreviews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly plans: ContractPlans,
    private readonly series: Series,
  ) {}

  slotChange(actor: StaffActor, id: string, input: ChangeSlot): Promise<PreviewView> {
    return this.#preview(actor, 'counselling.contract.preview-slot-change', { id, right: places }, (tx, contract) =>
      this.#slotChange(tx, contract, input),
    );
  }

  pause(actor: StaffActor, id: string, input: PauseContract): Promise<PreviewView> {
    return this.#preview(actor, 'counselling.contract.preview-pause', { id }, (tx, contract) =>
      this.#pause(tx, contract, input),
    );
  }

  resume(actor: StaffActor, id: string): Promise<PreviewView> {
    return this.#preview(actor, 'counselling.contract.preview-resume', { id }, (tx, contract) =>
      this.#resume(tx, contract),
    );
  }

  reopening(actor: StaffActor, id: string, input: ReopenContract): Promise<PreviewView> {
    return this.#preview(actor, 'counselling.contract.preview-reopening', { id }, (tx, contract) =>
      this.#reopening(tx, contract, input),
    );
  }

  end(actor: StaffActor, id: string, input: EndContract): Promise<PreviewView> {
    return this.#preview(actor, 'counselling.contract.preview-end', { id }, (tx, contract) =>
      this.#end(tx, contract, input),
    );
  }

  async #slotChange(tx: Tx, contract: Contract, input: ChangeSlot): Promise<PreviewView> {
    const change = await this.plans.slotChange(tx, contract, input);
    const agreement = await this.series.agreementOf(tx, contract);
    const changes = [...agreement.changes, change];
    const { holdAnyway } = input;
    return this.#told(tx, contract, { ...agreement, changes }, { from: change.effectiveFrom, holdAnyway });
  }

  async #pause(tx: Tx, contract: Contract, input: PauseContract): Promise<PreviewView> {
    const pause = await this.plans.pause(tx, contract, input);
    const agreement = await this.series.agreementOf(tx, contract);
    return this.#told(tx, contract, { ...agreement, pauses: [...agreement.pauses, pause] }, { from: pause.pausedFrom });
  }

  async #resume(tx: Tx, contract: Contract): Promise<PreviewView> {
    const ended = await this.plans.resumed(tx, contract);
    const agreement = await this.series.agreementOf(tx, contract);
    const others = (await tx.find(ContractPause, { contractId: contract.id })).filter(
      ({ id }) => !ended.some((one) => one.id === id),
    );
    return this.#told(tx, contract, { ...agreement, pauses: [...others, ...ended] }, { from: today(tx.now) });
  }

  async #reopening(tx: Tx, contract: Contract, input: ReopenContract): Promise<PreviewView> {
    const { from, gaps, responsible } = await this.plans.reopened(tx, contract, input);
    const agreement = await this.series.agreementOf(tx, contract);
    const others = agreement.counsellors.filter(({ since }) => since !== responsible.since);
    const counsellors = [...others, Object.assign(responsible, { until: null })];
    const alive = { ...agreement, counsellors, pauses: [...agreement.pauses, ...gaps] };
    return this.#told(tx, contract, alive, { from, holdAnyway: input.holdAnyway });
  }

  async #end(tx: Tx, contract: Contract, { endedOn, reason }: EndContract): Promise<PreviewView> {
    contract.end(endedOn, reason);
    const standing = await this.series.standing(tx, contract);
    const gone = cutAfter(standing, endedOn);
    const untouched = standing.sessions.filter((one) => one.plannedDate > endedOn && !gone.includes(one));
    return new PreviewView([], [], { ...counted({ gone, untouched }), held: heldOf(standing.sessions) });
  }

  async #preview(
    actor: StaffActor,
    name: string,
    { id, right = agrees }: { id: string; right?: typeof agrees },
    preview: (tx: Tx, contract: Contract) => Promise<PreviewView>,
  ): Promise<PreviewView> {
    return this.work.look(actor, name, async (tx) => {
      const contract = await tx.get(Contract, id);
      if (!right(actor, contract.compartment)) throw new NotAllowed();
      return preview(tx, contract);
    });
  }

  async #told(tx: Tx, contract: Contract, agreement: Agreement, relaying: Relaying): Promise<PreviewView> {
    const change = await this.series.relaying(tx, contract, agreement, relaying);
    const leaving = [...change.gone, ...change.replaced.map(({ session }) => session)].map(({ id }) => id);
    const weeks = [...change.come, ...change.replaced.map(({ week }) => week)].toSorted(byDate);
    const conflicts = await this.series.conflicts(tx, fileOf(contract), weeks, leaving);
    const { sessions } = await this.series.standing(tx, contract);
    return new PreviewView(weeks, conflicts, { ...counted(change), held: heldOf(sessions) });
  }
}

const heldOf = (sessions: readonly Session[]): number => sessions.filter(({ status }) => status === 'held').length;

const counted = ({ replaced = [], come = [], gone = [], untouched = [] }: Partial<Relaid<Session>>) => ({
  changed: replaced.length,
  added: come.length,
  removed: gone.length,
  untouched: untouched.length,
});
