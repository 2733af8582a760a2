import { demoIsDue } from '#demo';
import type { UnitOfWork } from '#persistence';
import { closeHouses, count, emptyHouse, expectSound, LONG, seed, WORKING_DAY, workOf } from './demo-house.js';

afterAll(closeHouses, LONG);

describe('the demo at another time', () => {
  it(
    'goes on where it was when it has been cut short',
    async () => {
      const house = await emptyHouse(WORKING_DAY);
      expect(await demoIsDue(house.databaseUrl)).toBe(true);
      let left = 75;
      const dying = new Proxy(workOf(house), {
        get: (work, name) =>
          name === 'run'
            ? (...asked: Parameters<UnitOfWork['run']>) =>
                (left -= 1) < 0 ? Promise.reject(new Error('the plug')) : work.run(...asked)
            : (Reflect.get(work, name, work) as () => unknown).bind(work),
      });
      await expect(seed(house, 0.02, { work: dying })).rejects.toThrow('the plug');
      expect(await demoIsDue(house.databaseUrl)).toBe(true);
      const before = await count(house, 'clients.client');
      await seed(house, 0.02);
      expect(await count(house, 'clients.client')).toBeGreaterThan(before);
      expect(
        await count(
          house,
          `(SELECT remark FROM audit.entry WHERE deed = 'demo.seed' GROUP BY 1 HAVING count(*) > 1) twice`,
        ),
      ).toBe(0);
      // The second file that was made by mistake is furnished afterwards, together with its merge.
      expect(await count(house, `audit.entry WHERE deed = 'demo.seed'`)).toBe(
        await count(house, 'clients.client WHERE merged_into IS NULL'),
      );
      expect(await demoIsDue(house.databaseUrl)).toBe(false);
    },
    LONG,
  );

  it.each([
    ['next month, between two holidays', '2026-12-28T09:10:00+01:00'],
    ['a 29 February', '2028-02-29T14:40:00+01:00'],
    ['a 1 January', '2027-01-01T00:30:00+01:00'],
    ['a Saturday night, when the crew is out', '2026-06-06T00:40:00+02:00'],
  ])(
    'can be made on %s',
    async (_, at) => {
      const house = await emptyHouse(at);
      await seed(house, 0.02);
      await expectSound(house);
      expect(await count(house, 'counselling.contract')).toBeGreaterThan(3);
    },
    LONG,
  );
});
