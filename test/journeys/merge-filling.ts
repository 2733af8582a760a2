import { InstrumentsService } from '#counselling';
import type { Caller } from '../caller.js';
import { asJob, room } from '../talks.js';
import { enter } from './notes.js';
import type { MergeWorld } from './merge-world.js';

type Fill = (world: MergeWorld, clientId: string, by: Caller) => Promise<void>;

async function made(by: Caller, path: string, body: object): Promise<string> {
  const answer = await by.post(path, body);
  if (answer.status !== 201) throw new Error(`${path}: ${answer.text}`);
  return String(answer.body.id);
}

const afterwards: Fill = async (world, clientId, by) => {
  const { body } = await world.agrees(clientId, { weekday: 3, firstOn: '2026-03-04' });
  const contractId = String(body.id);
  await by.post(`/contracts/${contractId}/end`, { endedOn: '2026-03-24', reason: 'completed' }, { ifMatch: 1 });
  await made(by, '/follow-ups', { clientId, contractId, kind: 'planned', on: '2026-06-30', channel: 'phone' });
  const way = { destination: 'bank', purpose: 'practical', on: '2026-03-30', minutes: 60 };
  await made(by, '/accompaniments', { clientId, ...way });
};

const links = async (clientId: string, by: Caller) => {
  const said = { clientId, to: 'spiralen', purpose: 'Vill dit', givenOn: '2026-03-24', expiresOn: '2026-06-24' };
  const consentId = await made(by, '/consents', { ...said, categories: ['wish'] });
  await made(by, '/referrals', { clientId, to: 'spiralen', items: [{ kind: 'wish', text: 'En tid.' }], consentId });
};

const talks: Fill = async (world, clientId, by) => {
  await made(by, `/clients/${clientId}/aliases`, { alias: 'Kallad' });
  await afterwards(world, clientId, by);
  const contract = await world.agrees(clientId);
  await made(by, '/goals', { clientId, contractId: contract.body.id, text: 'Sova.' });
  await enter(by, clientId, { kind: 'contact' });
  await made(world.reception, '/releases', { clientId, recipientKind: 'client', recipient: 'Hon', purpose: 'Läsa' });
  await made(by, '/self-reports', { clientId, status: 'active' });
  await links(clientId, by);
  await asJob(world.house, (tx) => world.house.app.get(InstrumentsService).beginWithStandard(tx));
  const core = { instrument: 'CORE-10', instrumentVersion: '1', phase: 'baseline', measuredOn: '2026-03-24' };
  await made(by, '/measurements', { clientId, ...core, scores: { total: 21 } });
  const [instrument] = (await by.list('/instruments')).body;
  const study = { name: 'Pilot', approvalRef: 'EPM 2026-1', fromOn: '2026-01-01', untilOn: '2026-12-31' };
  const manager = await world.house.staff('unit_manager');
  const studyId = await made(manager, '/studies', { ...study, instrumentIds: [instrument?.id] });
  await made(by, '/study-participations', { studyId, clientId });
};

const calls: Fill = async (_, clientId, by) => {
  await made(by, '/kast-contacts', { channel: 'phone', relation: 'buyer', clientId });
};

const visits: Fill = async (world, clientId, by) => {
  const hours = { date: '2026-03-31', startTime: '09:00', endTime: '16:00', roomId: await room(world.house) };
  await made(world.reception, '/clinic-sessions', { ...hours, clinicianId: by.id, serviceKinds: ['sti_test'] });
  const wish = { clientId, serviceKind: 'sti_test', clinicianId: by.id, startsAt: '2026-03-31T08:00:00Z' };
  const bookingId = await made(world.reception, '/bookings', wish);
  await made(world.reception, '/earlier-wishes', { bookingId });
  await world.reception.post(`/bookings/${bookingId}/arrival`, { informedAboutUnit: 'given' }, { ifMatch: 1 });
  await by.post(`/bookings/${bookingId}/start`, undefined, { ifMatch: 2 });
  await made(by, `/bookings/${bookingId}/samples`, { items: [{ test: 'chlamydia', site: 'urine' }] });
  const [sample] = (await by.list('/samples', { bookingId })).body;
  await by.post(`/samples/${String(sample?.id)}/result`, { result: 'positive' }, { ifMatch: 1 });
  await made(by, '/examination-plans', { clientId });
  await by.post(`/clients/${clientId}/grounds`, { ground: 'substance_use' });
};

const nights: Fill = async (world, clientId, by) => {
  const second = await world.house.staff('outreach_worker');
  const place = { serviceDate: '2026-03-24', startTime: '08:00', endTime: '15:00', arena: 'street', area: 'City' };
  const shiftId = await made(by, '/outreach-shifts', { ...place, staffIds: [by.id, second.id] });
  await by.post(`/outreach-shifts/${shiftId}/start`, undefined, { ifMatch: 1 });
  await made(by, '/outreach-contacts', { shiftId, kind: 'contact', clientId, known: true, infoGiven: true });
  await made(by, '/support-tasks', { kind: 'other', dueOn: '2026-03-30', clientId, wanted: 'Följa med.' });
};

/** Puts a row into every table that the register says is shown from both; a new table's goes into its compartment's. */
export const FILLING: Readonly<Record<string, Fill>> = {
  counselling: talks,
  kast: calls,
  spiralen: visits,
  outreach: nights,
};
