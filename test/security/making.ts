import type { Caller, Sending } from '../caller.js';
import type { House } from '../house.js';
import { betweenUnits } from './making-care.js';
import { type FileName, MORNING, type Records, TODAY } from './places.js';

interface Made extends Record<string, unknown> {
  readonly id: string;
  readonly number: string;
}

interface Talking {
  readonly by: Caller;
  readonly reception: Caller;
  readonly startTime: string;
}

interface Receiving {
  readonly by: Caller;
  readonly reception: Caller;
  readonly roomId: string;
}

/** Sends what must succeed, because everything else stands on it. */
export async function make(caller: Caller, path: string, body?: unknown, sending: Sending = {}): Promise<Made> {
  const answer = await caller.post<Made>(path, body, sending);
  if (answer.status > 201) throw new Error(`${path}: ${answer.status} ${answer.text}`);
  return answer.body;
}

/** She is away when the session is: somebody else must take it. */
async function awayFrom(by: Caller, sessionId: string): Promise<string> {
  const { startsAt, endsAt, contractId } = (await by.get<Record<string, string>>(`/sessions/${sessionId}`)).body;
  await make(by, '/absences', { staffId: by.id, startsAt, endsAt, reason: 'Kurs', acceptAffected: true });
  return (await by.list<Made>('/reassignments', { contractId })).body[0]?.id ?? '';
}

/** A consent to one thing, and a referral of it. */
async function linkTo(to: string, by: Caller, clientId: string): Promise<{ consent: string; referral: string }> {
  const yes = { to, categories: ['wish'], purpose: 'Vill ha hjälp', givenOn: TODAY, expiresOn: '2026-06-30' };
  const consent = (await make(by, '/consents', { clientId, ...yes })).id;
  const items = [{ kind: 'wish', text: 'Vill prata.' }];
  const referral = (await make(by, '/referrals', { clientId, to, items, consentId: consent })).id;
  return { consent, referral };
}

/** The same sent, and what has come to whoever receives there. */
export async function linked(
  to: string,
  { by, clientId, receiver }: { by: Caller; clientId: string; receiver: Caller },
) {
  const { referral } = await linkTo(to, by, clientId);
  await make(by, `/referrals/${referral}/sending`, undefined, { ifMatch: 1 });
  return (await receiver.list<Made>('/incoming-referrals')).body.at(-1)?.id ?? '';
}

/** Makes one file after the other, by the hands of those whose work it is. */
export class Making {
  readonly records: Partial<Record<FileName, Records>> = {};
  readonly marks: Partial<Record<FileName, readonly string[]>> = {};

  constructor(private readonly house: House) {}

