import { HouseJobs, type Job, JOBS } from '#jobs';
import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { type Body, file, refusal } from '../talks.js';
import { asApp } from './notes.js';

interface Link extends Body {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly can: Record<string, boolean>;
}

const MORNING = '2026-03-30T09:00:00+02:00';
const AGREED = [
  { kind: 'name', text: 'Blå Fågel' },
  { kind: 'contact', text: 'Bara sms, 070-174 06 33' },
  { kind: 'wish', text: 'Vill prata med någon' },
];

describe('S16 linking', () => {
  let house: House;
  let midwife: Caller;
  let counsellor: Caller;
  let colleague: Caller;
  let kast: Caller;
  let patient: string;
  beforeAll(async () => {
    house = await House.open();
    await house.at(MORNING);
    midwife = await house.staff('midwife');
    counsellor = await house.staff('counsellor');
    colleague = await house.staff('counsellor');
    kast = await house.staff('kast_counsellor');
    patient = await file(midwife, { compartment: 'spiralen', displayName: 'Hemlig Patient' });
  });
  afterAll(() => house.close());

  const consent = async (more: Body = {}, by = midwife, clientId = patient) => {
    const said = { to: 'counselling', categories: ['name', 'contact', 'wish'], purpose: 'Vill ha samtal' };
    const days = { givenOn: '2026-03-30', expiresOn: '2026-06-30' };
    return by.post<Link>('/consents', { clientId, ...said, ...days, ...more });
  };
  const write = (more: Body = {}, by = midwife, clientId = patient) =>
    by.post<Link>('/referrals', { clientId, to: 'counselling', items: AGREED, ...more });
  const send = (id: string, by = midwife, ifMatch = 1) =>
    by.post<Link>(`/referrals/${id}/sending`, undefined, { ifMatch });
  const linked = async (more: Body = {}) => {
    const { id: consentId } = (await consent()).body;
    const { id } = (await write({ consentId, ...more })).body;
    return { consentId, id, sent: (await send(id)).body };
  };
  const newest = async (by: Caller): Promise<Link> => {
    const { body } = await by.list<Link>('/incoming-referrals', { status: 'open' });
    return body.at(-1) as Link;
  };
  const deed = (by: Caller, { id, version }: Pick<Link, 'id' | 'version'>, what: string, body?: Body) =>
    by.post<Link>(`/incoming-referrals/${id}/${what}`, body, { ifMatch: version });
  const own = async (id: string) => (await midwife.get<Link>(`/referrals/${id}`)).body;

  it('tells counselling what she agreed to and nothing else, and the midwife how far it has come and nothing more', async () => {
    const { id, sent } = await linked();
    expect(sent).toMatchObject({ status: 'sent', can: { edit: false, send: false, withdraw: false } });
    const incoming = await newest(counsellor);
    expect(incoming).toMatchObject({ from: 'spiralen', status: 'sent', items: null, clientId: null });
    expect(JSON.stringify(incoming)).not.toMatch(/Hemlig|Fågel/);
    expect(JSON.stringify(incoming)).not.toContain(patient);
    const opened = (await deed(counsellor, incoming, 'opening')).body;
    expect([opened.status, opened.items]).toEqual(['received', AGREED]);
    expect((await own(id)).status).toBe('received');
    const taken = (await deed(counsellor, opened, 'acceptance')).body;
    const its = await file(counsellor, { displayName: 'Blå Fågel' });
    expect((await deed(counsellor, taken, 'file', { clientId: its })).body).toMatchObject({ clientId: its });
    const shown = await midwife.get<Link>(`/referrals/${id}`);
    expect([shown.body.status, shown.text.includes(its), shown.text.includes(counsellor.person.name)]).toEqual([
      'accepted',
      false,
      false,
    ]);
    // Each of them meets the other's file as one that does not exist.
    expect([
      (await midwife.get(`/clients/${its}`)).status,
      (await counsellor.get(`/clients/${patient}`)).status,
    ]).toEqual([404, 404]);
    expect((await colleague.get(`/incoming-referrals/${incoming.id}`)).status).toBe(404);
    expect((await midwife.get(`/incoming-referrals/${incoming.id}`)).status).toBe(404);
    const met = (await deed(counsellor, taken, 'first-contact')).body;
    expect((await deed(counsellor, met, 'completion')).body.status).toBe('completed');
    expect((await own(id)).status).toBe('completed');
    expect(await house.deeds(patient)).toContain('bridge.referral.send');
    expect(await house.deeds(its)).toContain('bridge.incoming.place');
  });

  it('is cancelled where she takes her yes back before it is sent, and stays told where she does after', async () => {
    const before = (await consent()).body;
    const unsent = (await write({ consentId: before.id })).body;
    await midwife.post(`/consents/${before.id}/revocation`, undefined, { ifMatch: 1 });
    expect((await own(unsent.id)).status).toBe('withdrawn');
    expect(refusal(await send(unsent.id, midwife, 2))).toEqual([409, 'referral.frozen']);
    const { consentId, id } = await linked();
    expect((await midwife.post(`/consents/${consentId}/revocation`, undefined, { ifMatch: 1 })).body.status).toBe(
      'revoked',
    );
    expect((await own(id)).status).toBe('sent');
    const again = (await write({ consentId })).body;
    expect(refusal(await send(again.id))).toEqual([422, 'consent.does-not-hold']);
    const told = await house.sql('SELECT items FROM bridge.disclosure WHERE referral_id = $1', [id]);
    expect(told).toEqual([{ items: ['name', 'contact', 'wish'] }]);
  });

  it('I19 stands on one ground: her yes, that day, for that receiver and all of it, or a paragraph with its reason', async () => {
    const yes = (await consent({ categories: ['wish'] })).body;
    const tooMuch = (await write({ consentId: yes.id })).body;
    expect(refusal(await send(tooMuch.id))).toEqual([422, 'consent.does-not-cover']);
    const other = (await write({ to: 'kast', consentId: yes.id })).body;
    expect(refusal(await send(other.id))).toEqual([422, 'consent.does-not-cover']);
    const draft = (await write()).body;
    expect([draft.status, refusal(await send(draft.id))]).toEqual(['draft', [422, 'referral.no-ground']]);
    const statutory = { code: 'osl_25_12_unborn', necessity: 'Fara för det väntade barnet.' };
    expect(refusal(await write({ consentId: yes.id, statutory }))).toEqual([422, 'referral.two-grounds']);
    const foreign = (await write({ statutory: { ...statutory, code: 'sol_15_7' } })).body;
    expect(refusal(await send(foreign.id))).toEqual([422, 'disclosure.ground-not-yours']);
    expect((await send((await write({ statutory })).body.id)).body.status).toBe('sent');
    expect(refusal(await write({ statutory: { ...statutory, code: 'osl_10_27' } }))).toEqual([
      422,
      'disclosure.no-such-ground',
    ]);
    const old = (await consent({ givenOn: '2026-01-01', expiresOn: '2026-03-29' })).body;
    expect(refusal(await send((await write({ consentId: old.id })).body.id))).toEqual([422, 'consent.does-not-hold']);
    expect(refusal(await consent({ to: 'spiralen' }))).toEqual([422, 'referral.same-part']);
  });

  it('I20 carries no finding out of health care without her yes to just that, and is never changed once sent', async () => {
    const finding = { items: [{ kind: 'lab_result', text: 'Påhittat svar' }] };
    const statutory = { code: 'osl_10_2', necessity: 'Behövs för arbetet.' };
    expect(refusal(await send((await write({ ...finding, statutory })).body.id))).toEqual([
      422,
      'disclosure.findings-need-consent',
    ]);
    const yes = (await consent({ categories: ['lab_result'] })).body;
    expect((await send((await write({ ...finding, consentId: yes.id })).body.id)).body.status).toBe('sent');
    const { id, sent } = await linked();
    const changed = await midwife.patch(`/referrals/${id}`, finding, { ifMatch: sent.version });
    expect(refusal(changed)).toEqual([409, 'referral.frozen']);
    for (const change of [
      `UPDATE bridge.referral SET items = '{lab_result}' WHERE id = '${id}'`,
      'UPDATE bridge.letter SET content = content',
      'DELETE FROM bridge.disclosure',
      `UPDATE bridge.consent SET categories = '{lab_result}'`,
    ])
      await expect(house.sql(change)).rejects.toThrow(/not changed|nothing else/);
    await expect(
      house.sql(
        `UPDATE bridge.referral SET status = 'sent', sent_at = now(), sent_by = created_by WHERE status = 'ground_recorded'`,
      ),
    ).rejects.toThrow('written down as disclosed');
  });

  it('is taken on by one of two at once, declined with a word, and lapses after sixty days', async () => {
    const first = await linked();
    const waiting = await newest(counsellor);
    const seen = (await deed(counsellor, waiting, 'opening')).body;
    const both = await Promise.all([counsellor, colleague].map((one) => deed(one, seen, 'acceptance')));
    const refused = both.map(({ status }) => status).filter((status) => status !== 200);
    expect([refused.length, [404, 412].includes(refused[0] ?? 0)]).toEqual([1, true]);
    expect((await own(first.id)).status).toBe('accepted');
    const second = await linked();
    const next = (await deed(counsellor, await newest(counsellor), 'opening')).body;
    await deed(counsellor, next, 'decline', { reason: 'no_capacity' });
    expect(await own(second.id)).toMatchObject({ status: 'declined', declineReason: 'no_capacity' });
    const after = (await counsellor.get<Link>(`/incoming-referrals/${next.id}`)).body;
    expect([after.status, after.items]).toEqual(['declined', null]);
    const third = await linked();
    await house.at('2026-05-30T12:00:00+02:00');
    const job = house.app.get<Job[]>(JOBS, { strict: false }).find(({ name }) => name === 'lapse-referrals');
    await house.app.get(HouseJobs, { strict: false }).runNow(job as Job);
    expect([(await own(third.id)).status, (await own(first.id)).status]).toEqual(['lapsed', 'accepted']);
    await house.at(MORNING);
  });

  it('goes the same way in, to whoever works at Spiralen', async () => {
    const client = await file(kast, { compartment: 'kast' });
    const yes = (await consent({ to: 'spiralen', categories: ['wish'] }, kast, client)).body;
    const { id } = (await write({ to: 'spiralen', items: [AGREED[2]], consentId: yes.id }, kast, client)).body;
    await send(id, kast);
    const incoming = await newest(midwife);
    expect([(await deed(midwife, incoming, 'opening')).body.items, incoming.from]).toEqual([[AGREED[2]], 'kast']);
    expect(refusal(await write({ to: 'trafficking' }))).toEqual([400, 'request.invalid']);
  });

  it('S25 passes on neither name nor address of somebody who is protected, within the house or on paper', async () => {
    const hidden = await file(midwife, { compartment: 'spiralen', displayName: 'Dold Person' });
    const outside = { to: 'care', recipient: 'Kvinnokliniken, Sjukhuset' };
    const yes = (await consent({ ...outside, categories: ['name', 'wish', 'diagnosis'] }, midwife, hidden)).body;
    const items = [AGREED[0], AGREED[2], { kind: 'diagnosis', text: 'Påhittad diagnos' }];
    const { id } = (await write({ ...outside, items, consentId: yes.id }, midwife, hidden)).body;
    expect(refusal(await midwife.get(`/referrals/${id}/paper`))).toEqual([422, 'referral.no-paper']);
    await send(id);
    const paper = await midwife.get(`/referrals/${id}/paper`);
    expect([paper.status, paper.headers.get('content-type'), paper.headers.get('content-disposition')]).toEqual([
      200,
      'application/pdf',
      'attachment; filename="remiss.pdf"',
    ]);
    expect(paper.text.slice(0, 5)).toBe('%PDF-');
    expect(await house.deeds(hidden)).toContain('bridge.referral.print');
    await house.sql(`UPDATE clients.client SET protected_level = 'skyddad_folkbokforing' WHERE id = $1`, [hidden]);
    expect(refusal(await write({ consentId: yes.id }, midwife, hidden))).toEqual([422, 'referral.protected-person']);
    const kept = await house.sql<{ row: string }>(`SELECT row_to_json(r)::text AS row FROM bridge.referral r
      UNION ALL SELECT row_to_json(c)::text FROM bridge.consent c UNION ALL SELECT row_to_json(l)::text FROM bridge.letter l`);
    expect(kept.map(({ row }) => row).join()).not.toMatch(/Fågel|Sjukhuset|Påhitt|070-174/);
  });

  it('S21 is as blocked as the record of the unit that wrote it, and nothing leaves on a yes that is blocked', async () => {
    const physician = await house.staff('physician');
    const hers = await file(midwife, { compartment: 'spiralen', displayName: 'Grön Lykta' });
    const { id: consentId } = (await consent({}, midwife, hers)).body;
    const { id } = (await write({ consentId }, midwife, hers)).body;
    await send(id);
    const own = (await write({ consentId }, physician, hers)).body;
    const seen = async () =>
      [
        await physician.list('/consents', { clientId: hers }),
        await physician.list('/referrals', { clientId: hers }),
        await physician.list('/referrals', { id: [id] }),
      ].map(({ text }) => [text.includes(`"id":"${consentId}"`), text.includes(id)]);
    expect(await seen()).toEqual([
      [true, false],
      [false, true],
      [false, true],
    ]);
    const asked = { askedBy: 'patient', careUnit: 'gynaecology' };
    expect((await midwife.post(`/clients/${hers}/care-blocks`, asked)).status).toBe(201);
    expect((await seen()).flat()).not.toContain(true);
    expect((await physician.get(`/referrals/${id}`)).status).toBe(404);
    expect((await send(own.id, physician)).status).toBe(404);
    expect((await write({ consentId }, physician, hers)).status).toBe(404);
    const disclosed = `INSERT INTO bridge.disclosure (id, unit_id, compartment, client_id, created_at, version, referral_id, to_recipient, items, consent_id, disclosed_by)
      SELECT gen_random_uuid(), unit_id, compartment, client_id, ctx.now(), 1, id, to_recipient, items, consent_id, created_by FROM bridge.referral WHERE id = '${own.id}'`;
    await expect(asApp(house, physician, disclosed)).rejects.toThrow('row-level security');
    expect((await midwife.list('/referrals', { clientId: hers })).body).toHaveLength(2);
  });
});
