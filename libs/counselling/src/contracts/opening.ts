import { Injectable } from '@nestjs/common';
import { addDays, daysBetween, seriesEnd, today, weekdayOf } from '#calendar';
import { type Client, ClientDirectory, type ServiceKind } from '#clients';
import { NotAllowed, RuleBroken } from '#kernel';
import type { Tx } from '#persistence';
import { Colleagues } from '../colleagues.js';
import { TALKING } from '../counselling.policy.js';
import { happened } from '../queue/place-event.entity.js';
import { QueueEntry } from '../queue/queue-entry.entity.js';
import { QueueOffer } from '../queue/queue-offer.entity.js';
import { Contract } from './contract.entity.js';
import type { OpenContract } from './contract.inputs.js';
import { agrees } from './contract.policy.js';
import { PreviewView } from './contract.views.js';
import { CounsellorAssignment } from './counsellor-assignment.entity.js';
import { holding } from './relaid.js';
import { Series } from './series.js';
import type { Agreement, Week } from './weeks.js';

const LOWEST_AGE = { name: 'contract-lowest-age', text: 'SELECT min_age AS lowest FROM access.unit WHERE id = $1' };

/** A series is laid out whole; longer than this nobody has agreed. */
const MOST_DAYS = 3 * 366;

/** A contract that could be opened: nothing is saved yet. */
interface Proposal {
  readonly client: Client;
  readonly kind: ServiceKind;
  readonly agreement: Agreement;
  readonly weeks: readonly Week[];
}

/** Weighs and opens an oral contract. The preview and the opening ask the same questions, so they cannot disagree. */
@Injectable()
export class Opening {
  constructor(
    private readonly clients: ClientDirectory,
    private readonly colleagues: Colleagues,
    private readonly series: Series,
  ) {}

  async propose(tx: Tx, input: OpenContract): Promise<Proposal> {
    const client = await this.clients.fileIn(tx, input.clientId, TALKING, input.queueEntryId !== undefined);
    if (!agrees(tx.actor, client.compartment)) throw new NotAllowed();
    mustFitTheWeek(input, today(tx.now));
    const kind = await this.clients.serviceFor(tx, client, input.serviceKind);
    await this.colleagues.mustGive(tx, input.counsellorId, kind, today(tx.now));
    const channel = input.channel ?? 'in_person';
    const { compartment } = client;
    await this.colleagues.mustHaveRoom(tx, input.roomId ?? null, { channel, compartment });
    await this.#mustBeOldEnough(tx, client, input.agreedOn);
    const agreement = agreementOf(input, today(tx.now));
    const weeks = holding(await this.series.weeks(tx, agreement), input.holdAnyway);
    return { client, kind, agreement, weeks };
  }

  /** Every week as it would be, and everything in its way; nothing is saved. */
  async preview(tx: Tx, input: OpenContract): Promise<PreviewView> {
    const { client, weeks } = await this.propose(tx, input);
    return new PreviewView(weeks, await this.series.conflicts(tx, client.file, weeks));
  }

  /** Saves the contract with every week, or nothing. An accepted offer it comes from is converted. */
  async openIn(tx: Tx, input: OpenContract): Promise<Contract> {
    const { client, agreement, weeks } = await this.propose(tx, input);
    const contract = await tx.add(contractOf(tx, client, input, agreement.lastOn));
    const responsible = { ...client.file, contractId: contract.id, staffId: input.counsellorId, until: null };
    await tx.add(
      Object.assign(new CounsellorAssignment(), { ...responsible, since: input.firstOn, createdAt: tx.now }),
    );
    await this.clients.join(tx, client.file, {
      staffId: input.counsellorId,
      ground: 'contract',
      sourceId: contract.id,
    });
    if (input.queueEntryId !== undefined) await this.#convert(tx, input.queueEntryId, contract);
    await this.series.layOut(tx, contract, weeks);
    return contract;
  }

  async #convert(tx: Tx, entryId: string, contract: Contract): Promise<void> {
    const entry = await tx.lock(QueueEntry, entryId);
    if (entry.clientId !== contract.clientId || entry.serviceKind !== contract.serviceKind)
      throw new RuleBroken('queue.other-client-or-service', 'The place in the queue is not for this.');
    entry.convert(tx.now);
    await tx.save(entry);
    await happened(tx, entry, 'converted');
    const offers = await tx.find(QueueOffer, { queueEntryId: entry.id, status: 'accepted' });
    for (const offer of offers) await this.clients.leave(tx, offer.id);
  }

  /** I15: too young for the unit, or of an unknown age that looks like a child's. The database asks again. */
  async #mustBeOldEnough(tx: Tx, client: Client, agreedOn: string): Promise<void> {
    const { lowest } = await tx.row<{ lowest: number | null }>(LOWEST_AGE, [tx.unitId]);
    if (lowest === null) return;
    const age = this.clients.ageOn(client, agreedOn);
    if (age === undefined ? client.minorSuspected : age < lowest)
      throw new RuleBroken(
        'contract.client-too-young',
        `The unit opens no contract with anybody younger than ${lowest}.`,
      );
  }
}

function mustFitTheWeek({ weekday, firstOn, until }: OpenContract, day: string): void {
  if (weekdayOf(firstOn) !== weekday)
    throw new RuleBroken('contract.weekday-mismatch', 'The first day is not on that weekday.');
  if (firstOn < addDays(day, -MOST_DAYS))
    throw new RuleBroken('contract.begins-too-early', 'A contract is written down at most three years afterwards.');
  if (until === undefined) return;
  if (until < firstOn) throw new RuleBroken('contract.ends-before-it-begins', 'The last day is before the first.');
  if (daysBetween(firstOn, until) > MOST_DAYS)
    throw new RuleBroken('contract.too-long', 'A contract is agreed for at most three years at a time.');
}

function agreementOf(input: OpenContract, day: string): Agreement {
  return {
    weekday: input.weekday,
    startTime: input.startTime,
    durationMinutes: input.durationMinutes,
    roomId: input.roomId ?? null,
    firstOn: input.firstOn,
    lastOn: seriesEnd(input.firstOn, input.until, day),
    changes: [],
    pauses: [],
    counsellors: [{ staffId: input.counsellorId, coverId: null, since: input.firstOn, until: null }],
  };
}

const contractOf = (tx: Tx, client: Client, input: OpenContract, laidOutTo: string): Contract =>
  Object.assign(new Contract(), {
    ...client.file,
    createdAt: tx.now,
    serviceKind: input.serviceKind,
    agreedOrallyOn: input.agreedOn,
    weekday: input.weekday,
    startTime: input.startTime,
    durationMinutes: input.durationMinutes,
    channel: input.channel ?? 'in_person',
    roomId: input.roomId ?? null,
    firstOn: input.firstOn,
    until: input.until ?? null,
    laidOutTo,
    goalRequired: input.goalRequired ?? true,
    queueEntryId: input.queueEntryId ?? null,
  });
