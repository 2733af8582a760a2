import { hashPassword, isPassword, NOBODYS } from './passwords.js';

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

  it('is nothing where there is none, and as much work is done to say so', async () => {
    const cost = (hash: string) => hash.split('$').slice(1, 4).join('$');
    expect(cost(NOBODYS)).toBe(cost(await hashPassword(PASSWORD)));
    expect(await isPassword(null, 'fel lösenord igen')).toBe(false);
  });
});
