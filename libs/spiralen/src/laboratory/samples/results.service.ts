import { Injectable } from '@nestjs/common';
import { ClientDirectory, SafeContact } from '#clients';
import { type Expected, RuleBroken, type StaffActor, Taken } from '#kernel';
import { fileOf, type Tx, UnitOfWork } from '#persistence';
import type { ResultWord } from '../lab-tests.js';
import { NotificationMaker } from '../notifications/notification-maker.js';
import { LabResult } from './lab-result.entity.js';
import { ResultTelling } from './result-telling.entity.js';
import { SampleReader } from './sample-reader.js';
import { Sample } from './sample.entity.js';
import type { RecordResult, TellResult } from './sample.inputs.js';
import type { SampleView } from './sample.views.js';
import { mustBeTellable } from './telling-rules.js';

interface Change<T> {
  readonly input: T;
  readonly expected: Expected;
}

/** Writes down what the laboratory answered, signs it, and how the patient was told. */
@Injectable()
export class ResultsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: ClientDirectory,
    private readonly notifications: NotificationMaker,
    private readonly shown: SampleReader,
  ) {}

  record(actor: StaffActor, id: string, { input, expected }: Change<RecordResult>): Promise<SampleView> {
    return this.work.run(actor, 'laboratory.result.record', async (tx) => {
      const sample = await tx.lock(Sample, id);
      expected.of(sample);
      await this.recordIn(tx, sample, input);
      return this.shown.view(tx, id);
    });
  }

  /** The same inside a transaction of the caller's, who holds the sample. */
  async recordIn(tx: Tx, sample: Sample, { result, reason }: RecordResult): Promise<void> {
    sample.mustBeReadyFor('answer');
    const before = await this.#standing(tx, sample);
    const of = { ...fileOf(sample), sampleId: sample.id, createdAt: tx.now, recordedBy: tx.actor.id, result };
    const answer = Object.assign(new LabResult(), of);
    if (before !== undefined) await this.#supersede(tx, before, { result });
    if (before !== undefined) answer.explain(await tx.box(sample.clientId), reason);
    await tx.add(answer);
    // Another answer than she was told of is told again.
    sample.status = 'answered';
    await tx.save(sample);
    await this.notifications.answered(tx, sample, result);
  }

  sign(actor: StaffActor, id: string, expected: Expected): Promise<SampleView> {
    return this.work.run(actor, 'laboratory.result.sign', async (tx) => {
      const sample = await tx.lock(Sample, id);
      expected.of(sample);
      sample.mustBeReadyFor('signOff');
      const answer = await this.#standing(tx, sample);
      answer?.sign(actor.id, tx.now);
      if (answer !== undefined) await tx.save(answer);
      await tx.save(sample);
      return this.shown.view(tx, id);
    });
  }

  tell(actor: StaffActor, id: string, { input, expected }: Change<TellResult>): Promise<SampleView> {
    return this.work.run(actor, 'laboratory.result.tell', async (tx) => {
      const sample = await tx.lock(Sample, id);
      expected.of(sample);
      await this.tellIn(tx, sample, input);
      return this.shown.view(tx, id);
    });
  }

  /** The same inside a transaction of the caller's, who holds the sample. */
  async tellIn(tx: Tx, sample: Sample, { outcome, channel, at: said }: TellResult): Promise<void> {
    if (sample.status === 'told') throw new Taken('result.already-told', 'Somebody has told her of this answer.');
    sample.mustBeReadyFor('tell');
    const answer = await this.#standing(tx, sample);
    if (answer === undefined) throw new RuleBroken('sample.wrong-status', 'There is no answer yet.');
    const at = said === undefined ? tx.now : new Date(said);
    const client = await this.directory.client(tx, sample.clientId);
    const [card] = await tx.find(SafeContact, { clientId: sample.clientId });
    mustBeTellable({ outcome, channel, at }, { client, card, between: [answer.createdAt, tx.now] });
    const of = { ...fileOf(sample), sampleId: sample.id, resultId: answer.id, createdAt: tx.now, toldBy: tx.actor.id };
    await tx.add(Object.assign(new ResultTelling(), { ...of, outcome, channel, at }));
    if (outcome === 'told') sample.status = 'told';
    await tx.save(sample);
    if (outcome === 'told') await this.notifications.informed(tx, sample, at);
  }

  async #standing(tx: Tx, { unitId, id }: Sample): Promise<LabResult | undefined> {
    return (await tx.find(LabResult, { unitId, sampleId: id })).find((one) => one.supersededAt === null);
  }

  async #supersede(tx: Tx, before: LabResult, { result }: { result: ResultWord }): Promise<void> {
    if (before.result === result) throw new Taken('result.same-answer', 'This is the answer that is written.');
    before.supersededAt = tx.now;
    await tx.save(before);
  }
}
