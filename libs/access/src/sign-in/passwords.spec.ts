import { hashPassword, isPassword } from './passwords.js';

const PASSWORD = 'sju trappor ner mot vattnet';

describe('a kept password', () => {
  it('is Argon2id with 64 MiB and three passes, salted anew', async () => {
    const kept = await hashPassword(PASSWORD);
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
    expect(await hashPassword(PASSWORD)).not.toBe(kept);
    expect(await isPassword(kept, PASSWORD)).toBe(true);
    expect(await isPassword(kept, `${PASSWORD} `)).toBe(false);
  });

  it('is the same however its letters were typed', async () => {
    expect(await isPassword(await hashPassword('blåbär'.normalize('NFD')), 'blåbär'.normalize('NFC'))).toBe(true);
  });

  it('is nothing where there is none, and that takes as long to say', async () => {
    const kept = await hashPassword(PASSWORD);
    const median = async (known: string | null) => {
      const times: number[] = [];
      for (let time = 0; time < 9; time += 1) {
        const began = performance.now();
        expect(await isPassword(known, 'fel lösenord igen')).toBe(false);
        times.push(performance.now() - began);
      }
      return times.toSorted((a, b) => a - b)[4] as number;
    };
    const [wrong, nobody] = [await median(kept), await median(null)];
    expect(Math.max(wrong, nobody) / Math.min(wrong, nobody)).toBeLessThan(2);
  });
});
