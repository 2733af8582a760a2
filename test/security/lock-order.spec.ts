import type { Answer, Caller } from '../caller.js';
import { contractOf, lastDay, living, step } from '../handing.js';
import { MergeWorld } from '../journeys/merge-world.js';

const PAIRS = 20;
const DAYS = [1, 2, 3, 4, 5];
const FIRST = ['2026-03-30', '2026-03-31', '2026-04-01', '2026-04-02', '2026-03-27'];
const HOURS = ['08:00', '10:00', '12:00', '14:00'];

/** Two deeds that hold some of the same rows: whoever comes second waits, and nobody waits in a ring. */
describe('deeds at once hold in one order', () => {
  let world: MergeWorld;
  let admin: Caller;
  beforeAll(async () => {
    world = await MergeWorld.open();
    admin = await world.house.staff('administrator');
  });
  afterAll(() => world.house.close());

  const deadlocks = async (): Promise<number> => {
    await world.house.sql('SELECT pg_stat_force_next_flush()');
    const [row] = await world.house.sql<{ n: number }>(
      'SELECT deadlocks::int AS n FROM pg_stat_database WHERE datname = current_database()',
    );
    return row?.n ?? -1;
  };

  /** A contract of its own hour for each pair. */
  const slotOf = (pair: number) => ({
    weekday: DAYS[pair % DAYS.length],
    firstOn: FIRST[pair % DAYS.length],
    startTime: HOURS[Math.floor(pair / DAYS.length)],
    agreedOn: '2026-03-24',
  });

  const mustHaveHeld = async (answers: Answer[], before: number): Promise<void> => {
    expect(answers.filter(({ status }) => ![200, 201, 409, 412, 422].includes(status)).map(({ text }) => text)).toEqual(
      [],
    );
    expect(answers.filter(({ status }) => status < 300).length).toBeGreaterThan(answers.length / 2 - 1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await deadlocks()).toBe(before);
  };

  it('a merge, beside a contract of the file that ends or is moved', async () => {
    const { lena } = world;
    const before = await deadlocks();
    const answers: Answer[] = [];
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const [from, into] = [await world.file(`F${pair}`), await world.file(`I${pair}`)];
      const { body } = await contractFor(from.id, pair);
      const path = `/contracts/${String(body.id)}`;
      const ifMatch = Number(body.version);
      const version = await world.version(from.id);
      const change = {
        effectiveFrom: '2026-05-04',
        startTime: '18:00',
        weekday: slotOf(pair).weekday,
        agreedOn: '2026-03-24',
        reason: 'Ny tid',
      };
      answers.push(
        ...(await Promise.all([
          lena.post(`/clients/${from.id}/merge`, { intoId: into.id }, { ifMatch: version }),
          pair % 2 === 0
            ? lena.post(`${path}/end`, { endedOn: '2026-03-24', reason: 'completed' }, { ifMatch })
            : lena.post(`${path}/slot-change`, change, { ifMatch }),
        ])),
      );
    }
    await mustHaveHeld(answers, before);
  }, 120_000);

  it('a step of a reassignment, or a last day, beside the end of its contract', async () => {
    const before = await deadlocks();
    const answers: Answer[] = [];
    for (let pair = 0; pair < PAIRS / 2; pair += 1) {
      const bo = await world.house.staff('counsellor');
      const siv = await world.house.staff('counsellor');
      const { id } = await contractOf(bo, { ...slotOf(0), startTime: '08:00' });
      const ending = async (by: Caller) => {
        const ifMatch = Number((await by.get(`/contracts/${id}`)).body.version);
        return () => by.post(`/contracts/${id}/end`, { endedOn: '2026-03-24', reason: 'completed' }, { ifMatch });
      };
      if (pair % 2 === 0) {
        const end = await ending(bo);
        const [ended, set] = await Promise.all([end(), lastDay(admin, bo.id, '2026-04-30')]);
        expect(set).toBe(200);
        answers.push(ended);
        continue;
      }
      await lastDay(admin, bo.id, '2026-04-30');
      const [task = {}] = await living(world.reception, bo.id);
      const end = await ending(bo);
      answers.push(...(await Promise.all([end(), step(world.reception, task, 'cover', { counsellorId: siv.id })])));
    }
    await mustHaveHeld(answers, before);
  }, 120_000);

  const contractFor = async (clientId: string, pair: number): Promise<Answer> => {
    const answer = await world.agrees(clientId, { ...slotOf(pair), roomId: undefined, channel: 'phone' });
    if (answer.status !== 201) throw new Error(answer.text);
    return answer;
  };
});
