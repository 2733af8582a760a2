import { addDays, seriesEnd, wholeDays } from '#calendar';
import { Contract, ContractPause, CounsellorAssignment, type EndReason, sealed } from '#counselling';
import type { FileRef, Tx } from '#persistence';
import { PAUSE_REASONS } from '../words/counselling.js';
import type { Dice } from '../chance/dice.js';
import type { Horizon } from '../plan/horizon.js';
import type { Services } from '../house/services.js';
import type { Episode } from './episodes.js';

const REASONS: Readonly<Partial<Record<EndReason, number>>> = {
  completed: 66,
  dropout: 18,
  moved: 8,
  transferred_out: 6,
  left_country: 2,
};

/** What a contract is written from. */
export interface ContractGround {
  readonly file: FileRef;
  readonly episode: Episode;
  readonly queueEntryId: string;
  readonly horizon: Horizon;
  readonly dice: Dice;
  readonly services: Services;
}

/** Writes the oral agreement: the weekly hour, who is responsible, a pause where there is one, and the way it ended. */
export async function writeContract(tx: Tx, ground: ContractGround): Promise<Contract> {
  const { file, episode, horizon, dice, services } = ground;
  const { slot, agreedOn, firstOn, endedOn, pausedFrom } = episode;
  const agreedAt = horizon.past(agreedOn, '15:00');
  const contract = newContract(ground, agreedAt);
  if (endedOn !== null) contract.end(endedOn, dice.weighed(REASONS));
  if (pausedFrom !== null) contract.status = 'paused';
  await tx.add(contract);
  const here = { ...file, contractId: contract.id, createdAt: agreedAt };
  await tx.add(
    Object.assign(new CounsellorAssignment(), { ...here, staffId: slot.counsellor.id, since: firstOn, until: null }),
  );
  if (pausedFrom !== null) await tx.add(await pauseOf(tx, here, pausedFrom, dice));
  const { id: sourceId } = contract;
  const until = endedOn === null ? {} : { until: wholeDays(addDays(endedOn, 90)).endsAt };
  await services.directory.join(tx, file, {
    staffId: slot.counsellor.id,
    ground: 'contract',
    sourceId,
    since: agreedAt,
    ...until,
  });
  return contract;
}

function newContract({ file, episode, queueEntryId, horizon }: ContractGround, agreedAt: Date): Contract {
  const { slot, agreedOn, firstOn, endedOn } = episode;
  const { serviceKind, weekday, startTime, durationMinutes, channel, roomId } = slot;
  return Object.assign(new Contract(), {
    ...file,
    serviceKind,
    weekday,
    startTime,
    durationMinutes,
    channel,
    roomId: channel === 'in_person' ? roomId : null,
    agreedOrallyOn: agreedOn,
    firstOn,
    until: null,
    laidOutTo: endedOn ?? seriesEnd(firstOn, null, horizon.today),
    goalRequired: slot.compartment === 'counselling',
    queueEntryId,
    createdAt: agreedAt,
  });
}

async function pauseOf(
  tx: Tx,
  here: FileRef & { contractId: string; createdAt: Date },
  pausedFrom: string,
  dice: Dice,
) {
  const pause = new ContractPause();
  const place = { column: 'contract_pause.reason', row: pause.id, clientId: here.clientId };
  const reason = await sealed(tx, place, dice.one(PAUSE_REASONS));
  return Object.assign(pause, { ...here, pausedFrom, pausedUntil: null, reason });
}