  /** A file in counselling or KAST: queue, offer, contract with sessions, goal with its review, note. */
  async talk(name: FileName, { by, reception, startTime }: Talking): Promise<void> {
    const kast = name === 'kast';
    const identified = !kast && name !== 'anonymous';
    const client = await this.#file(name, by, {
      compartment: kast ? 'kast' : 'counselling',
      ...(identified ? { identity: { type: 'other', value: `ID-${name}-77` } } : {}),
      ...(name === 'anonymous' ? { documentationMode: 'non_identifying' } : {}),
    });
    const place = { clientId: client, serviceKind: kast ? 'kast_counselling' : 'counselling' };
    const slot = { counsellorId: by.id, weekday: 2, startTime, firstOn: '2026-04-07' };
    const queueEntry = (await make(reception, '/queue-entries', { ...place, wishes: `Önskan ${name}.` })).id;
    const offer = (await make(reception, `/queue-entries/${queueEntry}/offers`, slot)).id;
    const agreed = { ...place, ...slot, durationMinutes: 45, channel: 'phone', agreedOn: TODAY };
    const after = await this.#afterwards(by, agreed);
    const contract = (await make(by, '/contracts', agreed)).id;
    const session = (await by.get<Made[]>(`/contracts/${contract}/sessions`)).body[0]?.id ?? '';
    const ordered = await make(by, `/sessions/${session}/interpreter`, {
      mode: 'phone',
      bookingNumber: `Tolk ${name}`,
    });
    const interpreter = (ordered.bookings as Made[])[0]?.id ?? '';
    const goal = (await make(by, '/goals', { clientId: client, contractId: contract, text: `Mål ${name}.` })).id;
    const review = (await by.list<Made>('/goal-reviews', { clientId: client })).body[0]?.id ?? '';
    const note = await this.#note(by, client, { facts: `Fakta ${name}.`, assessment: 'God.' });
    const reassignment = await awayFrom(by, session);
    const release = await this.#release(name, client, reception);
    const more = {
      release,
      queueEntry,
      reassignment,
      takeover: reassignment,
      offer,
      contract,
      session,
      interpreter,
      goal,
      review,
      ...(await this.#measured(name, by, client)),
      ...after,
      ...(await this.#consented(name, by, client)),
      ...(identified ? { identity: client } : {}),
    };
    this.records[name] = { client, logged: client, draft: client, note, ...more };
    if (kast) await this.#kast(name, by, client);
    this.#mark(name, `Önskan ${name}.`, `Mål ${name}.`, `Fakta ${name}.`, note, session, contract, goal);
    this.#mark(name, interpreter, `Tolk ${name}`, after.followUp, after.accompaniment);
    if (identified) this.#mark(name, `ID-${name}-77`.toUpperCase());
  }

  /** What KAST alone writes in a file: a contact and what she seeks. */
  async #kast(name: FileName, by: Caller, clientId: string): Promise<void> {
    const kastContact = (await make(by, '/kast-contacts', { channel: 'phone', relation: 'buyer', clientId })).id;
    await by.put(`/kast-intakes/${clientId}`, { reasons: ['bought_sex'] });
    this.records[name] = { ...this.records[name], kastContact };
    this.#mark(name, kastContact);
  }

  /** What comes after a contract that has ended: a contact foreseen, and a way gone together. */
  async #afterwards(by: Caller, agreed: Record<string, unknown>) {
    const { clientId } = agreed;
    const contractId = (await make(by, '/contracts', agreed)).id;
    await make(by, `/contracts/${contractId}/end`, { endedOn: TODAY, reason: 'completed' }, { ifMatch: 1 });
    const foreseen = { clientId, contractId, kind: 'planned', on: '2026-06-30', channel: 'phone' };
    const way = { clientId, destination: 'court', purpose: 'hearing', on: '2026-04-14', minutes: 90 };
    const followUp = (await make(by, '/follow-ups', foreseen)).id;
    return { followUp, accompaniment: (await make(by, '/accompaniments', way)).id };
  }

  /** A patient with a booking tomorrow and a note. */
  async visit(name: FileName, { by, reception, roomId }: Receiving): Promise<void> {
    const client = await this.#file(name, by, { compartment: 'spiralen', gender: 'woman' });
    const hours = { date: '2026-03-31', startTime: '09:00', endTime: '16:00', roomId, serviceKinds: ['sti_test'] };
    const clinicSession = (await make(reception, '/clinic-sessions', { ...hours, clinicianId: by.id })).id;
    const wish = { clientId: client, serviceKind: 'sti_test', clinicianId: by.id, startsAt: '2026-03-31T08:00:00Z' };
    const booking = (await make(reception, '/bookings', wish)).id;
    const earlierWish = (await make(reception, '/earlier-wishes', { bookingId: booking })).id;
    const grounded = (
      await by.post<Made[]>(`/clients/${client}/grounds`, { ground: 'other', reason: `Grund ${name}.` })
    ).body;
    const ground = grounded[0]?.id ?? '';
    const examinationPlan = (await make(by, '/examination-plans', { clientId: client })).id;
    const note = await this.#note(by, client, { background: `Fakta ${name}.` });
    const release = await this.#release(name, client, reception);
    const tested = await this.#tested(name, { by, reception }, { ...wish, startsAt: '2026-03-31T09:00:00Z' });
    this.records[name] = {
      client,
      logged: client,
      draft: client,
      note,
      booking,
      earlierWish,
      ground,
      examinationPlan,
      clinicSession,
      release,
      ...tested,
      ...(await this.#consented(name, by, client)),
      ...(await betweenUnits(client, by, reception)),
    };
    this.#mark(name, `Fakta ${name}.`, note, booking, earlierWish, examinationPlan, ground, `Grund ${name}.`);
  }

  /** A positive answer that she was told of, and somebody she named. */
  async #tested(name: FileName, { by, reception }: Omit<Receiving, 'roomId'>, wish: object): Promise<Records> {
    const booking = (await make(reception, '/bookings', wish)).id;
    await make(reception, `/bookings/${booking}/arrival`, { informedAboutUnit: 'given' }, { ifMatch: 1 });
    await make(by, `/bookings/${booking}/start`, undefined, { ifMatch: 2 });
    const items = [{ test: 'chlamydia', site: 'urine' }];
    const sample = ((await make(by, `/bookings/${booking}/samples`, { items })).samples as Made[])[0]?.id ?? '';
    const positive = await make(by, `/samples/${sample}/result`, { result: 'positive' }, { ifMatch: 1 });
    await make(by, `/samples/${sample}/telling`, { outcome: 'told', channel: 'in_person' }, { ifMatch: 2 });
    const notification = String(positive.notificationId);
    await make(by, `/disease-notifications/${notification}/tracing`, undefined, { ifMatch: 2 });
    const path = `/disease-notifications/${notification}/contacts`;
    const tracedContact = (await make(by, path, { named: `Namngiven ${name}` })).id;
    this.#mark(name, `Namngiven ${name}`, booking, sample, notification, tracedContact);
    return { sample, notification, tracedContact };
  }

  /** A night out with one contact, a promise, and a wish sent to reception. */
  async night(name: FileName, by: Caller): Promise<void> {
    const client = await this.#file(name, by, { compartment: 'outreach' });
    const second = await this.house.staff('outreach_worker', { unitId: by.person.unitId });
    const place = { serviceDate: TODAY, startTime: '06:00', endTime: '11:00', arena: 'street', area: 'City' };
    const shift = (await make(by, '/outreach-shifts', { ...place, staffIds: [by.id, second.id] })).id;
    await make(by, `/outreach-shifts/${shift}/start`, undefined, { ifMatch: 1 });
    const met = { shiftId: shift, kind: 'contact', clientId: client, known: true, infoGiven: true };
    const contact = (await make(by, '/outreach-contacts', met)).id;
    const promised = { kind: 'other', dueOn: TODAY, clientId: client, wanted: `Löfte ${name}.` };
    const support = (await make(by, '/support-tasks', promised)).id;
    const wish = { displayName: 'Röd Mössa', contact: 'Bara sms', wish: `Tid ${name}.`, consentAt: MORNING };
    const task = (await make(by, `/outreach-contacts/${contact}/booking-wish`, wish)).id;
    const link = await this.#consented(name, by, client);
    this.records[name] = { client, logged: client, draft: client, shift, contact, support, task, ...link };
    this.#mark(name, `Löfte ${name}.`, contact, support);
  }

  async #file(name: FileName, by: Caller, more: Record<string, unknown>): Promise<string> {
    const phone = `070-555 11 ${10 + Object.keys(this.marks).length}`;
    const displayName = `Kanarie ${name} Fågel`;
    const opening = { pathway: 'unknown', displayName, contact: { phone, maySms: true }, ...more };
    const { id, number } = await make(by, '/clients', opening);
    this.#mark(name, id, number, displayName, phone);
    return id;
  }

  /** Her yes to being linked, and what is to be said; not sent. */
  async #consented(name: FileName, by: Caller, clientId: string): Promise<Records> {
    const to = /^(spiralen|malmoSpiralen)$/.test(name) ? 'counselling' : 'spiralen';
    const { consent, referral } = await linkTo(to, by, clientId);
    this.#mark(name, consent, referral);
    return { consent, referral };
  }

  /** One score, and a place in the unit's study. */
  async #measured(name: FileName, by: Caller, clientId: string): Promise<Records> {
    const score = { instrument: 'CORE-10', instrumentVersion: '1', phase: 'baseline', measuredOn: TODAY };
    const measurement = (await make(by, '/measurements', { clientId, ...score, scores: { total: 17 } })).id;
    const studyId = (await by.list<Made>('/studies')).body[0]?.id ?? '';
    const participation = (await make(by, '/study-participations', { clientId, studyId })).id;
    this.#mark(name, measurement, participation);
    return { measurement, participation };
  }

  async #note(by: Caller, clientId: string, headings: Record<string, string>): Promise<string> {
    const kind = 'background' in headings ? 'visit' : 'contact';
    return (await make(by, '/notes', { clientId, kind, eventAt: MORNING, headings })).id;
  }

  async #release(name: FileName, clientId: string, reception: Caller): Promise<string> {
    const asked = { recipientKind: 'client', recipient: `Mottagare ${name}`, purpose: 'Vill läsa' };
    const { id } = await make(reception, '/releases', { clientId, ...asked });
    this.#mark(name, id, asked.recipient);
    return id;
  }

  #mark(name: FileName, ...marks: string[]): void {
    this.marks[name] = [...(this.marks[name] ?? []), ...marks];
  }
}
