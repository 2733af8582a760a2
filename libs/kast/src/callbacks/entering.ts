import { Injectable } from '@nestjs/common';
import { BadRequest, type FieldFault, RuleBroken, Taken } from '#kernel';
import type { Tx } from '#persistence';
import { PoliceOperation } from '../operations/police-operation.entity.js';
import { hoursFaults, hoursOf } from './agreed-hours.js';
import { CallbackContact, lookupOf } from './callback-parts.entity.js';
import { Callback } from './callback.entity.js';
import type { CallbackLine, EnterCallback, EnterCallbacks } from './callback.inputs.js';
import { CALLBACKS_OF_OPERATION, NUMBERS_KNOWN } from './callbacks.sql.js';
import { numberOf } from './phone-number.js';

/** Puts those who said yes on the call list: one, or a whole list with every fault named and nothing half saved. */
@Injectable()
export class Entering {
  async enterIn(tx: Tx, { operationId, consentGivenAt, ...line }: EnterCallback): Promise<Callback> {
    const [callback] = await this.#enter(tx, { operationId, consentGivenAt, lines: [line] }, () => '');
    return callback as Callback;
  }

  enterAllIn(tx: Tx, input: EnterCallbacks): Promise<Callback[]> {
    return this.#enter(tx, input, (line) => `lines.${line}.`);
  }

  async #enter(tx: Tx, input: Lines, inside: (line: number) => string): Promise<Callback[]> {
    const { operationId, consentGivenAt, lines } = input;
    // Held, so that two lists do not add up to more than said yes.
    const operation = operationId === undefined ? undefined : await tx.lock(PoliceOperation, operationId);
    if (new Date(consentGivenAt) > tx.now)
      throw new RuleBroken('callback.consent-in-the-future', 'Nobody can have said yes after now.');
    const faults = [...lines.flatMap((line, at) => faultsIn(line, inside(at))), ...twice(lines, inside)];
    if (faults.length > 0) throw notInOrder(faults);
    if (operation !== undefined) await mustHaveRoom(tx, operation, lines.length);
    const known = await knownAmong(tx, lines, inside);
    if (known.length > 0) throw new Taken('callback.same-number', SAME_NUMBER, { errors: known });
    const callbacks = lines.map((line) => callbackOf(tx, line, { operationId, consentGivenAt }));
    await tx.addAll(callbacks);
    await tx.addAll(callbacks.map(({ id }, at) => contactOf(tx, id, lines[at] as CallbackLine)));
    return callbacks;
  }
}

interface Lines {
  readonly operationId?: string | undefined;
  readonly consentGivenAt: string;
  readonly lines: readonly CallbackLine[];
}

const SAME_NUMBER = 'The same number is on the list already.';

export const notInOrder = (faults: readonly FieldFault[]): BadRequest =>
  new BadRequest('request.invalid', 'The list is not in order; nothing was saved.', faults);

/** What is wrong with one line, by field. */
export const faultsIn = ({ phone, preferredTimes }: Partial<CallbackLine>, inside = ''): FieldFault[] => [
  ...(phone === undefined || numberOf(phone) !== null
    ? []
    : [{ field: `${inside}phone`, code: 'phone', message: 'phone is no telephone number' }]),
  ...hoursFaults(preferredTimes, `${inside}preferredTimes`),
];

function twice(lines: readonly CallbackLine[], inside: (line: number) => string): FieldFault[] {
  const seen = new Set<string>();
  return lines.flatMap(({ phone, sharedNumber }, at) => {
    const number = numberOf(phone) ?? phone;
    if (!seen.has(number) || sharedNumber === true) {
      seen.add(number);
      return [];
    }
    return [{ field: `${inside(at)}phone`, code: 'twice', message: 'the number is twice in the list' }];
  });
}

async function knownAmong(
  tx: Tx,
  lines: readonly CallbackLine[],
  inside: (line: number) => string,
): Promise<FieldFault[]> {
  const lookups = lines.map(({ phone }) => lookupOf(tx, phone));
  const rows = await tx.rows<{ lookup: Buffer }>(NUMBERS_KNOWN, [tx.unitId, lookups]);
  return lines.flatMap(({ sharedNumber }, at) =>
    sharedNumber !== true && rows.some(({ lookup }) => lookup.equals(lookups[at] as Buffer))
      ? [{ field: `${inside(at)}phone`, code: 'same-number', message: 'the number is on the list already' }]
      : [],
  );
}

/** The list holds those who said yes, and no more (W11). */
async function mustHaveRoom(tx: Tx, { id, consentedCount }: PoliceOperation, more: number): Promise<void> {
  const [{ listed } = { listed: 0 }] = await tx.rows<{ listed: number }>(CALLBACKS_OF_OPERATION, [tx.unitId, id]);
  if (listed + more <= consentedCount) return;
  const counts = { consentedCount, listed };
  throw new RuleBroken('callback.more-than-consented', 'More than said yes in that operation.', counts);
}

type Common = Pick<Lines, 'operationId' | 'consentGivenAt'>;

const callbackOf = (tx: Tx, line: CallbackLine, { operationId, consentGivenAt }: Common): Callback =>
  Object.assign(new Callback(), {
    ...{ unitId: tx.unitId, createdAt: tx.now, operationId: operationId ?? null },
    ...{ consentGivenAt: new Date(consentGivenAt), consentRecordedBy: tx.actor.id },
    ...{ preferredTimes: hoursOf(line.preferredTimes), voicemailOk: line.voicemailOk, county: line.county ?? null },
  });

const contactOf = (tx: Tx, callbackId: string, { phone, alias, sharedNumber }: CallbackLine): CallbackContact =>
  CallbackContact.of(tx, callbackId, { phone, alias: alias ?? null, shared: sharedNumber === true });
