import { Injectable } from '@nestjs/common';
import { addDays, seriesEnd, today } from '#calendar';
import { ClientDirectory } from '#clients';
import { type CivilDate, RuleBroken, Taken } from '#kernel';
import { fileOf, type Tx } from '#persistence';
import { Colleagues } from '../colleagues.js';
import { sealed } from '../sealed.js';
import { ContractPause } from './contract-pause.entity.js';
import { Contract } from './contract.entity.js';
import type { ChangeSlot, PauseContract, ReopenContract } from './contract.inputs.js';
import { CounsellorAssignment } from './counsellor-assignment.entity.js';
import { daysWithout } from './days-without.js';
import { slotHoldsFrom } from './relaid.js';
import { Series } from './series.js';
import { ContractSlotChange } from './slot-change.entity.js';

/** A contract that is to live on: from when, the days it had ended, and who is responsible again. */
export interface Reopened {
  readonly from: CivilDate;
  readonly gaps: readonly ContractPause[];
  readonly responsible: CounsellorAssignment;
}

/** Weighs what somebody wants to change of a contract, and makes the rows of it: the same for a preview and for the deed. */
@Injectable()
export class ContractPlans {
  constructor(
    private readonly clients: ClientDirectory,
    private readonly colleagues: Colleagues,
    private readonly series: Series,
  ) {}

  async slotChange(tx: Tx, contract: Contract, input: ChangeSlot): Promise<ContractSlotChange> {
    contract.mustBeLiving();
    const { weekday, startTime, reason, agreedOn } = input;
    if (input.effectiveFrom < today(tx.now))
      throw new RuleBroken('contract.slot-change-in-the-past', 'Another time holds from today at the earliest.');
    const roomId = input.roomId ?? null;
    const { channel, compartment } = contract;
    await this.colleagues.mustHaveRoom(tx, roomId, { channel, compartment });
    const agreement = await this.series.agreementOf(tx, contract);
    const effectiveFrom = slotHoldsFrom(agreement, input.effectiveFrom, weekday);
    if (agreement.changes.some((one) => one.effectiveFrom > effectiveFrom))
      throw new RuleBroken('contract.slot-change-out-of-order', 'Another time has been agreed from a later day.');
    const made = { contractId: contract.id, effectiveFrom, weekday, startTime, roomId, agreedOn, createdAt: tx.now };
    const change = Object.assign(new ContractSlotChange(), { ...fileOf(contract), ...made });
    const place = { column: 'contract_slot_change.reason', row: change.id, clientId: contract.clientId };
    return Object.assign(change, { reason: await sealed(tx, place, reason) });
  }

  async pause(tx: Tx, contract: Contract, { from, until, reason }: PauseContract): Promise<ContractPause> {
    contract.mustBeLiving();
    if (until !== undefined && until < from)
      throw new RuleBroken('contract.pause-ends-before-it-begins', 'A pause cannot end before it begins.');
    const pause = pauseOf(tx, contract, { from, until: until ?? null });
    const place = { column: 'contract_pause.reason', row: pause.id, clientId: contract.clientId };
    return Object.assign(pause, { reason: await sealed(tx, place, reason) });
  }

  /** The pauses that go on or are to come, ended yesterday or withdrawn; the weeks are to be laid out as far as others are. */
  async resumed(tx: Tx, contract: Contract): Promise<ContractPause[]> {
    contract.mustBeLiving();
    const day = today(tx.now);
    const living = (await tx.find(ContractPause, { contractId: contract.id })).filter(
      ({ withdrawn, pausedUntil }) => !withdrawn && (pausedUntil === null || pausedUntil >= day),
    );
    if (living.length === 0) throw new RuleBroken('contract.not-paused', 'The contract is not paused.');
    for (const pause of living) {
      if (pause.pausedFrom >= day) pause.withdrawn = true;
      else pause.pausedUntil = addDays(day, -1);
    }
    layOutFurther(contract, day);
    return living;
  }

  /** Alive again, with the days in between kept as days without sessions. */
  async reopened(tx: Tx, contract: Contract, input: ReopenContract): Promise<Reopened> {
    const day = today(tx.now);
    const { endedOn } = contract;
    contract.reopen(day);
    const since = addDays(endedOn ?? day, 1);
    const from = input.from ?? (since > day ? since : day);
    if (from < since)
      throw new RuleBroken('contract.reopened-before-its-end', 'Its sessions until its last day are as they were.');
    if (contract.until !== null && contract.until < from)
      throw new RuleBroken('contract.past-its-last-day', 'Its agreed last day has gone by: open a new contract.');
    await this.#mustBeAlone(tx, contract);
    const responsible = await this.#lastResponsible(tx, contract, from);
    const pauses = await tx.find(ContractPause, { contractId: contract.id });
    const gaps = daysWithout(since, addDays(from, -1), pauses).map((gap) => pauseOf(tx, contract, gap));
    layOutFurther(contract, day);
    return { from, gaps, responsible };
  }

  /** May she be responsible from that day? Not before somebody who was named for a later one. */
  async mayBeRelieved(
    tx: Tx,
    contract: Contract,
    { staffId, from }: { staffId: string; from: CivilDate },
  ): Promise<void> {
    contract.mustBeLiving();
    await this.#mustGive(tx, contract, { staffId, on: from });
    const known = await tx.find(CounsellorAssignment, { contractId: contract.id });
    if (from < contract.firstOn || known.some((one) => one.staffId !== null && one.since >= from))
      throw new RuleBroken('contract.reassigned-too-early', 'Somebody was made responsible on a later day.');
  }

  async #mustGive(tx: Tx, contract: Contract, { staffId, on }: { staffId: string; on: CivilDate }): Promise<void> {
    const client = await this.clients.client(tx, contract.clientId);
    const kind = await this.clients.serviceFor(tx, client, contract.serviceKind);
    await this.colleagues.mustGive(tx, staffId, kind, on);
  }

  /** I05; the index asks again. */
  async #mustBeAlone(tx: Tx, { id, clientId, serviceKind }: Contract): Promise<void> {
    const others = await tx.find(Contract, { clientId, serviceKind });
    if (others.some((one) => one.id !== id && one.status !== 'ended'))
      throw new Taken('contract.already-active', 'She already has a contract for this service.');
  }

  async #lastResponsible(tx: Tx, contract: Contract, from: CivilDate): Promise<CounsellorAssignment> {
    const known = await tx.find(CounsellorAssignment, { contractId: contract.id });
    const [last] = known.toSorted((a, b) => b.since.localeCompare(a.since));
    if (last === undefined) throw new Error(`contract ${contract.id} has never had a counsellor`);
    if (last.staffId !== null) await this.#mustGive(tx, contract, { staffId: last.staffId, on: from });
    return last;
  }
}

/** Weeks that were never laid out while it stood still. */
function layOutFurther(contract: Contract, day: CivilDate): void {
  const end = seriesEnd(contract.firstOn, contract.until, day);
  if (end > contract.laidOutTo) contract.laidOutTo = end;
}

const pauseOf = (
  tx: Tx,
  contract: Contract,
  { from, until }: { from: CivilDate; until: CivilDate | null },
): ContractPause =>
  Object.assign(new ContractPause(), {
    ...fileOf(contract),
    contractId: contract.id,
    pausedFrom: from,
    pausedUntil: until,
    reason: null,
    createdAt: tx.now,
  });
