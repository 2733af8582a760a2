import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { enter, type Note, VISIT } from './notes.js';
import { assemble, deed, type Release, readAll } from './releases.js';

interface Paper {
  readonly notes: readonly { passages: readonly { of: string; pieces: readonly { ground: string | null }[] }[] }[];
  readonly handovers: readonly { at: string; way: string; handedTo: string }[];
  readonly secrecy: { ground: string };
}

const PHONE = '070-174 06 34';
const TOLD = `Kommer för provtagning. Systern ringde och oroade sig.`;
const from = TOLD.indexOf('Systern');

describe('S25 the copy of a protected patient’s record, with its release log (PDL 3:11)', () => {
  let house: House;
  let midwife: Caller;
  let gynaecologist: Caller;
  let reception: Caller;
  let clientId: string;
  let note = '';

  beforeAll(async () => {
    house = await House.open();
    await house.at('2026-03-24T09:00:00+01:00');
    midwife = await house.staff('midwife', { name: 'Mia Morske' });
    gynaecologist = await house.staff('gynaecologist');
    reception = await house.staff('receptionist');
    const identity = { type: 'personnummer', value: '19640823-3234' };
    const contact = { phone: PHONE, maySms: true };
    const file = { compartment: 'spiralen', pathway: 'unknown', displayName: 'Blyg Hägg', identity, contact };
    clientId = (await reception.post<{ id: string }>('/clients', file)).body.id;
    const now = (await midwife.get<{ version: number }>(`/clients/${clientId}`)).body.version;
    const team = [midwife.id, gynaecologist.id, reception.id];
    await midwife.post(
      `/clients/${clientId}/protection`,
      { level: 'skyddad_folkbokforing', team, reason: 'Skatteverket har beslutat' },
      { ifMatch: now },
    );
  });
  afterAll(() => house.close());

  const released = async (more: object, masks: (id: string) => object[], decision: string): Promise<Release> => {
    const assembled = (await assemble(reception, clientId, more)).body;
    const begun = (await deed(gynaecologist, assembled, 'review')).body;
    const read = await readAll(gynaecologist, begun, { [note]: masks(note) });
    const decided = await deed(gynaecologist, read, 'decision', {
      decision,
      ...(decision === 'partly' ? { text: 'Delvis.' } : {}),
    });
    return decided.body;
  };
  it('holds visit, correction and dispute, masked on a medical ground', async () => {
    const written = await enter(midwife, clientId, { kind: 'visit', headings: { ...VISIT, background: TOLD } });
    note = written.body.id;
    const signed = await midwife.post<Note>(`/notes/${note}/signature`, undefined, { ifMatch: 1 });
    const correction = { headings: { actions: 'Två prov tagna.' }, reason: 'Fel antal.' };
    const corrected = await midwife.post<Note>(`/notes/${note}/corrections`, correction, {
      ifMatch: signed.body.version,
    });
    await midwife.post(`/notes/${note}/dispute`, { text: 'Så var det inte.' }, { ifMatch: corrected.body.version });

    const social = { passage: '1.background', from, to: TOLD.length, ground: 'OSL_26_5', reason: 'Systern berättade' };
    const begun = (await deed(gynaecologist, (await assemble(reception, clientId)).body, 'review')).body;
    const wrong = await deed(gynaecologist, begun, 'masks', { noteId: note, noteVersion: 4, masks: [social] });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'release.ground-not-of-record']);

    const mask = { ...social, ground: 'OSL_25_7' };
    const decided = await released({}, () => [mask], 'partly');
    expect(decided).toMatchObject({ status: 'decided', decision: 'partly' });
    const copy = await reception.get<{ paper: Paper }>(`/releases/${decided.id}/copy`);
    const { notes, secrecy, handovers } = copy.body.paper;
    expect([secrecy.ground, handovers]).toEqual(['OSL_25_1', []]);
    expect([...new Set(notes[0]?.passages.map(({ of }) => of))]).toEqual(['note', 'correction', 'dispute']);
    expect(copy.text).toContain('OSL_25_7');
    expect(copy.text).not.toContain('Systern');
    for (const way of ['in_person', 'post']) {
      const current = (await reception.get<Release>(`/releases/${decided.id}`)).body;
      await deed(reception, current, 'handover', { way, handedTo: 'Patienten själv' });
    }
  });

  it('tells in the record itself to whom it was given and when, and to the patient in her next copy', async () => {
    const police = await released({ recipientKind: 'authority', recipient: 'Polisen' }, () => [], 'released');
    await deed(reception, police, 'handover', { way: 'secure_message', handedTo: 'Polisen' });
    const given = [
      { at: '2026-03-24', way: 'in_person', handedTo: 'Patienten själv' },
      { at: '2026-03-24', way: 'post', handedTo: 'Patienten själv' },
    ].map((one) => ({ ...one, at: expect.stringContaining(one.at) as string }));
    const printed = await midwife.post<Paper>(`/clients/${clientId}/record-prints`, {});
    expect(printed.body.handovers).toMatchObject([...given, { way: 'secure_message', handedTo: 'Polisen' }]);
    const listed = await reception.list<{ handovers: object[] }>('/releases', { clientId });
    expect(listed.body.flatMap(({ handovers }) => handovers)).toHaveLength(3);

    const next = await released({}, () => [], 'released');
    const copy = await reception.get<{ paper: Paper }>(`/releases/${next.id}/copy`);
    // That an authority has asked is not told her by a copy.
    expect(copy.body.paper.handovers).toMatchObject(given);
    const others = await released({ recipientKind: 'care_provider' }, () => [], 'released');
    const away = await reception.get<{ paper: Paper }>(`/releases/${others.id}/copy`);
    expect(away.body.paper.handovers).toEqual([]);
    for (const text of [printed.text, copy.text, away.text])
      for (const trace of [PHONE, '174 06 34', '1740634', '19640823', '3234']) expect(text).not.toContain(trace);
  });
});
