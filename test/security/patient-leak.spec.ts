import { ROLES } from '#kernel';
import type { Caller } from '../caller.js';
import { openClinic } from '../clinic.js';
import { House } from '../house.js';
import { type Read, read } from './bytes.js';
import { MAY, MAY_OF_PROTECTED, opens, OWN_UNIT, PEOPLE, type Person, SWEPT } from './expected-reach.js';
import { LeakQuestions, SHEET, unasked } from './leak-questions.js';
import { absent, FIRST, makePatient, type Mark, type Patient, SECOND } from './marked-patients.js';
import { make } from './making.js';
import { Api, type Operation } from './operations.js';
import type { Said } from './speaker.js';

/** The reviewer is told which file the log speaks of, and in no other place. */
const LOG = /^\/api\/access-log/;

/** Answers that tell how much there is and of nobody: they change when somebody comes. */
const FIGURES = new Set([
  'GET /clinic-sessions',
  'GET /reports/{id}',
  'GET /unit-page',
  'GET /access-log',
  'GET /slots',
]);

/** Whoever puts a copy together is told which notes there are, and not what they say (S12, decision 21). */
const NOTES_OF_A_COPY = /^\/api\/releases\/plan$/;

/** Whoever is elsewhere at that time is busy to everybody, with nobody. */
const BUSY = /\{"kind":"busy","startsAt":"\{at\}","endsAt":"\{at\}"\}/g;

const BLOCK = { askedBy: 'patient', careUnit: 'gynaecology' };

/** What opens a block is hers to do who may see the file; nobody does it here. */
const OPENING = /(block-consents|care-relations|emergency-lifts|protection)/;

/** Changes of what the unit is like, in which no patient and no time of hers is spoken of. */
const TABLES =
  /^\/(staff|rooms|units|organisations|instruments|studies|classification|note-templates|opening-hours|laboratory|police|eligibility|service-kinds)/;

/** What is done before anybody is known, or ends the session one asks with. */
const AT_THE_DOOR = /^\/(sign-|enrolment)/;

