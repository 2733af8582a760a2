import { createHash, randomUUID } from 'node:crypto';
import { codeAt } from '#access';
import { House } from '../house.js';
import { Browser, madeAccount, PASSWORD, secretIn, signedIn } from '../signing-in.js';

describe('signing in', () => {
  let house: House;

  beforeAll(async () => {
    house = await House.open();
  });
  afterAll(() => house.close());

  const account = () => madeAccount(house);
  const through = (username: string, shift = 0) => signedIn(house, username, shift);

  const deeds = async (id: string) =>
    (await house.sql<{ deed: string }>('SELECT deed FROM audit.entry WHERE staff_id = $1 ORDER BY seq', [id])).map(
      ({ deed }) => deed,
    );

  it('asks for a password, shows a picture the first time, and opens on a right code', async () => {
    const { id, username } = await account();
    const { browser, first, second } = await through(username.toUpperCase());
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({
      next: 'enrol',
      otpauthUri: expect.stringMatching(/^otpauth:\/\/totp\/Taktpinnen/),
      qrSvg: expect.stringContaining('<svg'),
    });
    expect(first.set).toMatch(/^__Host-takt=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict$/);
    expect(second.status).toBe(200);
    expect(second.body).toEqual({
      staff: {
        id,
        name: expect.any(String),
        unitId: house.unitId,
        assignments: [{ role: 'counsellor', compartment: 'counselling' }],
      },
    });
    expect(second.set?.split(';')[0]).not.toBe(first.set?.split(';')[0]);
    const me = await browser.get('/me');
    expect(me.body).toMatchObject({
      id,
      unitName: 'Enheten stockholm',
      permissions: expect.any(Array),
      now: expect.any(String),
    });
    expect(await deeds(id)).toEqual(['access.sign-in.done']);
  });

  it('keeps only the hash of a token', async () => {
    const { id, username } = await account();
    const { browser } = await through(username);
    const token = browser.cookie.split('=')[1] ?? '';
    const rows = await house.sql<{ token_hash: Buffer }>(
      "SELECT token_hash FROM access.session WHERE staff_id = $1 AND stage = 'full' AND ended_at IS NULL ORDER BY created_at DESC",
      [id],
    );
    expect(rows[0]?.token_hash.equals(createHash('sha256').update(token).digest())).toBe(true);
  });

  it('shows a new picture until a code has come, and the old one is then worth nothing', async () => {
    const { username } = await account();
    const early = new Browser(house);
    const first = await early.post('/sign-in', { username, password: PASSWORD });
    const late = new Browser(house);
    const again = await late.post('/sign-in', { username, password: PASSWORD });
    expect(secretIn(again.body.otpauthUri)).not.toBe(secretIn(first.body.otpauthUri));
    expect(
      (await late.post('/sign-in/totp', { code: codeAt(secretIn(first.body.otpauthUri), Date.now()) })).status,
    ).toBe(401);
    expect(
      (await late.post('/sign-in/totp', { code: codeAt(secretIn(again.body.otpauthUri), Date.now()) })).status,
    ).toBe(200);
    expect((await new Browser(house).post('/sign-in', { username, password: PASSWORD })).body).toEqual({
      next: 'totp',
    });
  });

  it('takes a code once, one step early or late, and no further', async () => {
    const { username } = await account();
    const { secret, code } = await through(username);
    const browser = new Browser(house);
    await browser.post('/sign-in', { username, password: PASSWORD });
    const at = (steps: number) => browser.post('/sign-in/totp', { code: codeAt(secret, Date.now() + steps * 30_000) });
    expect((await browser.post('/sign-in/totp', { code })).body.code).toBe('sign-in.wrong');
    expect((await at(3)).status).toBe(401);
    expect((await at(-3)).status).toBe(401);
    expect((await at(1)).status).toBe(200);
  });

  it('opens nothing to a session that is half-way', async () => {
    const { username } = await account();
    const browser = new Browser(house);
    await browser.post('/sign-in', { username, password: PASSWORD });
    for (const path of ['/me', '/staff', '/units', '/access-log', '/clients'])
      expect((await browser.get(path)).body).toMatchObject({ status: 401, code: 'second-factor-required' });
  });

  it('wants nobody’s planted or half-used session for the code', async () => {
    const { username } = await account();
    const { browser, first, secret } = await through(username);
    expect((await browser.post('/sign-in/totp', { code: '000000' })).body.code).toBe('sign-in-required');
    const old = new Browser(house);
    old.cookie = first.set?.split(';')[0] ?? '';
    expect((await old.post('/sign-in/totp', { code: codeAt(secret, Date.now() + 30_000) })).body.code).toBe(
      'sign-in-required',
    );
    expect((await new Browser(house).post('/sign-in/totp', { code: '000000' })).body.code).toBe('sign-in-required');
  });

  it('says the same of a wrong name and a wrong password, to the byte', async () => {
    const { id, username } = await account();
    const name = await new Browser(house).post('/sign-in', {
      username: `ingen.${randomUUID().slice(0, 8)}`,
      password: PASSWORD,
    });
    const password = await new Browser(house).post('/sign-in', { username, password: `${PASSWORD}!` });
    expect([name.status, name.body.code]).toEqual([401, 'sign-in.wrong']);
    expect(name.text).toBe(password.text);
    expect(name.set).toBeUndefined();
    expect(await deeds(id)).toEqual(['access.sign-in.failed']);
    expect(
      (await house.sql("SELECT FROM audit.entry WHERE actor = 'unknown' AND deed = 'access.sign-in.failed'")).length,
    ).toBeGreaterThan(0);
  });

  it('locks on the sixth failure in a row, also for the right password, and for twice as long on the next', async () => {
    const { username } = await account();
    const tries = (password: string) => new Browser(house).post('/sign-in', { username, password });
    for (let failure = 1; failure <= 5; failure += 1) expect((await tries('fel lösenord igen')).status).toBe(401);
    const sixth = await tries('fel lösenord igen');
    expect([sixth.status, sixth.body.code, sixth.headers.get('retry-after')]).toEqual([429, 'sign-in.too-many', '60']);
    expect((await tries(PASSWORD)).status).toBe(429);
    await house.sql(
      'UPDATE access.sign_in_failure SET locked_until = clock_timestamp() WHERE locked_until IS NOT NULL',
    );
    expect((await tries('fel lösenord igen')).headers.get('retry-after')).toBe('120');
    await house.sql(
      'UPDATE access.sign_in_failure SET locked_until = clock_timestamp() WHERE locked_until IS NOT NULL',
    );
    expect((await through(username)).second.status).toBe(200);
    expect((await tries('fel lösenord igen')).status).toBe(401);
  });

  it('counts wrong codes too, and a right password between them changes nothing', async () => {
    const { username } = await account();
    await through(username);
    const browser = new Browser(house);
    const seen: number[] = [];
    for (let failure = 1; failure <= 6; failure += 1) {
      await browser.post('/sign-in', { username, password: PASSWORD });
      seen.push((await browser.post('/sign-in/totp', { code: '000000' })).status);
    }
    expect(seen).toEqual([401, 401, 401, 401, 401, 429]);
    expect((await browser.post('/sign-in', { username, password: PASSWORD })).status).toBe(429);
  });

  it('weighs six of forty guesses sent at once', async () => {
    const { id, username } = await account();
    const answers = await Promise.all(
      Array.from({ length: 40 }, () =>
        new Browser(house).post('/sign-in', { username, password: 'fel lösenord igen' }),
      ),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(35);
    expect(await deeds(id)).toHaveLength(6);
  });

  it('takes the code of the house’s own day where its clock is set to another', async () => {
    const { username } = await account();
    await house.at('2026-03-30T08:00:00Z');
    const [{ offset_ms }] = (await house.sql<{ offset_ms: string }>('SELECT offset_ms FROM ctx.clock')) as [
      { offset_ms: string },
    ];
    expect((await through(username, Number(offset_ms))).second.status).toBe(200);
    await house.sql('UPDATE ctx.clock SET offset_ms = 0');
    const { username: other } = await account();
    expect((await through(other, Number(offset_ms))).second.status).toBe(401);
  });

  it('names what is wrong with a body before it weighs anything', async () => {
    const { id, username } = await account();
    const send = (body: unknown) => new Browser(house).post('/sign-in', body);
    expect((await send({ username, password: PASSWORD, remember: true })).body).toMatchObject({
      status: 400,
      errors: [{ field: 'remember', code: 'unknown' }],
    });
    expect((await send({ username })).body).toMatchObject({
      status: 400,
      errors: expect.arrayContaining([expect.objectContaining({ field: 'password' })]),
    });
    expect((await send({ username, password: 'x'.repeat(129) })).status).toBe(400);
    expect((await send([])).status).toBe(400);
    const half = new Browser(house);
    await half.post('/sign-in', { username, password: PASSWORD });
    expect((await half.post('/sign-in/totp', { code: '12345' })).status).toBe(400);
    expect((await half.post('/sign-in/totp', { code: 123456 })).status).toBe(400);
    expect(await deeds(id)).toEqual([]);
  });

  it('ends: the session is over, the cookie is gone, and the browser is told to forget', async () => {
    const { id, username } = await account();
    const { browser } = await through(username);
    const token = browser.cookie;
    const out = await browser.post('/sign-out');
    expect([out.status, out.headers.get('clear-site-data')]).toEqual([204, '"cache", "storage"']);
    expect(out.set).toMatch(/^__Host-takt=; .*Max-Age=0/);
    browser.cookie = token;
    expect((await browser.get('/me')).body.code).toBe('sign-in-required');
    expect((await browser.post('/sign-out')).status).toBe(204);
    expect(await deeds(id)).toEqual(['access.sign-in.done', 'access.session.ended']);
  });

  it('locks an idle session after fifteen minutes, and every session when employment ends', async () => {
    const { id, username } = await account();
    const { browser } = await through(username);
    await house.sql(
      "UPDATE access.session SET seen_at = clock_timestamp() - interval '15 minutes 1 second' WHERE staff_id = $1",
      [id],
    );
    expect((await browser.get('/me')).body.code).toBe('sign-in-required');
    const { id: leaving, username: name } = await account();
    const { browser: other } = await through(name);
    await house.sql('UPDATE access.staff SET employed_until = current_date - 2 WHERE id = $1', [leaving]);
    expect((await other.get('/me')).status).toBe(401);
    expect((await new Browser(house).post('/sign-in', { username: name, password: PASSWORD })).status).toBe(401);
  });
});
