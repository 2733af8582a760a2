import { Injectable } from '@nestjs/common';
import { fileOf, type Tx } from '#persistence';
import { TaskSender } from '#tasks';
import { isNotifiable, type ResultWord } from '../lab-tests.js';
import type { Sample } from '../samples/sample.entity.js';
import { DiseaseNotification } from './disease-notification.entity.js';

/** What an answer means to the notification of a disease: it is opened, told of, or taken back (SM-15). */
@Injectable()
export class NotificationMaker {
  constructor(private readonly tasks: TaskSender) {}

  /** A positive answer to a test for a notifiable disease lies on the physicians' desk at once. */
  async answered(tx: Tx, sample: Sample, result: ResultWord): Promise<void> {
    const { test } = sample;
    if (!isNotifiable(test)) return;
    const standing = await this.#standing(tx, sample);
    if (result !== 'positive') return this.#takeBack(tx, standing);
    if (standing !== undefined) return this.#positiveAgain(tx, standing);
    const of = { ...fileOf(sample), createdAt: tx.now, sampleId: sample.id, disease: test };
    const { id } = await tx.add(Object.assign(new DiseaseNotification(), of));
    await this.tasks.positiveResult(tx, id);
  }

  async informed(tx: Tx, sample: Sample, at: Date): Promise<void> {
    const standing = await this.#standing(tx, sample);
    if (standing === undefined) return;
    standing.inform(at);
    await tx.save(standing);
  }

  async #takeBack(tx: Tx, standing: DiseaseNotification | undefined): Promise<void> {
    if (standing === undefined) return;
    standing.resultChanged(tx.now);
    await tx.save(standing);
    await this.tasks.finished(tx, standing.id);
  }

  async #positiveAgain(tx: Tx, standing: DiseaseNotification): Promise<void> {
    standing.resultChangedAt = null;
    await tx.save(standing);
  }

  async #standing(tx: Tx, { unitId, id }: Sample): Promise<DiseaseNotification | undefined> {
    const all = await tx.find(DiseaseNotification, { unitId, sampleId: id });
    const [held] = await tx.lockAll(
      DiseaseNotification,
      all.filter(({ status }) => status !== 'withdrawn').map((one) => one.id),
    );
    return held;
  }
}
