import { Injectable } from '@nestjs/common';
import { today } from '#calendar';
import { NotFound, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, type ListShape, Page } from '#web';
import { LabResult } from './lab-result.entity.js';
import { AnswerView, LateResultView, SamplePageView, type SampleRow, SampleView } from './sample.views.js';
import { Sample } from './sample.entity.js';
import { ANSWERS, LATE_BY_NUMBER, SAMPLES, TO_TELL } from './samples.sql.js';

/** What the list of samples may be asked: whose, or which visit's (D4). */
export const SAMPLE_LIST: ListShape = {
  resource: 'samples',
  filters: { clientId: 'id', bookingId: 'id' },
  unknownFilter: 'search.not-allowed',
};
/** One's own, and everybody's that has waited for a day; or everybody's. */
export const TO_TELL_LIST: ListShape = { resource: 'results-to-tell', filters: { everybody: 'flag' } };
export const LATE_LIST: ListShape = { resource: 'late-results' };

type AnswerRow = Pick<LabResult, 'id' | 'result' | 'reason'> & { answeredAt: Date; recordedByName: string | null };
type LateRow = { id: string; clientId: string; number: string; since: Date; total: number };

/** Shows samples: of a patient, of a visit, and those that wait for somebody. */
@Injectable()
export class SampleReader {
  constructor(private readonly work: UnitOfWork) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<SampleView>> {
    return this.work.look(actor, 'laboratory.sample.list', async (tx) => {
      const { id, clientId, bookingId } = query.filter;
      const rows = await this.#rows(tx, { ids: id, clientId, bookingId, size: query.size, from: query.from });
      return this.#page(tx, rows, query);
    });
  }

  toTell(actor: StaffActor, query: ListQuery): Promise<Page<SampleView>> {
    return this.work.look(actor, 'laboratory.result.list-untold', async (tx) => {
      const { id, everybody } = query.filter;
      const asked = [tx.now, today(tx.now), actor.id, everybody === true, id ?? null];
      const rows = await tx.rows<SampleRow>(TO_TELL, [tx.unitId, ...asked, query.size, query.from]);
      return this.#page(tx, rows, query);
    });
  }

  late(actor: StaffActor, query: ListQuery): Promise<Page<LateResultView>> {
    return this.work.look(actor, 'laboratory.result.list-late', async (tx) => {
      const rows = await tx.rows<LateRow>(LATE_BY_NUMBER, [query.filter.id ?? null, query.size, query.from]);
      tx.shown(rows.map(({ clientId }) => clientId));
      const views = rows.map((row) => new LateResultView(row));
      return new Page(views, rows[0]?.total ?? 0, query);
    });
  }

  read(actor: StaffActor, id: string): Promise<SamplePageView> {
    return this.work.look(actor, 'laboratory.sample.read', async (tx) => {
      const row = await this.#row(tx, id);
      const box = await tx.box(row.clientId);
      const answers = await tx.rows<AnswerRow>(ANSWERS, [tx.unitId, id]);
      const sample = await tx.get(Sample, id);
      return new SamplePageView(row, actor, {
        ...sample.read(box),
        answers: answers.map((one) => new AnswerView(one, Object.assign(new LabResult(), one).readReason(box))),
      });
    });
  }

  /** The sample as it stands now, in the transaction that has just changed it. */
  async view(tx: Tx, id: string): Promise<SampleView> {
    return new SampleView(await this.#row(tx, id), tx.actor);
  }

  /** Every sample of a visit. */
  async ofVisit(tx: Tx, bookingId: string): Promise<SampleView[]> {
    const rows = await this.#rows(tx, { bookingId, size: 200, from: 0 });
    return rows.map((row) => new SampleView(row, tx.actor));
  }

  async #row(tx: Tx, id: string): Promise<SampleRow> {
    const [row] = await this.#rows(tx, { ids: [id], size: 1, from: 0 });
    if (row === undefined) throw new NotFound();
    return row;
  }

  async #rows(
    tx: Tx,
    asked: { ids?: unknown; clientId?: unknown; bookingId?: unknown; size: number; from: number },
  ): Promise<SampleRow[]> {
    const whose = [asked.ids, asked.clientId, asked.bookingId].map((one) => one ?? null);
    const values = [tx.unitId, ...whose, tx.now, today(tx.now), asked.size, asked.from];
    const rows = await tx.rows<SampleRow>(SAMPLES, values);
    tx.shown(rows.map(({ clientId }) => clientId));
    return rows;
  }

  #page(tx: Tx, rows: readonly SampleRow[], query: ListQuery): Page<SampleView> {
    tx.shown(rows.map(({ clientId }) => clientId));
    const views = rows.map((row) => new SampleView(row, tx.actor));
    return new Page(views, rows[0]?.total ?? 0, query);
  }
}
