import { House } from '../house.js';
import { InstrumentsService } from '#counselling';
import type { Tx } from '#persistence';
import { asJob, room as roomIn } from '../talks.js';
import { type Cast, employ } from './cast.js';
import { linked, make, Making } from './making.js';
import { type FileName, FILES, MORNING, type Place, type Records, TODAY } from './places.js';

/** One working morning in two units, with everything that can be asked for made by the one whose work it is. */
export interface MadeFiles {
  readonly house: House;
  readonly malmo: string;
  readonly cast: Cast;
  readonly records: Readonly<Partial<Record<Place, Records>>>;
  /** What only those who may see a file may ever be shown of it: ids, number, name, phone, texts. */
  readonly marks: Readonly<Record<FileName, readonly string[]>>;
}

/** Opens the house and fills it. */
export async function makeFiles(deskDir?: string): Promise<MadeFiles> {
  const house = await House.open(deskDir === undefined ? {} : { deskDir });
  await house.at(MORNING);
  const malmo = await house.unit({ code: 'malmo', minAge: 15 });
  const cast = await employ(house, malmo);
  const measuring = { here: await beginMeasuring(house, house.unitId), there: await beginMeasuring(house, malmo) };
  const making = new Making(house);
  await talks(making, cast);
  const rooms = { here: await roomIn(house, 'Rum A'), there: await roomIn(house, 'Rum B', malmo) };
  const midwife = await house.staff('midwife', { unitId: malmo });
  const worker = await house.staff('outreach_worker', { unitId: malmo });
  await making.visit('spiralen', { by: cast.midwife, reception: cast.receptionist, roomId: rooms.here });
  await making.visit('malmoSpiralen', { by: midwife, reception: cast.otherReception, roomId: rooms.there });
  await making.night('outreach', cast.outreachWorker);
  await making.night('malmoOutreach', worker);
  await house.sql(`UPDATE clients.client SET protected_level = 'sekretessmarkering' WHERE id = $1`, [
    making.records.protected?.client,
  ]);
  const incoming = await links(making, cast, midwife);
  const records = {
    ...making.records,
    kast: { ...making.records.kast, incoming: incoming.kast },
    here: { ...(await ofUnit(house, house.unitId, rooms.here)), ...measuring.here, incoming: incoming.here },
    there: { ...(await ofUnit(house, malmo, rooms.there)), ...measuring.there, incoming: incoming.there },
  };
  return { house, malmo, cast, records, marks: making.marks as MadeFiles['marks'] };
}

/** From counselling to KAST, and from Spiralen to counselling in either unit. */
async function links({ records }: Making, cast: Cast, elsewhere: Cast['midwife']) {
  const from = (name: FileName) => records[name]?.client ?? '';
  const { counsellor, kastCounsellor, midwife, otherCounsellor } = cast;
  return {
    kast: await linked('kast', { by: counsellor, clientId: from('team'), receiver: kastCounsellor }),
    here: await linked('counselling', { by: midwife, clientId: from('spiralen'), receiver: counsellor }),
    there: await linked('counselling', { by: elsewhere, clientId: from('malmoSpiralen'), receiver: otherCounsellor }),
  };
}

async function talks(making: Making, cast: Cast): Promise<void> {
  const { counsellor, stranger, kastCounsellor, otherCounsellor, receptionist, otherReception } = cast;
  await making.talk('team', { by: counsellor, reception: receptionist, startTime: '09:00' });
  await making.talk('protected', { by: counsellor, reception: receptionist, startTime: '11:00' });
  await making.talk('anonymous', { by: counsellor, reception: receptionist, startTime: '13:00' });
  await making.talk('notTeam', { by: stranger, reception: receptionist, startTime: '09:00' });
  await making.talk('kast', { by: kastCounsellor, reception: receptionist, startTime: '10:00' });
  await making.talk('malmo', { by: otherCounsellor, reception: otherReception, startTime: '10:00' });
}

