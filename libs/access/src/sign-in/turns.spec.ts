import { setTimeout as sleep } from 'node:timers/promises';
import { Semaphore, Turns } from './turns.js';

describe('a semaphore', () => {
  it('lets no more in than it holds, and each in the end', async () => {
    const two = new Semaphore(2);
    let inside = 0;
    let most = 0;
    const done = await Promise.all(
      Array.from({ length: 9 }, (_, at) =>
        two.hold(async () => {
          inside += 1;
          most = Math.max(most, inside);
          await sleep(1);
          inside -= 1;
          return at;
        }),
      ),
    );
    expect(done).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(most).toBe(2);
  });

  it('gives its place back when the work fails', async () => {
    const one = new Semaphore(1);
    await expect(one.hold(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(one.hold(() => Promise.resolve('yes'))).resolves.toBe('yes');
  });
});

describe('turns', () => {
  it('come one after another for one name, and side by side for two', async () => {
    const turns = new Turns();
    const seen: string[] = [];
    const turn = (name: string, word: string, ms: number) =>
      turns.next(name, async () => {
        seen.push(`${word} begins`);
        await sleep(ms);
        seen.push(`${word} ends`);
      });
    await Promise.all([turn('a', 'first', 20), turn('a', 'second', 1), turn('b', 'other', 1)]);
    expect(seen).toEqual(['first begins', 'other begins', 'other ends', 'first ends', 'second begins', 'second ends']);
  });

  it('go on after one that failed', async () => {
    const turns = new Turns();
    const failed = turns.next('a', () => Promise.reject(new Error('no')));
    const next = turns.next('a', () => Promise.resolve('yes'));
    await expect(failed).rejects.toThrow('no');
    await expect(next).resolves.toBe('yes');
  });
});
