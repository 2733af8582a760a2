import { Injectable } from '@nestjs/common';
import { today } from '#calendar';
import { ClientDirectory, filesOf } from '#clients';
import { type Expected, NotAllowed, NotFound, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { Contract } from '../contracts/contract.entity.js';
import { counsels, TALKING } from '../counselling.policy.js';
import { sealed } from '../sealed.js';
import { Instrument } from './instrument.entity.js';
import type { CorrectMeasurement, RecordMeasurement } from './measure.inputs.js';
import type { MeasurementView } from './measure.views.js';
import { MeasurementList } from './measurement-list.js';
import { Measurement } from './measurement.entity.js';
import { faultIn } from './score-rules.js';

const SAYS = {
  'no-score': 'Enter at least one score.',
  'no-such-score': 'The instrument has no such score.',
  'out-of-range': 'A score is outside the instrument’s range.',
} as const;

/** Keeps the scores of questionnaires that clients have answered. */
@Injectable()
export class MeasurementsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clients: ClientDirectory,
    private readonly shelf: MeasurementList,
  ) {}

  record(actor: StaffActor, input: RecordMeasurement): Promise<MeasurementView> {
    return this.work.run(actor, 'counselling.measurement.record', async (tx) =>
      this.shelf.one(tx, (await this.recordIn(tx, input)).id),
    );
  }

  async recordIn(tx: Tx, input: RecordMeasurement): Promise<Measurement> {
    const contract = await this.#contractOf(tx, input);
    const file = await this.clients.client(tx, contract?.clientId ?? input.clientId);
    if (!counsels(tx.actor, file.compartment)) throw new NotAllowed();
    await this.clients.fileIn(tx, file.id, TALKING, contract !== null);
    const { instrument: code, instrumentVersion: edition } = input;
    const [instrument] = await tx.find(Instrument, { unitId: tx.unitId, code, edition });
    if (instrument === undefined || !instrument.active)
      throw new RuleBroken('measurement.no-such-instrument', 'The unit does not use that instrument.');
    const place = { unitId: file.unitId, compartment: file.compartment, clientId: file.id };
    const made = { ...place, contractId: contract?.id ?? null, instrumentId: instrument.id, createdAt: tx.now };
    return tx.add(Object.assign(new Measurement(), made, measured(tx, instrument, input)));
  }

  /** The former scores stay behind the new ones; the database keeps every version. */
  correct(
    actor: StaffActor,
    id: string,
    { input, expected }: { input: CorrectMeasurement; expected: Expected },
  ): Promise<MeasurementView> {
    return this.work.run(actor, 'counselling.measurement.correct', async (tx) => {
      const measurement = await tx.lock(Measurement, id);
      if (!counsels(tx.actor, measurement.compartment)) throw new NotAllowed();
      expected.of(measurement);
      const instrument = await tx.get(Instrument, measurement.instrumentId);
      const place = { column: 'measurement.correction_reason', row: id, clientId: measurement.clientId };
      const correctionReason = await sealed(tx, place, input.reason);
      await tx.save(Object.assign(measurement, measured(tx, instrument, input), { correctionReason }));
      return this.shelf.one(tx, id);
    });
  }

  async #contractOf(tx: Tx, { contractId, clientId }: RecordMeasurement): Promise<Contract | null> {
    if (contractId === undefined) return null;
    const contract = await tx.get(Contract, contractId);
    if (!(await filesOf(tx, clientId)).includes(contract.clientId)) throw new NotFound();
    return contract;
  }
}

type Said = Pick<CorrectMeasurement, 'phase' | 'measuredOn' | 'scores'>;

function measured(tx: Tx, instrument: Instrument, { phase, measuredOn, scores }: Said) {
  if (measuredOn > today(tx.now))
    throw new RuleBroken('measurement.in-the-future', 'A measurement was made today or before.');
  const fault = faultIn(instrument, scores);
  if (fault !== null) throw new RuleBroken(`measurement.${fault}`, SAYS[fault]);
  const { total = null, subscales = [] } = scores;
  return { phase, measuredOn, total, subscales, recordedBy: tx.actor.id };
}
