import type { Answer, Caller } from './caller.js';
import { type Booked, type Clinic, openClinic } from './clinic.js';
import type { House } from './house.js';

/** A sample as it came over the wire. */
export interface SampleSeen {
  readonly id: string;
  readonly test: string;
  readonly status: string;
  readonly version: number;
  readonly notificationId: string | null;
  readonly can: Record<string, boolean>;
  readonly [more: string]: unknown;
}

/** A notification as it came over the wire. */
export interface NotificationSeen {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly can: Record<string, boolean>;
  readonly [more: string]: unknown;
}

interface Visited {
  readonly client: string;
  readonly booking: string;
}

/** Skatteverket's published test number. */
export const HER = { type: 'personnummer', value: '19640823-3234' };

/** A clinic whose midwife takes samples. */
export class Laboratory {
  #visits = 0;

  private constructor(
    readonly house: House,
    readonly clinic: Clinic,
  ) {}

  static async open(house: House): Promise<Laboratory> {
    return new Laboratory(house, await openClinic(house));
  }

  /** A patient in the room with the midwife. */
  async visit(more: Record<string, unknown> = {}): Promise<Visited> {
    const { midwife, reception } = this.clinic;
    const client = await this.clinic.patient(more);
    const minutes = 9 * 60 + 30 * this.#visits++;
    const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    const { id, version } = (await this.clinic.book(client, time)).body;
    const informed = { informedAboutUnit: 'given' };
    const arrived = await reception.post<Booked>(`/bookings/${id}/arrival`, informed, { ifMatch: version });
    await midwife.post(`/bookings/${id}/start`, undefined, { ifMatch: arrived.body.version });
    return { client, booking: id };
  }

  take(booking: string, ...tests: string[]): Promise<Answer<{ samples: SampleSeen[]; code?: string }>> {
    const items = tests.map((test) => ({ test, site: 'blood' }));
    return this.clinic.midwife.post(`/bookings/${booking}/samples`, { items });
  }

  /** A sample of this test, sent, with its answer. */
  async answered(test: string, result: string, more: Record<string, unknown> = {}) {
    const { midwife } = this.clinic;
    const { client, booking } = await this.visit(more);
    await this.take(booking, test);
    const sent = await midwife.post<{ samples: SampleSeen[] }>(`/bookings/${booking}/sample-sending`, {});
    const [sample] = sent.body.samples as [SampleSeen];
    const answer = await midwife.post<SampleSeen>(
      `/samples/${sample.id}/result`,
      { result },
      { ifMatch: sample.version },
    );
    if (answer.status !== 201) throw new Error(answer.text);
    return { client, booking, sample: answer.body };
  }

  async notification(id: string | null): Promise<NotificationSeen> {
    return (await this.clinic.physician.get<NotificationSeen>(`/disease-notifications/${id}`)).body;
  }

  /** The notification, taken by the physician. */
  async taken(id: string | null): Promise<NotificationSeen> {
    const { version } = await this.notification(id);
    const path = `/disease-notifications/${id}/take`;
    return (await this.clinic.physician.post<NotificationSeen>(path, undefined, { ifMatch: version })).body;
  }

  report(one: NotificationSeen, more: Record<string, unknown> = {}): Promise<Answer<NotificationSeen>> {
    const said = { submittedAt: one.createdAt, via: 'sminet', receipt: 'SMI-7788', ...more };
    return this.clinic.physician.post(`/disease-notifications/${one.id}/report`, said, { ifMatch: one.version });
  }

  async payload({ id }: NotificationSeen): Promise<Record<string, unknown>> {
    return (await this.clinic.physician.get(`/disease-notifications/${id}/payload`)).body;
  }

  tell(by: Caller, { id, version }: SampleSeen, how: object): Promise<Answer<SampleSeen>> {
    return by.post<SampleSeen>(`/samples/${id}/telling`, how, { ifMatch: version });
  }
}
