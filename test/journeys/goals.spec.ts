import { termById, type Term } from '#calendar';
import { CounsellingJobs } from '#counselling';
import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { byText, asJob, type Body, file, refusal, tuesdays } from '../talks.js';

/** A goal or a review as it came over the wire. */
interface Told extends Body {
  readonly id: string;
  readonly goalId: string;
  readonly version: number;
}

describe('goals', () => {
  let house: House;
  let counsellor: Caller;
  let hour = 6;
  beforeAll(async () => {
    house = await House.open();
    await house.at('2026-05-04T09:00:00+02:00');
    counsellor = await house.staff('counsellor');
  });
  afterAll(() => house.close());

  const contract = async (): Promise<Body> => {
    hour += 1;
    const slot = {
      channel: 'phone',
      startTime: `${String(hour).padStart(2, '0')}:00`,
      firstOn: '2026-05-05',
      until: undefined,
    };
    const answer = await counsellor.post('/contracts', tuesdays(await file(counsellor), counsellor, slot));
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.body;
  };
  const agree = async ({ id, clientId }: Body, more: Body = {}) =>
    counsellor.post<Told>('/goals', { clientId, contractId: id, text: 'Sova hela natten', ...more });
  const reviews = async (filter: Body) => (await counsellor.list<Told>('/goal-reviews', filter)).body;

  it('S09: are reviewed once a term; a whole pause waives it, a late goal waits, and what is not held is overdue', async () => {
    const [held, missed, resting, late] = [await contract(), await contract(), await contract(), await contract()];
    const goals = [await agree(held), await agree(missed), await agree(resting)].map(({ body }) => body.id);
    const pause = { from: '2026-07-01', until: '2026-12-31', reason: 'Utlandsstudier' };
    await counsellor.post(`/contracts/${String(resting.id)}/pause`, pause, { ifMatch: 1 });

    await house.at('2026-07-01T03:00:00+02:00');
    const jobs = house.app.get(CounsellingJobs);
    const autumn = termById('2026-HT') as Term;
    expect(await asJob(house, (tx) => jobs.openReviews(tx, autumn))).toBe(3);
    expect(await asJob(house, (tx) => jobs.openReviews(tx, autumn))).toBe(0);

    await house.at('2026-12-10T10:00:00+01:00');
    expect((await agree(late)).status).toBe(201);
    expect(await reviews({ term: '2026-HT', clientId: late.clientId })).toEqual([]);
    const [due] = await reviews({ term: '2026-HT', clientId: held.clientId });
    expect(due).toMatchObject({
      status: 'due',
      dueOn: '2026-12-31',
      goalText: 'Sova hela natten',
      can: { hold: true },
    });
    const outcome = { outcome: 'continue', attainment: 1, clientView: 'Det går åt rätt håll', heldOn: '2026-12-10' };
    const path = `/goal-reviews/${due?.id}/outcome`;
    expect((await counsellor.post(path, outcome)).status).toBe(428);
    const done = await counsellor.post(path, outcome, { ifMatch: 1 });
    expect(done.body).toMatchObject({
      status: 'done',
      outcome: 'continue',
      attainment: 1,
      clientView: 'Det går åt rätt håll',
    });
    expect(refusal(await counsellor.post(path, outcome, { ifMatch: 2 }))).toEqual([422, 'goal-review.closed']);

    await house.at('2027-01-01T00:30:00+01:00');
    const all = await reviews({ term: '2026-HT' });
    expect(all.map(({ goalId, status }) => [goalId, status]).toSorted(byText)).toEqual(
      [
        [goals[0], 'done'],
        [goals[1], 'overdue'],
        [goals[2], 'waived'],
      ].toSorted(byText),
    );
    expect(await reviews({ term: '2026-HT', status: 'overdue' })).toHaveLength(1);
    const second = `INSERT INTO counselling.goal_review (id, unit_id, compartment, client_id, created_at, version, goal_id, term, due_on, status)
      SELECT gen_random_uuid(), unit_id, compartment, client_id, now(), 1, goal_id, term, due_on, 'due' FROM counselling.goal_review WHERE id = $1`;
    await expect(house.sql(second, [due?.id])).rejects.toMatchObject({ constraint: 'one_review_per_goal_and_term' });
    const spring = termById('2027-VT') as Term;
    expect(await asJob(house, (tx) => jobs.openReviews(tx, spring))).toBe(4);
    await house.at('2026-05-04T09:00:00+02:00');
  });

  it('come with the review of the present term where there are 28 days left of it', async () => {
    const one = await contract();
    const goal = await agree(one, { scale: { '-2': 'Sämre', '0': 'Som väntat', '2': 'Mycket bättre' }, weight: 2 });
    expect(goal.body).toMatchObject({
      status: 'agreed',
      weight: 2,
      agreedOn: '2026-05-04',
      scale: { '-2': 'Sämre' },
      version: 1,
    });
    const [review] = await reviews({ clientId: one.clientId });
    expect(review).toMatchObject({ term: '2026-VT', dueOn: '2026-06-30', goalScale: { '0': 'Som väntat' } });
    expect(JSON.stringify(await house.sql('SELECT * FROM counselling.goal'))).not.toContain('Som väntat');
    expect(refusal(await agree(one, { agreedOn: '2026-05-05' }))).toEqual([422, 'goal.agreed-in-the-future']);
    expect((await agree({ ...one, clientId: await file(counsellor) })).status).toBe(404);
  });

  it('are revised in a new wording that the next term reviews, achieved or given up', async () => {
    const one = await contract();
    const goal = (await agree(one)).body;
    const [review] = await reviews({ clientId: one.clientId });
    const path = `/goal-reviews/${review?.id}/outcome`;
    const revise = { outcome: 'revise', heldOn: '2026-05-04' };
    expect(refusal(await counsellor.post(path, revise, { ifMatch: 1 }))).toEqual([
      422,
      'goal-review.revised-text-needed',
    ]);
    const revised = await counsellor.post(path, { ...revise, revisedText: 'Sova sex timmar' }, { ifMatch: 1 });
    expect(revised.body.status).toBe('done');
    const goals = (await counsellor.list<Told>('/goals', { clientId: one.clientId })).body;
    expect(goals).toEqual([
      expect.objectContaining({ id: goal.id, status: 'revised', endedOn: '2026-05-04' }),
      expect.objectContaining({ versionOf: goal.id, status: 'agreed', text: 'Sova sex timmar' }),
    ]);
    const jobs = house.app.get(CounsellingJobs);
    expect(await asJob(house, (tx) => jobs.openReviews(tx, termById('2026-VT') as Term))).toBe(0);
  });

  it('are waived with a reason, and by the end of their contract', async () => {
    const [one, two] = [await contract(), await contract()];
    await agree(one);
    await agree(two);
    const [review] = await reviews({ clientId: one.clientId });
    const waived = await counsellor.post(
      `/goal-reviews/${review?.id}/waiver`,
      { reason: 'Klienten avböjer' },
      { ifMatch: 1 },
    );
    expect(waived.body).toMatchObject({ status: 'waived', waivedGround: 'stated', waivedReason: 'Klienten avböjer' });
    await counsellor.post(
      `/contracts/${String(two.id)}/end`,
      { endedOn: '2026-05-04', reason: 'moved' },
      { ifMatch: 1 },
    );
    const [other] = await reviews({ clientId: two.clientId });
    expect(other).toMatchObject({ status: 'waived', waivedGround: 'contract_ended' });
    expect(refusal(await agree(two))).toEqual([422, 'contract.ended']);
  });

  it('are due again when a pause over the whole term ends before it', async () => {
    const one = await contract();
    await agree(one);
    await house.at('2026-07-01T09:00:00+02:00');
    const paused = await counsellor.post(
      `/contracts/${String(one.id)}/pause`,
      { from: '2026-07-01', reason: 'Resa' },
      { ifMatch: 1 },
    );
    const jobs = house.app.get(CounsellingJobs);
    await asJob(house, (tx) => jobs.openReviews(tx, termById('2026-HT') as Term));
    expect((await reviews({ clientId: one.clientId, term: '2026-HT' }))[0]?.status).toBe('waived');
    await house.at('2026-09-01T09:00:00+02:00');
    await counsellor.post(`/contracts/${String(one.id)}/resume`, undefined, { ifMatch: paused.body.version as number });
    expect((await reviews({ clientId: one.clientId, term: '2026-HT' }))[0]?.status).toBe('due');
    await house.at('2026-05-04T09:00:00+02:00');
  });

  it('are for the care team alone', async () => {
    const one = await contract();
    const goal = (await agree(one)).body;
    const [review] = await reviews({ clientId: one.clientId });
    const reception = await house.staff('receptionist');
    expect((await reception.list('/goals')).status).toBe(403);
    const colleague = await house.staff('counsellor');
    expect((await colleague.list('/goals', { id: [goal.id] })).body).toEqual([]);
    expect((await colleague.list('/goal-reviews', { id: [review?.id] })).body).toEqual([]);
    expect((await colleague.post(`/goal-reviews/${review?.id}/waiver`, { reason: 'x' }, { ifMatch: 1 })).status).toBe(
      404,
    );
    const body = { clientId: one.clientId, contractId: one.id, text: 'Intrång' };
    expect((await colleague.post('/goals', body)).status).toBe(404);
  });
});
