import { termById, type Term } from '#calendar';
import { CounsellingJobs } from '#counselling';
import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { asJob, type Body, file, refusal, tuesdays } from '../talks.js';

/** A goal or a review as it came over the wire. */
interface Told extends Body {
  readonly id: string;
  readonly goalId: string;
}

describe('goals over the terms', () => {
  let house: House;
  let counsellor: Caller;
  let hour = 6;
  beforeAll(async () => {
    house = await House.open();
    counsellor = await house.staff('counsellor');
  });
  beforeEach(() => house.at('2026-05-04T09:00:00+02:00'));
  afterAll(() => house.close());

  const contract = async (): Promise<Body> => {
    hour += 1;
    const startTime = `${String(hour).padStart(2, '0')}:00`;
    const slot = { channel: 'phone', startTime, firstOn: '2026-05-05', until: undefined };
    const answer = await counsellor.post('/contracts', tuesdays(await file(counsellor), counsellor, slot));
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.body;
  };
  const agree = async ({ id, clientId }: Body, more: Body = {}) =>
    counsellor.post<Told>('/goals', { clientId, contractId: id, text: 'Sova hela natten', ...more });
  const reviews = async (filter: Body) => (await counsellor.list<Told>('/goal-reviews', filter)).body;
  const autumnBegins = async () => {
    await house.at('2026-07-01T03:00:00+02:00');
    await asJob(house, (tx) => house.app.get(CounsellingJobs).openReviews(tx, termById('2026-HT') as Term));
  };

  it('are written as drafts, written otherwise, and agreed or dropped', async () => {
    const one = await contract();
    const draft = (await agree(one, { draft: true, weight: 3 })).body;
    expect(draft).toMatchObject({ status: 'draft', agreedOn: null, can: { edit: true, agree: true, drop: true } });
    expect(await reviews({ clientId: one.clientId })).toEqual([]);
    const path = `/goals/${draft.id}`;
    expect((await counsellor.patch(path, { text: 'Sova bättre' })).status).toBe(428);
    const text = { text: 'Sova bättre', scale: { '-1': 'Tre timmar', '0': 'Sex timmar' }, startLevel: -1 };
    const rewritten = await counsellor.patch(path, text, { ifMatch: 1 });
    expect(rewritten.body).toMatchObject({ text: 'Sova bättre', weight: 3, startLevel: -1, version: 2 });
    expect((await counsellor.post(`${path}/agreement`, {}, { ifMatch: 1 })).status).toBe(412);
    const future = { agreedOn: '2026-05-05' };
    expect(refusal(await counsellor.post(`${path}/agreement`, future, { ifMatch: 2 }))[1]).toBe(
      'goal.agreed-in-the-future',
    );
    const agreed = await counsellor.post(`${path}/agreement`, {}, { ifMatch: 2 });
    expect(agreed.body).toMatchObject({ status: 'agreed', agreedOn: '2026-05-04', can: { edit: false } });
    expect(await reviews({ clientId: one.clientId })).toHaveLength(1);
    expect(refusal(await counsellor.patch(path, { text: 'Annat' }, { ifMatch: 3 }))).toEqual([422, 'goal.not-draft']);
    const other = (await agree(one, { draft: true })).body;
    const dropped = await counsellor.post(`/goals/${other.id}/drop`, undefined, { ifMatch: 1 });
    expect(dropped.body).toMatchObject({ status: 'discontinued', agreedOn: null, endedOn: '2026-05-04' });
  });

  it('keep every wording with its levels, its weight and what each term said of it', async () => {
    const one = await contract();
    const goal = (await agree(one, { scale: { '0': 'Sex timmar' }, weight: 2, startLevel: -2 })).body;
    const [spring] = await reviews({ clientId: one.clientId });
    const revise = {
      outcome: 'revise',
      heldOn: '2026-05-04',
      attainment: 1,
      clientView: 'Jag vågar mer nu',
      revisedText: 'Sova sex timmar varje natt',
      revisedScale: { '0': 'Varje natt', '1': 'Och vila på dagen' },
      revisedWeight: 4,
      revisedStartLevel: -1,
    };
    await counsellor.post(`/goal-reviews/${spring?.id}/outcome`, revise, { ifMatch: 1 });
    await autumnBegins();
    await house.at('2026-10-01T09:00:00+02:00');
    const [autumn] = await reviews({ clientId: one.clientId, term: '2026-HT' });
    expect(autumn).toMatchObject({ goalWeight: 4, goalStartLevel: -1, goalScale: { '1': 'Och vila på dagen' } });
    const go = { outcome: 'continue', heldOn: '2026-10-01', attainment: 0, clientView: 'Lugnare' };
    await counsellor.post(`/goal-reviews/${autumn?.id}/outcome`, go, { ifMatch: 1 });
    for (const id of [goal.id, autumn?.goalId]) {
      const { body } = await counsellor.get(`/goals/${id}/history`);
      expect(body).toMatchObject({
        wordings: [
          { text: 'Sova hela natten', status: 'revised', weight: 2, agreedOn: '2026-05-04', endedOn: '2026-05-04' },
          { text: 'Sova sex timmar varje natt', status: 'agreed', weight: 4, versionOf: goal.id },
        ],
        reviews: [
          { term: '2026-VT', outcome: 'revise', attainment: 1, clientView: 'Jag vågar mer nu' },
          { term: '2026-HT', outcome: 'continue', attainment: 0, clientView: 'Lugnare' },
        ],
      });
    }
    const colleague = await house.staff('counsellor');
    expect((await colleague.get(`/goals/${goal.id}/history`)).status).toBe(404);
    expect((await counsellor.get(`/contracts/${String(one.id)}/attainment`)).body).toEqual({
      contractId: one.id,
      terms: [
        { term: '2026-VT', goals: 1, score: 60, start: 30, change: 30 },
        { term: '2026-HT', goals: 1, score: 50, start: 40, change: 10 },
      ],
    });
  });

  it('have a T score only where they have levels and were placed on them', async () => {
    const one = await contract();
    await agree(one, { scale: { '0': 'Som väntat' }, weight: 2 });
    await agree(one, { scale: { '0': 'Som väntat' }, weight: 1 });
    await agree(one);
    const path = `/contracts/${String(one.id)}/attainment`;
    expect((await counsellor.get(path)).body).toMatchObject({ terms: [] });
    for (const { id, goalWeight, goalScale } of await reviews({ clientId: one.clientId })) {
      const attainment = goalScale === null ? 2 : goalWeight === 2 ? 1 : undefined;
      const held = { outcome: 'continue', heldOn: '2026-05-04', attainment };
      expect((await counsellor.post(`/goal-reviews/${id}/outcome`, held, { ifMatch: 1 })).status).toBe(201);
    }
    expect((await counsellor.get(path)).body).toMatchObject({
      terms: [{ term: '2026-VT', goals: 1, score: 60, start: null, change: null }],
    });
    const colleague = await house.staff('counsellor');
    expect((await colleague.get(path)).status).toBe(404);
  });

  it('W20: of KAST are reviewed every term unless the unit has said otherwise', async () => {
    const kast = await house.staff('kast_counsellor');
    const kastContract = async (startTime: string) => {
      const clientId = await file(kast, { compartment: 'kast' });
      const slot = {
        serviceKind: 'kast_counselling',
        channel: 'phone',
        startTime,
        firstOn: '2026-05-05',
        until: undefined,
      };
      return (await kast.post('/contracts', tuesdays(clientId, kast, slot))).body;
    };
    const goalOf = ({ id, clientId }: Body) =>
      kast.post<Told>('/goals', { clientId, contractId: id, text: 'Inga köp' });
    await goalOf(await kastContract('08:00'));
    expect((await kast.list('/goal-reviews')).body).toHaveLength(1);
    const administrator = await house.staff('administrator');
    const [kind] = (await administrator.list<Body>('/service-kinds', { compartment: 'kast' })).body.filter(
      ({ code }) => code === 'kast_counselling',
    );
    expect(kind).toMatchObject({ goalReviews: true });
    await administrator.patch(`/service-kinds/${String(kind?.id)}`, { goalReviews: false }, { ifMatch: 1 });
    await goalOf(await kastContract('09:00'));
    expect((await kast.list('/goal-reviews')).body).toHaveLength(1);
    await autumnBegins();
    expect((await kast.list('/goal-reviews', { term: '2026-HT' })).body).toEqual([]);
  });

  it('that are overdue are known to the manager by client number; of KAST and of what is written she sees nothing', async () => {
    const elsewhere = await house.unit({ code: 'uppsala', minAge: 18 });
    const [by, kast] = [
      await house.staff('counsellor', { unitId: elsewhere, name: 'Vera Samtal' }),
      await house.staff('kast_counsellor', { unitId: elsewhere }),
    ];
    for (const caller of [by, kast]) {
      const talk = caller === by;
      const clientId = await file(caller, { compartment: talk ? 'counselling' : 'kast' });
      const kind = { serviceKind: talk ? 'counselling' : 'kast_counselling', channel: 'phone', firstOn: '2026-05-05' };
      const { id } = (await caller.post('/contracts', tuesdays(clientId, caller, { ...kind, until: undefined }))).body;
      await caller.post('/goals', { clientId, contractId: id, text: 'Ett hemligt mål' });
    }
    const manager = await house.staff('unit_manager', { unitId: elsewhere });
    expect((await manager.list('/overdue-goal-reviews')).body).toEqual([]);
    await house.at('2026-07-01T09:00:00+02:00');
    const answer = await manager.list<Body>('/overdue-goal-reviews');
    const [client] = (await by.list<Body>('/clients')).body;
    expect(answer.body).toEqual([
      expect.objectContaining({ clientNumber: client?.number, term: '2026-VT', counsellorName: 'Vera Samtal' }),
    ]);
    expect(answer.text).not.toContain(String(client?.displayName));
    expect(answer.text).not.toContain(String(client?.id));
    expect(await house.deeds(String(client?.id))).toContain('counselling.goal-review.overdue');
    expect((await by.list('/overdue-goal-reviews')).status).toBe(403);
  });
});