describe('a patient of Spiralen, looked for by everybody in everything', () => {
  let house: House;
  let api: Api;
  let questions: LeakQuestions;
  let patients: readonly Patient[] = [];
  const cast = {} as Record<Person, Caller>;
  const before = new Map<string, string>();
  const sent = new Map<Person, string>();
  const leaks: string[] = [];
  const shown = new Set<string>();
  let asked = 0;

  beforeAll(async () => {
    house = await House.open();
    api = new Api(house);
    const clinic = await openClinic(house);
    const malmo = await house.unit({ code: 'malmo', minAge: 15 });
    for (const role of ROLES) cast[role] = role === 'midwife' ? clinic.midwife : await house.staff(role);
    cast.talkDesk = await house.staff('receptionist', { compartments: ['counselling', 'kast', 'outreach'] });
    cast.midwifeElsewhere = await house.staff('midwife', { unitId: malmo });
    cast.deskElsewhere = await house.staff('receptionist', { unitId: malmo });
    cast.nobody = house.nobody();
    const [clinicSession = ''] = (
      await clinic.reception.list<{ id: string; clinicianId: string }>('/clinic-sessions')
    ).body
      .filter(({ clinicianId }) => clinicianId === clinic.midwife.id)
      .map(({ id }) => id);
    questions = new LeakQuestions(api, { midwifeId: clinic.midwife.id, roomId: clinic.rooms[0], clinicSession });
    await everybody(async (person) => {
      if (MAY[person] === undefined) await lookAround(person, (key, said) => before.set(key, said));
    });
    const hands = { midwife: clinic.midwife, desk: clinic.reception };
    const first = await makePatient(FIRST, hands);
    await make(clinic.midwife, `/clients/${first.records.client}/care-blocks`, BLOCK);
    await everybody(async (person) => {
      if (MAY[person] !== undefined && MAY_OF_PROTECTED[person] === undefined)
        await lookAround(person, (key, said) => before.set(key, said));
    });
    const second = await makePatient(SECOND, hands);
    const { version } = (await clinic.midwife.get<{ version: number }>(`/clients/${second.records.client}`)).body;
    const protection = { level: 'sekretessmarkering', team: [clinic.midwife.id], reason: 'Skatteverket har beslutat' };
    await make(clinic.midwife, `/clients/${second.records.client}/protection`, protection, { ifMatch: version });
    patients = [first, second];
  }, 120_000);
  afterAll(() => house.close());

  it('has a value for every filter of every list, and opens the spreadsheets it is given', async () => {
    expect(api.operations.flatMap((one) => unasked(one).map((key) => `${one.key} ${key}`))).toEqual([]);
    const sheet = { path: '/api/reports/R13?from=2026-01-01&to=2026-12-31', headers: { accept: SHEET } };
    expect((await read(house, cast.unit_manager, sheet)).text).toMatch(/<worksheet.*<sheetData>/s);
  });

  it('is in no list, count, day, calendar, slot, report or file of a report that names nobody', async () => {
    const changed: string[] = [];
    await everybody(async (person) => {
      await lookAround(person, (key, said) => {
        if (before.has(key) && before.get(key) !== said) changed.push(`${key}: ${before.get(key)} | ${said}`);
      });
      for (const operation of reading().filter((one) => opens(one, person)))
        for (const said of questions.narrowed(operation)) await say(person, said);
    });
    expect([leaks, changed]).toEqual([[], []]);
  }, 120_000);

  it('is found by no name, number, personal number, phone, e-mail or id: the answer is that of one who is not there', async () => {
    const odd: string[] = [];
    await everybody(async (person) => {
      for (const operation of reading())
        for (const patient of foundBy(person, operation)) odd.push(...(await searched(operation, person, patient)));
    });
    expect([leaks, odd]).toEqual([[], []]);
  }, 120_000);

  it('is in no preview, refusal or conflict of any deed', async () => {
    const odd: string[] = [];
    const deeds = api.operations.filter((one) => one.method !== 'GET' && !AT_THE_DOOR.test(one.path));
    await everybody(async (person) => {
      for (const operation of deeds)
        for (const patient of foundBy(person, operation)) odd.push(...(await tried(operation, person, patient)));
    });
    expect([leaks, odd]).toEqual([[], []]);
  }, 120_000);

  it('is there all the while: everybody was shown what the table says she may be, by the same questions', () => {
    const may = PEOPLE.flatMap((person) => [
      ...(MAY[person] ?? []).map((mark) => `${person} ${mark} of ${FIRST.name}`),
      ...(MAY_OF_PROTECTED[person] ?? []).map((mark) => `${person} ${mark} of ${SECOND.name}`),
    ]);
    const logged = [FIRST, SECOND].map(({ name }) => `log_reviewer file of ${name}`);
    const copied = `receptionist notes of ${FIRST.name}`;
    expect([...shown].toSorted()).toEqual([...may, ...logged, copied].toSorted());
    expect(asked).toBeGreaterThan(5000);
  });

  const reading = () => api.operations.filter(({ method }) => method === 'GET');

  const everybody = async (walk: (person: Person) => Promise<void>): Promise<void> => {
    await Promise.all(PEOPLE.map((person) => walk(person)));
  };

  /** Both where she knows one of them; a wall that hides the first hides the second too. */
  const foundBy = (person: Person, { path }: Operation): readonly Patient[] =>
    MAY[person] === undefined && !/^.(clients|access-log)/.test(path) ? patients.slice(0, 1) : patients;

  /** Asks whatever she may ask that names nobody, and tells what she was answered. */
  async function lookAround(person: Person, told: (key: string, said: string) => void): Promise<void> {
    const all = reading().filter((one) => opens(one, person) && (patients.length > 0 || !FIGURES.has(one.key)));
    for (const operation of all)
      for (const said of questions.plain(operation)) {
        const heard = await say(person, said);
        if (!FIGURES.has(operation.key)) told(`${person} ${said.path}`, withoutBusy(plainly(heard)));
      }
  }

  /** Every question after her, beside the same after nobody where she is not to be known. */
  async function searched(operation: Operation, person: Person, patient: Patient): Promise<string[]> {
    const hers = questions.after(operation, patient);
    if (!opens(operation, person))
      return SWEPT.includes(person) || patient !== patients[0] ? [] : compare(person, hers.slice(0, 1));
    if (knows(person, patient)) return compare(person, hers);
    const nobody = absent();
    return compare(person, hers, questions.after(operation, nobody), [patient, nobody]);
  }

  /** Deeds on one whom she may not know, or of whom she may not know all. */
  async function tried(operation: Operation, person: Person, patient: Patient): Promise<string[]> {
    if (marksFor(person, patient) === OWN_UNIT || !opens(operation, person)) return [];
    if (!questions.concerns(operation, patient) || TABLES.test(operation.path)) return [];
    if (knows(person, patient) && OPENING.test(operation.path)) return [];
    const hers = [questions.deed(operation, patient, cast[person].id)];
    const id = Object.values(patient.records).find((one) => hers[0]?.path.includes(one));
    if (id === undefined || knows(person, patient) || SWEPT.includes(person)) return compare(person, hers);
    const nobody = absent();
    return compare(person, hers, [questions.deed(operation, nobody, cast[person].id)], [patient, nobody]);
  }

  async function compare(person: Person, hers: readonly Said[], nobodys?: readonly Said[], who: Patient[] = []) {
    const odd: string[] = [];
    for (const [index, said] of hers.entries()) {
      const heard = plainly(await say(person, said), who);
      const none = nobodys?.[index] && plainly(await say(person, nobodys[index]), who);
      if (none !== undefined && heard !== none && !LOG.test(said.path))
        odd.push(`${said.method ?? 'GET'} ${said.path} as ${person}: ${heard} | ${none}`);
    }
    return odd;
  }

  /** Says it, and writes down every mark that comes back and should not. */
  async function say(person: Person, said: Said): Promise<Read> {
    asked += 1;
    const heard = await read(house, cast[person], said);
    const own = `${decodeURIComponent(said.path.replaceAll('+', ' '))} ${JSON.stringify(said.body ?? '')}`;
    sent.set(person, `${sent.get(person) ?? ''}${own}`);
    if (heard.status >= 500) leaks.push(`${said.path} as ${person} broke: ${heard.text}`);
    // Her own rows of the log, and her drafts, give back what she wrote herself.
    const back = /^\/api\/(access-log|note-drafts)/.test(said.path) ? (sent.get(person) ?? '') : own;
    for (const patient of patients)
      for (const [mark, word] of marksIn(heard.text, patient).filter(([, one]) => !back.includes(one)))
        if (may(person, patient, said).includes(mark)) shown.add(`${person} ${mark} of ${patient.name}`);
        else leaks.push(`${said.method ?? 'GET'} ${said.path} as ${person} shows ${mark}: ${around(heard.text, word)}`);
    return heard;
  }

  function may(person: Person, patient: Patient, { path }: Said): readonly Mark[] {
    if (person === 'log_reviewer' && LOG.test(path)) return ['file'];
    return [
      ...marksFor(person, patient),
      ...(NOTES_OF_A_COPY.test(path) && knows(person, patient) ? (['notes'] as const) : []),
    ];
  }

  const marksFor = (person: Person, patient: Patient): readonly Mark[] =>
    (patient === patients[0] ? MAY : MAY_OF_PROTECTED)[person] ?? [];

  const knows = (person: Person, patient: Patient): boolean => marksFor(person, patient).length > 0;
});

/** What is left of an answer when the ids that were asked for, and the time of day, are taken out of it. */
const plainly = ({ status, range, text }: Read, who: readonly Patient[] = []): string =>
  who
    .flatMap(({ records, number }) => [...Object.values(records), number])
    .reduce((said, word) => said.replaceAll(word, '{hers}'), `${status} ${range} ${text}`)
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '{at}');

const withoutBusy = (said: string): string =>
  said.replaceAll(BUSY, '').replaceAll(/,{2,}/g, ',').replaceAll('[,', '[').replaceAll(',]', ']');

/** Her marks that stand in an answer. */
const marksIn = (text: string, { marks }: Patient): [Mark, string][] =>
  (Object.entries(marks) as [Mark, readonly string[]][]).flatMap(([mark, words]) =>
    words.filter((word) => text.includes(word)).map((word): [Mark, string] => [mark, word]),
  );

const around = (text: string, mark: string): string =>
  text.slice(Math.max(0, text.indexOf(mark) - 120), text.indexOf(mark) + 60);
