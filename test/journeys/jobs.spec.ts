import { jobActor } from '#kernel';
import { HouseJobs, type Job, JOBS } from '#jobs';
import { House } from '../house.js';

describe('the house by itself', () => {
  let house: House;
  beforeAll(async () => {
    house = await House.open();
  });
  afterAll(() => house.close());

  const run = async (name: string) => {
    const job = house.app.get<Job[]>(JOBS, { strict: false }).find((one) => one.name === name);
    if (job === undefined) throw new Error(`no job ${name}`);
    await house.app.get(HouseJobs, { strict: false }).runNow(job);
  };

  it('lets an offer run out on its own, and leaves the place where it was (S03)', async () => {
    await house.at('2026-02-02T09:00:00+01:00');
    const reception = await house.staff('receptionist');
    const counsellor = await house.staff('counsellor');
    const client = await reception.post('/clients', { compartment: 'counselling', pathway: 'unknown' });
    const entry = await reception.post('/queue-entries', { clientId: client.body.id, serviceKind: 'counselling' });
    const offer = {
      counsellorId: counsellor.id,
      weekday: 2,
      startTime: '14:00',
      firstOn: '2026-02-17',
      expiresOn: '2026-02-09',
    };
    expect((await reception.post(`/queue-entries/${entry.body.id}/offers`, offer)).status).toBe(201);
    await house.at('2026-02-10T09:00:00+01:00');
    await run('expire-offers');
    const [row] = await house.sql('SELECT status, offers_made FROM counselling.queue_entry WHERE id = $1', [
      entry.body.id,
    ]);
    expect(row).toMatchObject({ status: 'waiting', offers_made: 1 });
    expect(await house.sql(`SELECT status FROM counselling.queue_offer`)).toEqual([{ status: 'expired' }]);
    const [logged] = await house.sql(`SELECT actor FROM audit.entry WHERE deed = 'jobs.expire-offers'`);
    expect(logged).toEqual({ actor: 'system:expire-offers' });
  });

  it('forgets kept answers after 72 hours, and what is over of sessions and codes', async () => {
    const reception = await house.staff('receptionist');
    await reception.post('/clients', { compartment: 'kast', pathway: 'unknown' });
    await house.sql(`UPDATE access.repeat SET created_at = created_at - interval '73 hours'`);
    await run('forget-sessions');
    expect(await house.sql('SELECT count(*)::int AS n FROM access.repeat')).toEqual([{ n: 0 }]);
  });

  it('forgets a day later that signing in failed, and not before', async () => {
    await house.sql(`INSERT INTO access.sign_in_failure (name_key, failures, last_at) VALUES
      ('\\x01', 3, clock_timestamp() - interval '25 hours'), ('\\x02', 3, clock_timestamp() - interval '23 hours')`);
    await run('forget-sessions');
    expect(await house.sql('SELECT name_key FROM access.sign_in_failure')).toEqual([{ name_key: Buffer.from([2]) }]);
  });

  it('holds no permission, only what its own code does', () => {
    expect(jobActor('x', house.unitId).permissions.size).toBe(0);
  });
});
