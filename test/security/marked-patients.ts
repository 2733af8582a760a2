import { randomUUID } from 'node:crypto';
import type { Caller } from '../caller.js';
import { at } from '../clinic.js';
import { make } from './making.js';
import type { Records } from './places.js';

/** Who a patient of Spiralen is, and the id of everything that is written about her. */
export interface Patient {
  readonly name: string;
  readonly alias: string;
  readonly phone: string;
  readonly email: string;
  readonly idNumber: string;
  readonly number: string;
  readonly records: Records;
  readonly marks: Marks;
}

/** That there is a file, what stands on its card, when she comes, who she is by law, why, and what was found and written. */
export type Mark = 'file' | 'card' | 'visits' | 'identity' | 'ground' | 'notes' | 'care' | 'laboratory';
export type Marks = Readonly<Record<Mark, readonly string[]>>;

/** The words that are hers, chosen so that nothing else in the house is called so. */
export interface Words {
  readonly name: string;
  readonly alias: string;
  readonly phone: string;
  readonly email: string;
  readonly idNumber: string;
  readonly hours: readonly [string, string];
}

export const FIRST: Words = {
  ...{ name: 'Zirkonia Vass', alias: 'Krusbärsfågeln', phone: '070-174 06 41', email: 'zirkonia@example.com' },
  ...{ idNumber: '19640823-3234', hours: ['09:00', '13:00'] },
};
export const SECOND: Words = {
  ...{ name: 'Quendela Mossfors', alias: 'Åkerstövlan', phone: '070-174 06 42', email: 'quendela@example.com' },
  ...{ idNumber: '19121212-1212', hours: ['10:00', '14:00'] },
};

/** Somebody who has never been here, to be asked for as the others are. */
export const NOBODY: Patient = {
  ...{ name: 'Ingen Sådan', alias: 'Sådan Ingen', phone: '070-174 06 49', email: 'ingen@example.com' },
  ...{ idNumber: '19811218-9876', number: 'P-99999', records: {} },
  marks: { file: [], card: [], visits: [], identity: [], ground: [], notes: [], care: [], laboratory: [] },
};

/** By whose hands a patient is made: none of them is asked what she sees. */
export interface Hands {
  readonly midwife: Caller;
  readonly desk: Caller;
}

/** A patient for hiv alone who has been here once, comes again, waits for an earlier time and named somebody. */
export async function makePatient(words: Words, hands: Hands): Promise<Patient> {
  const { midwife, desk } = hands;
  const { id: client, number } = await opened(words, midwife);
  const [ground = ''] = (await midwife.get<{ id: string }[]>(`/clients/${client}/grounds`)).body.map(({ id }) => id);
  const visit = await seen(client, words.hours[0], hands);
  const tests = await tested(visit, words, midwife);
  const wish = { clientId: client, serviceKind: 'hiv_test', clinicianId: midwife.id, startsAt: at(words.hours[1]) };
  const booking = (await make(desk, '/bookings', wish)).id;
  const earlierWish = (await make(desk, '/earlier-wishes', { bookingId: booking })).id;
  const examinationPlan = (await make(midwife, '/examination-plans', { clientId: client })).id;
  const headings = {
    background: `Bakgrund ${words.idNumber.slice(0, 4)} hos oss.`,
    diagnosis: `Diagnos ${words.idNumber.slice(0, 4)} här.`,
  };
  const note = (await make(midwife, '/notes', { clientId: client, kind: 'visit', eventAt: at('09:05'), headings })).id;
  const records = { client, draft: client, identity: client, logged: client, ground, booking, earlierWish };
  const marks = {
    file: [client, number],
    card: [words.name, words.alias, words.phone, `17406${words.phone.slice(-2)}`, words.email],
    visits: [booking, visit, earlierWish],
    identity: [words.idNumber, words.idNumber.replace('-', ''), words.idNumber.slice(2)],
    ground: [ground],
    notes: [note],
    care: [examinationPlan, ...Object.values(headings)],
    laboratory: [...Object.values(tests), `Namngiven av ${words.idNumber.slice(0, 4)}`],
  };
  return { ...words, number, records: { ...records, note, examinationPlan, ...tests }, marks };
}

async function opened({ name, alias, phone, email, idNumber }: Words, by: Caller) {
  const file = await make(by, '/clients', {
    ...{ compartment: 'spiralen', pathway: 'unknown', displayName: name, gender: 'woman' },
    groundsForSpiralen: ['hiv'],
    contact: { phone, email, maySms: true, mayEmail: true },
    identity: { type: 'personnummer', value: idNumber },
  });
  await make(by, `/clients/${file.id}/aliases`, { alias });
  return file;
}

/** She came, was shown in, and an hiv test was made. */
async function seen(clientId: string, time: string, { midwife, desk }: Hands): Promise<string> {
  const wish = { clientId, serviceKind: 'hiv_test', clinicianId: midwife.id, startsAt: at(time) };
  const { id } = await make(desk, '/bookings', wish);
  await make(desk, `/bookings/${id}/arrival`, { informedAboutUnit: 'given' }, { ifMatch: 1 });
  await make(midwife, `/bookings/${id}/start`, undefined, { ifMatch: 2 });
  return id;
}

/** One answer is positive, notified and traced; the other still waits to be told. */
async function tested(visit: string, { idNumber }: Words, by: Caller) {
  const items = [
    { test: 'chlamydia', site: 'urine' },
    { test: 'hiv', site: 'blood' },
  ];
  const samples = (await make(by, `/bookings/${visit}/samples`, { items })).samples as { id: string }[];
  const [sample = '', waiting = ''] = samples.map(({ id }) => id);
  const positive = await make(by, `/samples/${sample}/result`, { result: 'positive' }, { ifMatch: 1 });
  await make(by, `/samples/${waiting}/result`, { result: 'positive' }, { ifMatch: 1 });
  await make(by, `/samples/${sample}/telling`, { outcome: 'told', channel: 'in_person' }, { ifMatch: 2 });
  const notification = String(positive.notificationId);
  await make(by, `/disease-notifications/${notification}/tracing`, undefined, { ifMatch: 2 });
  const named = { named: `Namngiven av ${idNumber.slice(0, 4)}` };
  const tracedContact = (await make(by, `/disease-notifications/${notification}/contacts`, named)).id;
  return { sample, notification, tracedContact };
}

/** The same patient as far as ids go, who is not there. */
export const absent = (): Patient => ({
  ...NOBODY,
  records: Object.fromEntries(KINDS_OF_HERS.map((kind) => [kind, randomUUID()])),
});

const KINDS_OF_HERS = [
  ...(['client', 'draft', 'identity', 'logged', 'ground', 'booking', 'earlierWish'] as const),
  ...(['note', 'examinationPlan', 'sample', 'notification', 'tracedContact'] as const),
];
