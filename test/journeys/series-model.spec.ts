import fc from 'fast-check';
import { House } from '../house.js';
import { follow } from '../series/compare.js';
import { CoreSubject } from '../series/core.js';
import { steps } from '../series/deeds.js';
import { SeriesModel } from '../series/model.js';
import { RealSubject } from '../series/real.js';

const STAFF = ['A', 'B'];
const RUNS = 230;
const STEPS = 100;
const REAL = { runs: 4, steps: 75 };

/** A failure prints its seed and path: `fc.assert(property, { seed, path })` is the same run again. */
describe('no occurrence is lost, doubled or moved by an operation that did not name it', () => {
  it('in the pure core, over twenty thousand random steps', async () => {
    let done = 0;
    const property = fc.asyncProperty(steps(STEPS), async (taken) => {
      done += await follow(new SeriesModel(STAFF), new CoreSubject(STAFF), taken);
    });
    await fc.assert(property, { numRuns: RUNS });
    expect(done).toBeGreaterThan(20_000);
  });

  it('in the house itself, on PostgreSQL', async () => {
    const house = await House.open();
    let done = 0;
    const property = fc.asyncProperty(steps(REAL.steps, ['vacancy']), async (taken) => {
      const staff = [await house.staff('counsellor'), await house.staff('counsellor')] as const;
      const model = new SeriesModel(staff.map(({ id }) => id));
      done += await follow(model, await RealSubject.open(house, staff), taken);
    });
    try {
      await fc.assert(property, { numRuns: REAL.runs, endOnFailure: true });
    } finally {
      await house.close();
    }
    expect(done).toBeGreaterThan(200);
  });
});
