import { Injectable } from '@nestjs/common';
import { addDays, instantOf, seriesEnd, today } from '#calendar';
import { ClientDirectory } from '#clients';
import { RuleBroken } from '#kernel';
import { fileOf, type Tx } from '#persistence';
import { Colleagues } from '../colleagues.js';
import { ReviewWaivers } from '../goals/review-waivers.js';
import { sealed } from '../sealed.js';
import { ContractPause } from './contract-pause.entity.js';
import type { Contract } from './contract.entity.js';
import type { ChangeSlot, EndContract, PauseContract } from './contract.inputs.js';
import { PreviewView } from './contract.views.js';
import { CounsellorAssignment } from './counsellor-assignment.entity.js';
import { Series } from './series.js';
import { ContractSlotChange } from './slot-change.entity.js';

/** What happens to a living contract; each deed writes a row of its own and lays the weeks ahead out anew. */
@Injectable()
export class ContractDeeds {
  constructor(
    private readonly clients: ClientDirectory,
    private readonly colleagues: Colleagues,
    private readonly series: Series,
    private readonly waivers: ReviewWaivers,
  ) {}

  async changeSlot(tx: Tx, contract: Contract, input: ChangeSlot): Promise<void> {
    await tx.add(await this.#slotChange(tx, contract, input));
    await this.series.relay(tx, contract, input.effectiveFrom);
  }

  /** The weeks as they would be, and what is in the way; nothing is saved. */
  async previewSlotChange(tx: Tx, contract: Contract, input: ChangeSlot): Promise<PreviewView> {
    const change = await this.#slotChange(tx, contract, input);
    const agreement = await this.series.agreementOf(tx, contract);
    const changed = { ...agreement, changes: [...agreement.changes, change] };
    const { gone, come, turned, untouched } = await this.series.relaying(tx, contract, changed, input.effectiveFrom);
    const leaving = [...gone, ...turned.map(({ session }) => session)].map(({ id }) => id);
    const weeks = [...come, ...turned.map(({ week }) => week)].toSorted((a, b) => a.date.localeCompare(b.date));
    const conflicts = await this.series.conflicts(tx, fileOf(contract), weeks, leaving);
    return new PreviewView(weeks, conflicts, { changed: weeks.length, untouched });
  }

  async #slotChange(tx: Tx, contract: Contract, input: ChangeSlot): Promise<ContractSlotChange> {
    contract.mustBeLiving();
    const { effectiveFrom, weekday, startTime, reason, agreedOn } = input;
    const roomId = input.roomId ?? null;
    const { channel, compartment } = contract;
    await this.colleagues.mustHaveRoom(tx, roomId, { channel, compartment });
    const known = await tx.find(ContractSlotChange, { contractId: contract.id });
    if (known.some((one) => one.effectiveFrom > effectiveFrom))
      throw new RuleBroken('contract.slot-change-out-of-order', 'Another time has been agreed from a later day.');
    const made = { contractId: contract.id, effectiveFrom, weekday, startTime, roomId, agreedOn, createdAt: tx.now };
    const change = Object.assign(new ContractSlotChange(), { ...fileOf(contract), ...made });
    const place = { column: 'contract_slot_change.reason', row: change.id, clientId: contract.clientId };
    return Object.assign(change, { reason: await sealed(tx, place, reason) });
  }

  async pause(tx: Tx, contract: Contract, { from, until, reason }: PauseContract): Promise<void> {
    contract.mustBeLiving();
    if (until !== undefined && until < from)
      throw new RuleBroken('contract.ends-before-it-begins', 'A pause cannot end before it begins.');
    const made = { contractId: contract.id, pausedFrom: from, pausedUntil: until ?? null, createdAt: tx.now };
    const pause = Object.assign(new ContractPause(), { ...fileOf(contract), ...made });
    const place = { column: 'contract_pause.reason', row: pause.id, clientId: contract.clientId };
    await tx.add(Object.assign(pause, { reason: await sealed(tx, place, reason) }));
    await this.standingOn(tx, contract);
    await this.series.relay(tx, contract, from);
    await this.waivers.paused(tx, contract.id);
  }

  /** Back from today on, in the slot that was agreed; the weeks are held anew, and what is taken is told. */
  async resume(tx: Tx, contract: Contract): Promise<void> {
    contract.mustBeLiving();
    const day = today(tx.now);
    const living = (await tx.find(ContractPause, { contractId: contract.id })).filter(
      ({ withdrawn, pausedUntil }) => !withdrawn && (pausedUntil === null || pausedUntil >= day),
    );
    if (living.length === 0) throw new RuleBroken('contract.not-paused', 'The contract is not paused.');
    for (const pause of living) {
      if (pause.pausedFrom >= day) pause.withdrawn = true;
      else pause.pausedUntil = addDays(day, -1);
      await tx.save(pause);
    }
    await this.standingOn(tx, contract);
    const end = seriesEnd(contract.firstOn, contract.until, day);
    if (end > contract.laidOutTo) contract.laidOutTo = end;
    await this.series.relay(tx, contract, day);
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

  /** From a day on somebody else is responsible; the one before keeps her ninety days of sight (model 3.1). */
  async reassign(tx: Tx, contract: Contract, staffId: string, from: string): Promise<void> {
    contract.mustBeLiving();
    const client = await this.clients.client(tx, contract.clientId);
    const kind = await this.clients.serviceFor(tx, client, contract.serviceKind);
    await this.colleagues.mustGive(tx, staffId, kind, from);
    const known = await tx.find(CounsellorAssignment, { contractId: contract.id });
    const last = known.find(({ until }) => until === null);
    if (last === undefined || from <= last.since)
      throw new RuleBroken('contract.reassigned-too-early', 'Somebody was made responsible on a later day.');
    last.until = from;
    await tx.save(last);
    const next = { ...fileOf(contract), contractId: contract.id, staffId, since: from, until: null };
    await tx.add(Object.assign(new CounsellorAssignment(), { ...next, createdAt: tx.now }));
    await this.clients.leave(tx, contract.id, instantOf(from, '00:00'));
    await this.clients.join(tx, client.file, { staffId, ground: 'contract', sourceId: contract.id });
    await this.series.handOver(tx, contract, { staffId, from });
  }

  /** Active, or paused where a pause covers today. */
  async standingOn(tx: Tx, contract: Contract, day = today(tx.now)): Promise<void> {
    const pauses = await tx.find(ContractPause, { contractId: contract.id });
    contract.status = pauses.some((pause) => pause.covers(day)) ? 'paused' : 'active';
  }
}
