import { HouseJobs, type Job, JOBS } from '#jobs';
import type { Caller } from './caller.js';
import { type Booked, type Clinic, openClinic } from './clinic.js';
import { House } from './house.js';
import { MailServer } from './mail-server.js';

export const EARLIER = '2026-03-27T09:00:00+01:00';
export const DAY_BEFORE = '2026-03-30';
export const THREE = `${DAY_BEFORE}T15:01:00+02:00`;

/** What the administrator decides in these cases. */
export const PLAN = {
  enabled: true,
  daysBefore: 1,
  sendAt: '15:00',
  senderName: 'Påminnelse',
  subject: 'Din tid',
  body: 'Du har en tid {dag} ({date}) kl. {tid}.',
};

/** A reminder as it came over the wire. */
export interface Shown extends Record<string, unknown> {
  readonly clientId: string;
  readonly status: string;
  readonly reason: string | null;
}

/** A card that lets us write to the address of this name. */
export const card = (name: string, more = {}) => ({
  contact: { email: `${name}@post.example`, mayEmail: true, ...more },
});

/** A clinic at work in a house with a mail server of its own. */
export class Reminding {
  private constructor(
    readonly house: House,
    readonly mail: MailServer,
    readonly clinic: Clinic,
    readonly admin: Caller,
  ) {}

  static async open(): Promise<Reminding> {
    const mail = await MailServer.open();
    const house = await House.open({ mail: mail.settings });
    const clinic = await openClinic(house);
    await clinic.publish(clinic.midwife.id, { date: '2026-04-01' });
    return new Reminding(house, mail, clinic, await house.staff('administrator'));
  }

  async close(): Promise<void> {
    await this.house.close();
    await this.mail.close();
  }

  /** Each case begins some days before, with an empty calendar and an empty outbox. */
  async begin(): Promise<void> {
    this.mail.got.length = 0;
    await this.house.at(EARLIER);
    await this.house.sql(`DELETE FROM reminders.reminder; UPDATE calendar.reservation SET held = false;
      UPDATE spiralen.booking SET status = 'cancelled_by_unit', ended_at = now() WHERE status = 'booked'`);
  }

  async run(): Promise<void> {
    const job = this.house.app.get<Job[]>(JOBS, { strict: false }).find(({ name }) => name === 'send-reminders');
    await this.house.app.get(HouseJobs, { strict: false }).runNow(job as Job);
  }

  /** A patient with this card and a booking at that time of the clinic's day. */
  async booked(name: string, time: string, more: Record<string, unknown> = {}) {
    const clientId = await this.clinic.patient({ displayName: `Hemlig ${name}`, ...card(name), ...more });
    const { body, status, text } = await this.clinic.book(clientId, time);
    if (status !== 201) throw new Error(text);
    return { clientId, booking: body as Booked };
  }

  async statusOf(clientId: string): Promise<(string | null | undefined)[]> {
    const [one] = (await this.clinic.reception.list<Shown>('/reminders', { clientId })).body;
    return [one?.status, one?.reason];
  }
}