/** A study of the unit, and the instrument it measures with. */
async function beginMeasuring(house: House, unitId: string): Promise<{ instrument: string; study: string }> {
  const begin = (tx: Tx) => house.app.get(InstrumentsService, { strict: false }).beginWithStandard(tx);
  await asJob(house, begin, unitId);
  const manager = await house.staff('unit_manager', { unitId });
  const [, instrument = ''] = (await manager.list<{ id: string }>('/instruments')).body.map(({ id }) => id);
  const days = { fromOn: '2026-01-01', untilOn: '2026-12-31', approvalRef: 'Dnr 2026-00001-01' };
  const study = (await make(manager, '/studies', { name: 'Pilot', ...days, instrumentIds: [instrument] })).id;
  return { instrument, study };
}

/** Talks of sexuality are to take an hour from the summer on. */
const RULE = {
  ...{ serviceKind: 'sexual_reproductive_talk', validFrom: '2026-07-01', durationMinutes: 60 },
  ...{ minutesBefore: 0, minutesAfter: 5, givenBy: ['midwife'], clinicianIds: [], roomIds: [] },
};

/** Three evenings of the one who is changed by nobody. */
const EVENINGS = {
  ...{ weekday: 2, startTime: '17:00', endTime: '19:00', everyWeeks: 1, from: '2026-05-05', until: '2026-05-19' },
  serviceKinds: ['psychiatric_consultation'],
};

/** What a unit has beside its files; nobody of the cast is changed by a change to it. */
async function ofUnit(house: House, unitId: string, roomId: string): Promise<Records> {
  const spare = await house.staff('psychiatrist', { unitId });
  const admin = await house.staff('administrator', { unitId });
  const one = async (text: string, value: string) =>
    (await house.sql<{ id: string }>(`SELECT id FROM ${text} = $1 ORDER BY id LIMIT 1`, [value]))[0]?.id ?? '';
  const calls = await house.staff('kast_counsellor', { unitId });
  const counts = { policeRegion: 'Syd', from: TODAY, to: TODAY, arrestedCount: 9, consentedCount: 5 };
  const operation = (await make(calls, '/police-operations', { ...counts, reference: 'K 1' })).id;
  const consent = { consentGivenAt: MORNING, phone: '070-174 06 05', voicemailOk: false };
  const counsellor = await house.staff('counsellor', { unitId });
  const asked = { channel: 'phone', profession: 'teacher', organisationType: 'school', topic: 'online', minutes: 5 };
  const away = { startsAt: '2026-05-04T06:00:00Z', endsAt: '2026-05-04T10:00:00Z', reason: 'Utbildning' };
  return {
    unit: unitId,
    room: roomId,
    staff: spare.id,
    assignment: await one('access.assignment WHERE staff_id', spare.id),
    serviceKind: await one('ref.service_kind WHERE unit_id', unitId),
    serviceRule: (await make(admin, '/service-rules', RULE)).id,
    eligibilityRule: await one('ref.eligibility_rule WHERE unit_id', unitId),
    clinicSeries: (await make(admin, '/clinic-series', { ...EVENINGS, roomId, clinicianId: spare.id })).id,
    pathway: await one('ref.unit_pathway WHERE unit_id', unitId),
    template: (await make(admin, '/note-templates', { kind: 'session', name: 'Mall', headings: { facts: 'Samtal:' } }))
      .id,
    codeImport: (await make(admin, '/classification-imports', { system: 'kva' })).id,
    organisation: (await make(admin, '/organisations', { name: `Hjälpen ${unitId}`, type: 'ngo' })).id,
    operation,
    callback: (await make(calls, '/callbacks', { ...consent, operationId: operation })).id,
    consultation: (await make(counsellor, '/consultations', asked)).id,
    absence: (await make(admin, '/absences', { ...away, staffId: spare.id })).id,
  };
}

/** The places of which there is a record of this kind. */
export const placesOf = ({ records }: MadeFiles, kind: keyof Records): Place[] =>
  ([...FILES, 'here', 'there'] as const).filter((place) => records[place]?.[kind] !== undefined);
